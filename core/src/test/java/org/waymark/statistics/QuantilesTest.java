package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.Cases.has;
import static org.waymark.statistics.Cases.number;
import static org.waymark.statistics.Cases.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Reference;

class QuantilesTest {
    private static final Map<String, Integer> GROUPS = Map.of("Decile", 10, "Quartile", 4, "Septile", 7);

    @Test
    void groups_by_rank_are_fingertips() throws IOException {
        Map<String, List<Map<String, String>>> sheets =
                Reference.rows("ci/phe_Quantiles__testdata_Quantiles.csv").stream()
                        .collect(Collectors.groupingBy(QuantilesTest::group, TreeMap::new, Collectors.toList()));
        int checked = 0;
        for (var sheet : sheets.values()) {
            double[] values = sheet.stream()
                    .mapToDouble(row -> has(row, "Value") ? number(row, "Value") : Double.NaN)
                    .toArray();
            var first = sheet.getFirst();
            int[] found =
                    Quantiles.byRank(values, GROUPS.getOrDefault(text(first, "QuantileNm"), 0), highestFirst(first));
            for (int i = 0; i < found.length; i++) {
                String expected = text(sheet.get(i), "QuantileInGrp");
                assertThat(found[i] == 0 ? "" : String.valueOf(found[i]))
                        .as(sheet.get(i).toString())
                        .isEqualTo(expected);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(1017);
    }

    /** As the sheet groups: by indicator and region, by indicator, or not at all. */
    private static String group(Map<String, String> row) {
        String how = text(row, "GroupSet");
        String what = text(row, "QuantileNm") + how;
        return switch (how) {
            case "None" -> what;
            case "IndSex" -> what + text(row, "Test") + text(row, "IndSexRef");
            default -> what + text(row, "Test") + text(row, "IndSexRef") + text(row, "ParentCode");
        };
    }

    /** Where polarities are mixed in a group the sheet takes the highest first. */
    private static boolean highestFirst(Map<String, String> row) {
        String polarity = text(row, "Polarity");
        return text(row, "GroupSet").equals("None")
                || text(row, "Test").equals("BadPolarity")
                || polarity.equals("RAG - Low is good")
                || polarity.equals("True");
    }

    @Test
    void type_seven_lies_on_a_straight_line_between_neighbours() {
        double[] four = {4, 1, 3, 2};
        assertThat(Quantiles.type7(four, 0)).isEqualTo(1);
        assertThat(Quantiles.type7(four, 0.25)).isEqualTo(1.75);
        assertThat(Quantiles.type7(four, 0.5)).isEqualTo(2.5);
        assertThat(Quantiles.type7(four, 1)).isEqualTo(4);
        assertThat(Quantiles.type7(new double[] {7}, 0.25)).isEqualTo(7);
    }

    @Test
    void fewer_values_than_groups_are_in_none_and_sizes_of_ntile_differ_by_one() {
        assertThat(Quantiles.byRank(new double[] {1, 2, 3}, 4, true)).containsExactly(0, 0, 0);
        assertThat(Quantiles.byRank(new double[] {5, 5, 5, 5}, 4, true)).containsExactly(1, 1, 1, 1);
        assertThat(Quantiles.ntile(new double[] {1, 2, 3, 4, 5, 6, 7}, 5)).containsExactly(1, 1, 2, 2, 3, 4, 5);
        assertThat(Quantiles.ntile(new double[] {3, 1, 2}, 5)).containsExactly(3, 1, 2);
    }
}
