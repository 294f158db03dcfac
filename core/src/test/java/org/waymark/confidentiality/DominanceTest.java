package org.waymark.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.reference.Reference;

class DominanceTest {
    private static Dominance test(String text) {
        return Dominance.parse(text).orElseThrow();
    }

    private static List<BigDecimal> of(String contributions) {
        return Arrays.stream(contributions.split(" "))
                .filter(number -> !number.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nk:2:90", "nk:12:100", "p:10", "p:100", "pq:60:80"})
    void a_test_is_written_as_it_was_read(String text) {
        assertThat(test(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nk",
                "nk:2",
                "nk:0:90",
                "nk:2:0",
                "nk:2:101",
                "p:0",
                "p:101",
                "p:-5",
                "pq:80:60",
                "pq:60:60",
                "NK:2:90",
                "p:1000000000"
            })
    void what_is_no_test_is_not_read(String text) {
        assertThat(Dominance.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nk:2:90, 100, true",
        "nk:2:90, 90 10, true",
        "nk:2:90, 80 20, true",
        "nk:2:90, 70 30, true",
        "nk:2:90, 80 10 10, false",
        "nk:2:90, 80 11 9, true",
        "nk:2:90, 70 10 10 10, false",
        "nk:2:90, 60 20 10 10, false",
        "p:10, 100 50 10, false",
        "p:10, 100 50 9.99, true",
        "p:10, 100 50, true",
        "p:10, 100, true",
        "pq:60:80, 75 100 80, false",
        "pq:60:80, 100 80 74, true",
        "pq:60:80, 100 80 40 35, false"
    })
    void a_sum_is_dominated_beyond_the_line_and_not_at_it(String test, String contributions, boolean hides) {
        assertThat(test(test).hides(of(contributions))).isEqualTo(hides);
    }

    @Test
    void a_sum_of_nothing_hides_nobody_and_what_is_owed_counts_by_its_size() {
        for (String text : List.of("nk:1:50", "p:10", "pq:10:50")) {
            assertThat(test(text).hides(of(""))).isFalse();
            assertThat(test(text).hides(of("0 0"))).isFalse();
            assertThat(test(text).hides(of("-100 2 0"))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nk:2:75", "p:70", "pq:60:80"})
    void of_the_published_survey_two_cells_are_dominated(String text) throws IOException {
        Map<String, List<BigDecimal>> cells = Reference.rows("sdc/sdctable_microdata1.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("region") + " " + row.get("gender"),
                        TreeMap::new,
                        Collectors.mapping(row -> new BigDecimal(row.get("val")), Collectors.toList())));
        assertThat(cells.entrySet().stream()
                        .filter(cell -> test(text).hides(cell.getValue()))
                        .map(Map.Entry::getKey))
                .containsExactly("A female", "D male");
    }
}
