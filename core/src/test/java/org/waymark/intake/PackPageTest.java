package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/pack.md explains every column that is read. */
class PackPageTest {

    static List<String> kinds() {
        return Form.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_column_is_explained_and_those_needed_are_bold(String kind) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docs/pack.md"))) {
            here = Objects.requireNonNull(here.getParent());
        }
        String page = Files.readString(here.resolve("docs/pack.md"));
        String own = page.contains("## " + kind + ".csv")
                ? page.substring(page.indexOf("## " + kind + ".csv")).split("(?m)^## ", 3)[1]
                : page.lines()
                        .filter(line -> line.startsWith("| " + kind + ".csv |"))
                        .findFirst()
                        .orElseThrow();
        Form form = Objects.requireNonNull(Form.of(kind));
        for (String column : form.columns()) {
            if (form.required().contains(column)) {
                assertThat(own).contains("**" + column + "**");
            } else if (!column.equals("source")) {
                assertThat(own).containsPattern("\\b" + column + "\\b");
            }
        }
    }
}
