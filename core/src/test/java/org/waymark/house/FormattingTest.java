package org.waymark.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source file is as the formatter would write it. {@code mvn -q test -pl core -Dtest=FormattingTest
 * -Dformat=write} writes them so.
 */
class FormattingTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void every_source_is_as_the_formatter_writes_it() throws Exception {
        boolean write = "write".equals(System.getProperty("format"));
        List<Path> unformatted = new ArrayList<>();
        for (Path source : House.sources()) {
            String found = Files.readString(source);
            String formatted = FORMATTER.formatSourceAndFixImports(found);
            if (!formatted.equals(found)) {
                unformatted.add(source);
                if (write) {
                    Files.writeString(source, formatted);
                }
            }
        }
        if (!write) {
            assertThat(unformatted)
                    .as("mend with: mvn -q test -pl core -Dtest=FormattingTest -Dformat=write")
                    .isEmpty();
        }
    }

    @Test
    void an_unformatted_source_would_be_seen() throws Exception {
        assertThat(FORMATTER.formatSourceAndFixImports("class  A{int a ;}")).isNotEqualTo("class  A{int a ;}");
    }
}
