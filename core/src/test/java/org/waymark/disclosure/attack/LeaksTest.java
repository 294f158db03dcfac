package org.waymark.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.quantity.Unit;

/** Ways in which councils have given hidden numbers away, each in a table of its own. */
class LeaksTest {
    private static final String Q1 = "FY2024-25-Q1";

    private static Printed county() {
        return new Printed()
                .area("shire", "county", null)
                .area("ash", "district", "shire")
                .area("birch", "district", "shire")
                .area("cedar", "district", "shire")
                .dimension("sex", "f", "m")
                .dimension("age", "old", "young")
                .indicator("kids", Unit.COUNT, Basis.PERIOD, Calculation.FROM_PARTS);
    }

    @Test
    void a_total_less_the_districts_shown() {
        Printed printed = county().count("kids", "shire", "all", Q1, "40")
                .count("kids", "ash", "all", Q1, "20")
                .count("kids", "birch", "all", Q1, "c")
                .count("kids", "cedar", "all", Q1, "17");
        assertThat(printed.attacked()).containsExactly("kids birch all 2024-06-30: 3, RECOVERED");
    }

    @Test
    void two_hidden_districts_that_come_to_three() {
        Printed printed = county().count("kids", "shire", "all", Q1, "40")
                .count("kids", "ash", "all", Q1, "37")
                .count("kids", "birch", "all", Q1, "c")
                .count("kids", "cedar", "all", Q1, "c");
        assertThat(printed.attacked())
                .containsExactly("kids birch all 2024-06-30: 0 to 3, SAFE", "kids cedar all 2024-06-30: 0 to 3, SAFE");
        // The Department for Education never hides a nought, and so has published that each is one or two.
        assertThat(Printed.said(Attack.on(printed.evidence(), new Attack.Asked(6, true, true))))
                .containsExactly(
                        "kids birch all 2024-06-30: 1 to 2, NARROW", "kids cedar all 2024-06-30: 1 to 2, NARROW");
    }

    @Test
    void two_hidden_districts_that_come_to_twenty_are_safe() {
        Printed printed = county().count("kids", "shire", "all", Q1, "40")
                .count("kids", "ash", "all", Q1, "20")
                .count("kids", "birch", "all", Q1, "c")
                .count("kids", "cedar", "all", Q1, "c");
        assertThat(printed.attacked())
                .containsExactly(
                        "kids birch all 2024-06-30: 0 to 20, SAFE", "kids cedar all 2024-06-30: 0 to 20, SAFE");
    }

    @Test
    void a_hidden_number_that_is_not_small_is_told_apart() {
        Printed printed = county().count("kids", "shire", "all", Q1, "60")
                .count("kids", "ash", "all", Q1, "20")
                .count("kids", "birch", "all", Q1, "c")
                .count("kids", "cedar", "all", Q1, "17");
        assertThat(printed.attacked()).containsExactly("kids birch all 2024-06-30: 23, WORKED_OUT");
    }

    @Test
    void a_district_without_a_row_leaves_room() {
        Printed printed = county().count("kids", "shire", "all", Q1, "40")
                .count("kids", "ash", "all", Q1, "20")
                .count("kids", "birch", "all", Q1, "c");
        assertThat(printed.attacked()).containsExactly("kids birch all 2024-06-30: 0 to 20, SAFE");
    }

    @Test
    void a_rolling_total_less_three_quarters() {
        Printed printed = county().indicator("year", Unit.COUNT, Basis.ROLLING_12, Calculation.FROM_PARTS)
                .count("year", "shire", "all", "FY2023-24-Q4", "60")
                .part("year", "shire", "all", "FY2023-24-Q1", "20")
                .part("year", "shire", "all", "FY2023-24-Q2", "c")
                .part("year", "shire", "all", "FY2023-24-Q3", "25")
                .part("year", "shire", "all", "FY2023-24-Q4", "11");
        assertThat(printed.attacked()).containsExactly("year shire all 2023-09-30: 4, RECOVERED");
    }

    @Test
    void two_rolling_totals_a_quarter_apart() {
        Printed printed = county().indicator("year", Unit.COUNT, Basis.ROLLING_12, Calculation.FROM_PARTS)
                .edition("spring")
                .count("year", "shire", "all", "FY2023-24-Q4", "60")
                .part("year", "shire", "all", "FY2023-24-Q1", "20")
                .edition("summer")
                .count("year", "shire", "all", Q1, "43")
                .part("year", "shire", "all", Q1, "c");
        assertThat(printed.attacked()).containsExactly("year shire all 2024-06-30: 3, RECOVERED");
    }

    @Test
    void a_year_to_date_less_the_one_before() {
        Printed printed = county().indicator(
                        "so-far", Unit.COUNT, Basis.YEAR_TO_DATE, Calculation.AS_SUPPLIED, "kids", null, "")
                .count("so-far", "shire", "all", Q1, "30")
                .count("so-far", "shire", "all", "FY2024-25-Q2", "33")
                .count("kids", "shire", "all", "FY2024-25-Q2", "c");
        assertThat(printed.attacked()).containsExactly("kids shire all 2024-09-30: 3, RECOVERED");
    }

    @Test
    void a_percentage_with_its_denominator() {
        Printed printed = county().indicator("share", Unit.PERCENT, Basis.PERIOD, Calculation.FROM_PARTS)
                .figure("share", "ash", "all", Q1, "37.5", "", "8", false);
        assertThat(printed.attacked())
                .containsExactly(
                        "share ash all 2024-06-30 numerator: 3, RECOVERED",
                        "share ash all 2024-06-30 remainder: 5, RECOVERED");
    }

    @Test
    void a_percentage_whose_denominator_another_table_gives_away() {
        Printed printed = county().indicator("share", Unit.PERCENT, Basis.PERIOD, Calculation.FROM_PARTS)
                .figure("share", "shire", "all", Q1, "", "80", "200", false)
                .figure("share", "ash", "all", Q1, "", "40", "95", false)
                .figure("share", "birch", "all", Q1, "", "37", "98", false)
                .figure("share", "cedar", "all", Q1, "c", "", "", false);
        assertThat(printed.attacked())
                .contains(
                        "share cedar all 2024-06-30 numerator: 3, RECOVERED",
                        "share cedar all 2024-06-30 denominator: 7, WORKED_OUT",
                        "share cedar all 2024-06-30 remainder: 4, RECOVERED");
    }

    @Test
    void another_edition_that_prints_it() {
        Printed printed = county().edition("members")
                .count("kids", "ash", "all", Q1, "c")
                .edition("annex")
                .count("kids", "ash", "all", Q1, "2");
        assertThat(printed.attacked()).containsExactly("kids ash all 2024-06-30: 2, RECOVERED");
    }

    @Test
    void one_edition_hides_one_district_and_the_next_another() {
        Printed printed = county().edition("one")
                .count("kids", "shire", "all", Q1, "40")
                .count("kids", "ash", "all", Q1, "20")
                .count("kids", "birch", "all", Q1, "c")
                .count("kids", "cedar", "all", Q1, "c")
                .edition("two")
                .count("kids", "shire", "all", Q1, "40")
                .count("kids", "ash", "all", Q1, "c")
                .count("kids", "birch", "all", Q1, "c")
                .count("kids", "cedar", "all", Q1, "18");
        assertThat(printed.attacked())
                .containsExactly(
                        "kids ash all 2024-06-30: 20, WORKED_OUT",
                        "kids birch all 2024-06-30: 2, RECOVERED",
                        "kids cedar all 2024-06-30: 18, WORKED_OUT");
    }

    @Test
    void a_revised_total_is_another_amount() {
        Printed printed = county().edition("one")
                .count("kids", "shire", "all", Q1, "40")
                .count("kids", "ash", "all", Q1, "18")
                .count("kids", "birch", "all", Q1, "12")
                .count("kids", "cedar", "all", Q1, "10")
                .edition("two")
                .count("kids", "shire", "all", Q1, "43")
                .count("kids", "ash", "all", Q1, "20")
                .count("kids", "birch", "all", Q1, "c")
                .count("kids", "cedar", "all", Q1, "11");
        Result result = Attack.on(printed.evidence(), new Attack.Asked(6, true, false));
        assertThat(Printed.said(result)).containsExactly("kids birch all 2024-06-30: 12, WORKED_OUT");
    }

    @Test
    void a_combination_of_groups_that_one_margin_gives_away() {
        Printed printed = county().count("kids", "ash", "sex:f", Q1, "30")
                .count("kids", "ash", "age:young+sex:f", Q1, "28")
                .count("kids", "ash", "age:old+sex:f", Q1, "c")
                .count("kids", "ash", "age:old", Q1, "60")
                .count("kids", "ash", "age:old+sex:m", Q1, "c");
        assertThat(printed.attacked())
                .containsExactly(
                        "kids ash age:old+sex:f 2024-06-30: 2, RECOVERED",
                        "kids ash age:old+sex:m 2024-06-30: 58, WORKED_OUT");
    }

    @Test
    void a_margin_that_nobody_prints_gives_nothing_away() {
        Printed printed = county().count("kids", "ash", "age:young+sex:f", Q1, "28")
                .count("kids", "ash", "age:old+sex:f", Q1, "c")
                .count("kids", "ash", "age:old", Q1, "60")
                .count("kids", "ash", "age:old+sex:m", Q1, "c");
        assertThat(printed.attacked()).allMatch(said -> said.endsWith("0 to 60, SAFE"));
    }

    @Test
    void the_same_count_in_two_indicators() {
        Printed printed = county().indicator(
                        "open", Unit.COUNT, Basis.PERIOD, Calculation.FROM_PARTS, null, null, "Cases open")
                .indicator("caseload", Unit.COUNT, Basis.PERIOD, Calculation.FROM_PARTS, null, null, "cases  open")
                .count("open", "ash", "all", Q1, "50")
                .count("caseload", "ash", "all", Q1, "50")
                .count("open", "birch", "all", Q1, "c")
                .count("caseload", "birch", "all", Q1, "4");
        assertThat(printed.attacked()).containsExactly("open birch all 2024-06-30: 4, RECOVERED");
    }

    @Test
    void an_indicator_made_of_others() {
        Printed printed = county().indicator(
                        "all-kinds", Unit.COUNT, Basis.PERIOD, Calculation.FROM_INDICATORS, null, "kids + teens", "")
                .indicator("teens", Unit.COUNT, Basis.PERIOD, Calculation.FROM_PARTS)
                .count("all-kinds", "ash", "all", Q1, "33")
                .count("kids", "ash", "all", Q1, "31")
                .count("teens", "ash", "all", Q1, "c");
        assertThat(printed.attacked()).containsExactly("teens ash all 2024-06-30: 2, RECOVERED");
    }

    @Test
    void rounded_counts_leave_room() {
        Printed printed = county().rounded(5)
                .count("kids", "shire", "all", Q1, "40")
                .count("kids", "ash", "all", Q1, "20")
                .count("kids", "birch", "all", Q1, "c")
                .count("kids", "cedar", "all", Q1, "20");
        assertThat(printed.attacked()).containsExactly("kids birch all 2024-06-30: 0 to 6, SAFE");
    }

    @Test
    void totals_rounded_without_saying_so_are_set_aside() {
        Printed printed = county().count("kids", "shire", "all", Q1, "30")
                .count("kids", "ash", "all", Q1, "20")
                .count("kids", "birch", "all", Q1, "c")
                .count("kids", "cedar", "all", Q1, "14");
        Result result = Attack.on(printed.evidence(), new Attack.Asked(6, true, false));
        assertThat(Printed.said(result)).containsExactly("kids birch all 2024-06-30: 0 to any, SAFE");
        assertThat(result.contradicted()).isEqualTo(List.of(new Result.SetAside("kids", Link.PLACES, 1)));
    }
}
