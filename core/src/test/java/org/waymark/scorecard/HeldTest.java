package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.observation.Status;
import org.waymark.quantity.Absence;

/** Every figure on record of a line's indicator, of every place and group, as it was known. */
class HeldTest {
    private static final String DISTRICT = "E07000001";

    private static Shire shire() {
        return new Shire().indicator("timely", d -> d.decimals = 1);
    }

    private static List<String> held(Shire shire) {
        return shire.scorecard().lines().getFirst().held().stream()
                .map(each -> "%s %s %s %s/%s %s %s %s"
                        .formatted(
                                each.areaName(),
                                each.cohortName(),
                                each.period(),
                                each.numerator(),
                                each.denominator(),
                                each.figure() instanceof org.waymark.quantity.Figure.Absent(Absence why) ? why : "",
                                each.recordedOn(),
                                each.current() ? "now" : "then"))
                .toList();
    }

    @Test
    void the_council_comes_first_then_everybody_then_groups_then_periods() {
        Shire shire = shire().district(DISTRICT, "Ashbury")
                .group("phase", "primary", "Primary", true)
                .within("timely", DISTRICT, "all", "FY2023-24-Q4", "3", "4")
                .within("timely", "", "phase:primary", "FY2023-24-Q4", "5", "6")
                .within("timely", "", "all", "FY2024-25-Q1", "7", "9")
                .within("timely", "", "all", "FY2023-24-Q4", "8", "10");
        assertThat(held(shire))
                .containsExactly(
                        "E10000099 All FY2023-24-Q4 8/10  2024-03-31 now",
                        "E10000099 All FY2024-25-Q1 7/9  2024-06-30 now",
                        "E10000099 Primary FY2023-24-Q4 5/6  2024-03-31 now",
                        "Ashbury All FY2023-24-Q4 3/4  2024-03-31 now");
    }

    @Test
    void a_revision_stands_beside_what_it_replaced_and_of_one_day_the_last_is_kept() {
        Shire shire = shire().known("timely", "FY2024-25-Q1", "50", "2024-07-01")
                .known("timely", "FY2024-25-Q1", "51", "2024-07-09")
                .known("timely", "FY2024-25-Q1", "52", "2024-07-09")
                .known("timely", "FY2024-25-Q1", "99", "2024-12-01");
        assertThat(shire.scorecard().lines().getFirst().held())
                .extracting(each -> each.figure().toString(), Held::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Known[dividend=50, divisor=1]", false),
                        org.assertj.core.groups.Tuple.tuple("Known[dividend=52, divisor=1]", true));
    }

    @Test
    void a_hidden_or_withdrawn_figure_has_no_numbers_and_nothing_of_nothing_keeps_its_noughts() {
        Shire shire = shire().hidden("timely", "", "all", "FY2023-24-Q3")
                .figure("timely", "FY2023-24-Q4", "60", Status.WITHDRAWN, "2024-04-20")
                .within("timely", "", "all", "FY2024-25-Q1", "0", "0");
        assertThat(held(shire))
                .containsExactly(
                        "E10000099 All FY2023-24-Q3 null/null CONFIDENTIAL 2023-12-31 now",
                        "E10000099 All FY2023-24-Q4 null/null WITHDRAWN 2024-04-20 now",
                        "E10000099 All FY2024-25-Q1 0/0 ZERO_DENOMINATOR 2024-06-30 now");
    }

    @Test
    void an_indicator_of_which_nothing_is_on_record_holds_nothing() {
        assertThat(held(shire())).isEmpty();
    }
}
