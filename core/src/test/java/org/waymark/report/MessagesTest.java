package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,},? \\p{L}{2,}");
    private static final Pattern THROWN = Pattern.compile("throw new [^;]*;", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private static List<String> literals() throws IOException {
        Path root = Path.of("src/main/java/org/waymark");
        try (Stream<Path> files =
                Stream.concat(Files.walk(root.resolve("report")), Files.walk(root.resolve("chart")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literals(read(file)).stream())
                    .toList();
        }
    }

    private static List<String> literals(String source) {
        String code = THROWN.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        return LITERAL.matcher(code).results().map(match -> match.group(1)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void no_sentence_stands_in_the_code() throws IOException {
        assertThat(literals())
                .isNotEmpty()
                .noneMatch(literal -> SENTENCE.matcher(literal).find());
    }

    @Test
    void a_sentence_in_the_code_would_be_seen() {
        assertThat(literals("class A { String a = \"The target is met.\"; /* \"a comment here\" */ }"))
                .anyMatch(literal -> SENTENCE.matcher(literal).find())
                .hasSize(1);
    }

    /** A key is used as it stands, or by a beginning that ends with a point and a code after it. */
    @Test
    void every_message_is_used() throws IOException {
        Set<String> used = new TreeSet<>(literals());
        assertThat(Messages.english().keys())
                .allMatch(key -> used.contains(key)
                        || Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                                .anyMatch(dot -> used.contains(key.substring(0, dot + 1))));
    }

    @Test
    void every_message_asked_for_exists() throws IOException {
        Pattern said = Pattern.compile(
                "(?:say|heading|list|add)\\(\\s*(?:facts,|blocks,|parts,|bullets,)?\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");
        Set<String> keys = new TreeSet<>(Messages.english().keys());
        Path root = Path.of("src/main/java/org/waymark");
        try (Stream<Path> files =
                Stream.concat(Files.walk(root.resolve("report")), Files.walk(root.resolve("chart")))) {
            List<String> asked = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> said.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .toList();
            assertThat(asked).hasSizeGreaterThan(60);
            assertThat(keys).containsAll(asked);
        }
    }

    @Test
    void no_message_holds_a_straight_apostrophe_which_would_be_lost() throws IOException {
        String file = Files.readString(Path.of("src/main/resources/org/waymark/report/messages.properties"));
        Matcher apostrophe = Pattern.compile("(?m)^[^#\\n].*'").matcher(file);
        assertThat(apostrophe.find()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statement.now.green | 0 | none is green",
                "statement.now.green | 1 | one is green",
                "statement.now.green | 17 | 17 are green",
                "statement.now.green | 1017 | 1,017 are green",
                "statement.trend.noClearTrend | 1 | one shows no clear trend",
                "statement.now.green | 9 | nine are green",
                "statement.trend.notTested | 1 | one is not tested",
                "statement.trend.notTested | 2 | two are not tested"
            })
    void a_message_agrees_with_its_number(String key, int count, String said) {
        assertThat(Messages.english().say(key, count, Messages.english().number(count)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a | a", "a,b | a and b", "a,b,c | a, b and c"})
    void a_list_reads_like_a_sentence(String items, String said) {
        assertThat(Messages.english().list(List.of(items.split(",")))).isEqualTo(said);
    }
}
