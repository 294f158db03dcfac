package org.waymark.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void cells_with_commas_quotes_and_line_ends_are_quoted() {
        var csv = new Csv();
        csv.header(List.of("a", "b"));
        csv.row("one, two", "say \"hm\"");
        csv.row("", "two\nlines");
        assertThat(csv).hasToString("a,b\n\"one, two\",\"say \"\"hm\"\"\"\n,\"two\nlines\"\n");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+44,'''+44'", "-SUM(A1),'''-SUM(A1)'", "@cmd,'''@cmd'", "Dover,Dover", "'',''"})
    void words_that_a_spreadsheet_would_calculate_are_marked_as_words(String cell, String safe) {
        assertThat(Csv.words(cell)).isEqualTo(safe);
    }
}
