package org.waymark.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.scorecard.Held;

class ChangeLogTest {
    private static final String HEADER = String.join(",", Held.COLUMNS) + "\n";

    private static Map<String, byte[]> data(String... rows) {
        return Map.of(
                "data/plans.csv",
                (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8),
                "report.html",
                new byte[0]);
    }

    private static String row(String period, String value, String absent, String recorded, String current) {
        return "plans,E10000016,Kent,county,all,All," + period + "," + value + ",,,final," + absent + "," + recorded
                + ",observations.csv,2," + current;
    }

    @Test
    void what_was_added_revised_and_removed_is_told_with_what_it_was() {
        ChangeLog log = ChangeLog.between(
                data(
                        row("CY2021", "10", "", "2022-01-01", "yes"),
                        row("CY2022", "20", "", "2023-01-01", "yes"),
                        row("CY2023", "30", "", "2024-01-01", "yes")),
                data(
                        row("CY2022", "20", "", "2023-01-01", "yes"),
                        row("CY2023", "30", "", "2024-01-01", "no"),
                        row("CY2023", "", "suppressed", "2024-06-01", "yes"),
                        row("CY2024", "40", "", "2025-01-01", "yes")));
        assertThat(new String(log.printed().content(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .containsExactly(
                        "revised,plans,E10000016,Kent,all,All,CY2023,30,,,,,,,suppressed,final,final,2024-06-01",
                        "added,plans,E10000016,Kent,all,All,CY2024,,40,,,,,,,,final,2025-01-01",
                        "removed,plans,E10000016,Kent,all,All,CY2021,10,,,,,,,,final,,2022-01-01");
        assertThat(log.sentence())
                .isEqualTo("3 figures differ since the edition before: 1 added, 1 revised, 1 removed.");
    }

    @Test
    void the_same_figures_recorded_again_are_no_change() {
        ChangeLog log = ChangeLog.between(
                data(row("CY2021", "10", "", "2022-01-01", "yes")),
                data(row("CY2021", "10", "", "2022-01-01", "no"), row("CY2021", "10", "", "2022-05-01", "yes")));
        assertThat(log.changes()).isEmpty();
        assertThat(log.sentence()).isEqualTo("No figure differs from the edition before.");
    }

    @Test
    void the_log_of_the_edition_before_is_no_data() {
        ChangeLog log =
                ChangeLog.between(Map.of(ChangeLog.NAME, "change\nadded\n".getBytes(StandardCharsets.UTF_8)), Map.of());
        assertThat(log.changes()).isEmpty();
    }
}
