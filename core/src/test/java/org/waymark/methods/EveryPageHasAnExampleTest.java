package org.waymark.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EveryPageHasAnExampleTest {

    @Test
    void every_page_of_a_method_has_a_worked_example_and_a_test_that_runs_it() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            var text = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
            tests = text.toString().replaceAll("\\s+", "");
        }
        for (Path page : WorkedExample.pages()) {
            assertThat(WorkedExample.all(page)).as("examples of " + page).isNotEmpty();
            for (WorkedExample example : WorkedExample.all(page)) {
                assertThat(tests)
                        .as("a test that runs the example")
                        .contains("WorkedExample.of(\"" + example.page() + "\",\"" + example.name() + "\")");
            }
        }
    }
}
