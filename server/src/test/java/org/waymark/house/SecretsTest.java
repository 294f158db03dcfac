package org.waymark.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody is born with a password. */
class SecretsTest {
    private static final Pattern GIVEN = Pattern.compile("(?i)(?:password|secret|passwd)\\w*\\s*=\\s*\"([^\"\\s]+)\"");

    /** The name of a way in, and addresses. */
    private static final Set<String> NO_SECRETS = Set.of("password", "/sign-in/password");

    @Test
    void no_source_gives_a_secret_a_value() throws IOException {
        var found = new TreeSet<String>();
        for (String module : List.of("core", "server", "bench")) {
            Path root = Sources.root().resolve(module).resolve("src/main/java");
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                            .toList()) {
                        given(Files.readString(file)).forEach(secret -> found.add(file + ": " + secret));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(given("String adminPassword = \"waymark\";")).containsExactly("waymark");
    }

    private static List<String> given(String source) {
        return GIVEN.matcher(source)
                .results()
                .map(match -> match.group(1))
                .filter(value -> !NO_SECRETS.contains(value))
                .toList();
    }
}
