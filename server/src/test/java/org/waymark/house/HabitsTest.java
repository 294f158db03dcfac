package org.waymark.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The habits that keep the house readable. */
class HabitsTest {
    private static final int LONGEST = 300;
    private static final Pattern KIND_NAME =
            Pattern.compile(".*(Impl|Utils?|Helper|Manager|Service|Dto)|(Base|Abstract|Default)[A-Z].*");

    @Test
    void no_file_is_longer_than_anybody_wants_to_read() throws IOException {
        assertThat(tooLong(sources("src/main/java"), LONGEST)).isEmpty();
        assertThat(tooLong(sources("src/main/java"), 5))
                .as("the check can fire")
                .isNotEmpty();
    }

    @Test
    void no_type_is_named_after_a_kind_of_thing() throws IOException {
        assertThat(names(sources("src/main/java"))).noneMatch(HabitsTest::isKindName);
        assertThat(List.of("RatingService", "AbstractDoor", "PeriodUtil", "DefaultRule"))
                .allMatch(HabitsTest::isKindName);
        assertThat(List.of("Rating", "Basis", "Series", "Default")).noneMatch(HabitsTest::isKindName);
    }

    @Test
    void every_package_says_in_a_sentence_what_it_is() throws IOException {
        var silent = new TreeSet<String>();
        for (Path source : sources("src/main/java")) {
            Path info = source.resolveSibling("package-info.java");
            if (!Files.exists(info)
                    || !Files.readString(info).startsWith("/**")
                    || !Files.readString(info).contains("@NullMarked")) {
                silent.add(info.toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void the_readme_lists_the_rooms_that_stand() throws IOException {
        String readme = Files.readString(Sources.root().resolve("README.md"));
        for (String room : Laws.of("org.waymark", false).rooms()) {
            assertThat(readme).contains("| `" + room + "` |");
        }
    }

    @Test
    void nothing_is_left_for_later_in_the_code() throws IOException {
        Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|UnsupportedOperationException\\(");
        var left = new ArrayList<Path>();
        for (Path source : sources("src/main/java")) {
            if (later.matcher(Files.readString(source)).find()) {
                left.add(source);
            }
        }
        assertThat(left).isEmpty();
    }

    private static boolean isKindName(String name) {
        return KIND_NAME.matcher(name).matches();
    }

    private static List<String> names(List<Path> sources) {
        return sources.stream()
                .map(source -> source.getFileName().toString().replace(".java", ""))
                .toList();
    }

    private static List<Path> tooLong(List<Path> sources, int most) throws IOException {
        var tooLong = new ArrayList<Path>();
        for (Path source : sources) {
            try (Stream<String> lines = Files.lines(source)) {
                if (lines.count() > most) {
                    tooLong.add(source);
                }
            }
        }
        return tooLong;
    }

    private static List<Path> sources(String folder) throws IOException {
        var sources = new ArrayList<Path>();
        for (String module : List.of("core", "server", "bench")) {
            Path root = Sources.root().resolve(module).resolve(folder);
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
