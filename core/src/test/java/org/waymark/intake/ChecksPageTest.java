package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every rule stands in docs/checks.md, in the words it complains in. */
class ChecksPageTest {

    /** {@code mvn -q test -pl core -Dtest=ChecksPageTest -Ddocs=write} writes it. */
    @Test
    void the_page_of_checks_says_what_the_checks_say() throws IOException {
        Path page = root().resolve("docs/checks.md");
        String drawn = page();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(page, drawn);
        }
        assertThat(page).hasContent(drawn);
    }

    @Test
    void every_rule_is_on_the_page_and_no_other() throws IOException {
        List<String> headings = page().lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .sorted()
                .toList();
        assertThat(headings).isEqualTo(Rule.all().stream().map(Rule::name).toList());
    }

    private static String page() throws IOException {
        var page = new StringBuilder("""
            # Checks

            Every check a pack goes through, in the order of its stages. An **error** means that the row was not
            accepted (or the file, or the setting); its neighbours were. A **warning** is accepted, but somebody should
            look. A **note** is worth knowing. Of one check in one file and column the first twenty are shown and the
            rest counted. Words in braces are filled in.

            Written from `findings.properties` by a test; so are the sentences you meet.
            """);
        String rule = "";
        for (String line : words().lines().toList()) {
            String value = line.substring(line.indexOf('=') + 1).strip();
            if (line.startsWith("# --- ")) {
                page.append("\n## ").append(line.substring(6)).append("\n");
            } else if (line.contains(".severity")) {
                rule = line.substring(0, line.indexOf('.'));
                page.append("\n### ")
                        .append(rule)
                        .append("\n\n**")
                        .append(value)
                        .append("** · ");
            } else if (line.startsWith(rule + ".sentence")) {
                page.append(value).append(" ");
            } else if (line.startsWith(rule + ".remedy")) {
                page.append("*").append(value).append("*\n");
            } else if (line.startsWith(rule + ".about")) {
                page.append("\n").append(value).append("\n");
            }
        }
        return Pattern.compile("\\{nearest}\\*").matcher(page).replaceAll("{what was probably meant}*");
    }

    private static String words() throws IOException {
        try (var file = Objects.requireNonNull(Rule.class.getResourceAsStream("findings.properties"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("bench/pom.xml"))) {
            here = Objects.requireNonNull(here.getParent());
        }
        return here;
    }
}
