package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /** Keys put together from parts: the severity of a finding, the frequency of a period, why no target is proposed, why a figure is hidden, what is wrong with an account, what picocli asks for. */
    private static final Pattern COMPOSED = Pattern.compile(
            "(severity|frequency|waymark|screen\\.result|downloads\\.(report|summary|slides|large-print)|attack\\.link|account\\.fault|targets\\.(goal|refused)|cases\\.(fault|erase\\.fault|within|counted|head\\.good)|disclose\\.(why|side)|returns\\.part)\\..*|.*\\.(one|title)|helpOption");

    /** The site's further message files. */
    private static final List<String> PARTS = List.of(
            "reading",
            "finding",
            "api",
            "entry",
            "work",
            "round",
            "calendar",
            "returns",
            "promise",
            "review",
            "running");

    @ParameterizedTest
    @CsvSource({"app, org.waymark.app.words", "web, org.waymark.web.words"})
    void every_key_is_used_and_every_used_key_is_there(String room, String file) throws IOException {
        String source = source(room);
        var known = keys(file);
        assertThat(known.stream()
                        .filter(key -> !COMPOSED.matcher(key).matches())
                        .filter(key -> !source.contains("\"" + key + "\"")))
                .as("keys of " + file + " that nothing says")
                .isEmpty();
        var said = Pattern.compile("(?:(?:[Ss]ay|count)\\(\\s*|\\s)\"((?:step\\.)?[a-z.-]+)\"[,)]")
                .matcher(source)
                .results()
                .filter(found -> found.group().matches("(?s).*(ay|count)\\(.*|.*\"step\\..*"))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).hasSizeGreaterThan(10);
        for (String part : room.equals("web") ? PARTS : List.<String>of()) {
            known.addAll(keys("org.waymark.web." + part));
        }
        assertThat(known).containsAll(said);
    }

    private static TreeSet<String> keys(String file) {
        return Files.exists(Path.of("src/main/resources", file.replace('.', '/') + ".properties"))
                ? new TreeSet<>(ResourceBundle.getBundle(file, Locale.ROOT).keySet())
                : new TreeSet<>();
    }

    private static String source(String room) throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java/org/waymark", room));
                Stream<Path> jte = Files.walk(Path.of("src/main/jte"))) {
            var all = new StringBuilder();
            for (Path file : Stream.concat(java, room.equals("web") ? jte : Stream.empty())
                    .filter(Files::isRegularFile)
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
