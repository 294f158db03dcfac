package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.calculation.Computed;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.methods.WorkedExample;
import org.waymark.period.Frequency;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;

class FormulaFiguresTest {
    private static final String Q1 = "FY2024-25-Q1";
    private static final List<String> QUARTERS =
            List.of("FY2023-24-Q2", "FY2023-24-Q3", "FY2023-24-Q4", "FY2024-25-Q1");

    private static final Consumer<Shire.Defined> PARTS = d -> d.calculation = Calculation.FROM_PARTS;

    private static Consumer<Shire.Defined> count() {
        return d -> d.unit = Unit.COUNT;
    }

    private static Consumer<Shire.Defined> made(Basis basis, String numerator, String denominator) {
        return d -> {
            d.made(numerator, denominator);
            d.basis = basis;
        };
    }

    private static double number(Optional<Computed> computed) {
        return computed.orElseThrow().figure() instanceof Figure.Known known ? known.toDouble() : Double.NaN;
    }

    private static String absence(Optional<Computed> computed) {
        return computed.orElseThrow().figure() instanceof Figure.Absent(Absence reason)
                ? reason.name() + " for want of "
                        + computed.get()
                                .lacking()
                                .map(lacking -> lacking.indicator() + " in " + lacking.period()
                                        + (lacking.bare() ? ", bare" : ""))
                                .orElse("nothing named")
                : "known";
    }

    @Test
    void a_percentage_of_sums_is_no_mean_of_percentages() throws IOException {
        WorkedExample example = WorkedExample.of("calculations", "sums");
        Optional<Computed> all = new Shire()
                .indicator("calls", PARTS)
                .indicator("chats", PARTS)
                .indicator("all", made(Basis.PERIOD, "calls + chats", "calls + chats"))
                .parts("calls", Q1, example.text("answered by phone"), example.text("phoned"))
                .parts("chats", Q1, example.text("answered by chat"), example.text("chatted"))
                .figures("all")
                .at(Shire.period(Q1));
        assertThat(number(all)).isCloseTo(example.number("all together"), within(1e-12));
        assertThat(all.orElseThrow().numerator()).isEqualByComparingTo("910");
        assertThat(all.orElseThrow().denominator()).isEqualByComparingTo("1100");
        assertThat(example.number("mean of the two percentages")).isNotCloseTo(number(all), within(30.0));
    }

    @Test
    void a_weighted_sum_is_of_the_indicators_own_figures() throws IOException {
        WorkedExample example = WorkedExample.of("calculations", "weighted");
        assertThat(number(new Shire()
                        .indicator("full", count())
                        .indicator("half", count())
                        .indicator("total", count().andThen(d -> d.made(example.text("formula"), "")))
                        .figure("full", Q1, example.text("full"))
                        .figure("half", Q1, example.text("half"))
                        .figures("total")
                        .at(Shire.period(Q1))))
                .isEqualTo(example.number("total"));
    }

    @Test
    void a_gap_between_two_rolling_percentages_is_of_their_own_rolling_figures() {
        Shire shire = new Shire()
                .indicator("children", d -> {
                    d.calculation = Calculation.FROM_PARTS;
                    d.basis = Basis.ROLLING_12;
                })
                .indicator("all", PARTS)
                .indicator("gap", made(Basis.ROLLING_12, "children - all", ""));
        for (int i = 0; i < 4; i++) {
            shire.parts("children", QUARTERS.get(i), String.valueOf(i), "10")
                    .parts("all", QUARTERS.get(i), "50", "100");
        }
        assertThat(number(shire.figures("gap").at(Shire.period(Q1)))).isEqualTo(15.0 - 50.0);
        assertThat(shire.figures("gap").pieces(Shire.period(Q1)))
                .as("gaps of quarters do not add up to the gap of a year")
                .isEmpty();
    }

    @Test
    void rolling_and_to_date_figures_of_a_formula_are_sums_over_their_span() throws IOException {
        WorkedExample example = WorkedExample.of("calculations", "rolling");
        Shire shire = new Shire()
                .indicator("a", PARTS)
                .indicator("b", PARTS)
                .indicator("rolling", made(Basis.ROLLING_12, "a + b", "a + b"))
                .indicator("to-date", made(Basis.YEAR_TO_DATE, "a + b", "a + b"));
        for (String code : List.of("a", "b")) {
            String[] parts = example.text(code).split(", ");
            for (int i = 0; i < 4; i++) {
                String[] of = parts[i].split(" of ");
                shire.parts(code, QUARTERS.get(i), of[0], of[1]);
            }
        }
        assertThat(number(shire.figures("rolling").at(Shire.period(Q1)))).isEqualTo(example.number("rolling"));
        assertThat(number(shire.figures("to-date").at(Shire.period(Q1)))).isEqualTo(example.number("year to date"));
        assertThat(number(shire.figures("rolling").inPeriod(Shire.period(Q1))))
                .isEqualTo(example.number("year to date"));
        assertThat(shire.figures("rolling").pieces(Shire.period(Q1))).hasSize(4);
        assertThat(shire.figures("rolling").parts(Shire.period(Q1))).hasSize(8);
    }

    @Test
    void months_of_one_and_quarters_of_another_are_summed_by_the_quarter() {
        Shire shire = new Shire()
                .indicator("monthly", count().andThen(d -> {
                    d.calculation = Calculation.FROM_PARTS;
                    d.frequency = Frequency.MONTH;
                }))
                .indicator("quarterly", count())
                .indicator("both", count().andThen(d -> d.made("monthly + quarterly", "")))
                .figure("monthly", "2024-04", "1")
                .figure("monthly", "2024-05", "2")
                .figure("monthly", "2024-06", "3")
                .figure("quarterly", Q1, "10");
        assertThat(number(shire.figures("both").at(Shire.period(Q1)))).isEqualTo(16);
    }

    @Test
    void a_state_is_taken_at_the_end_of_the_span_and_events_are_summed_over_it() {
        Shire shire = new Shire()
                .indicator("episodes", count())
                .indicator("in-care", count().andThen(d -> d.basis = Basis.SNAPSHOT))
                .indicator("per-child", made(Basis.ROLLING_12, "episodes", "in-care"));
        for (int i = 0; i < 4; i++) {
            shire.figure("episodes", QUARTERS.get(i), "5")
                    .figure("in-care", QUARTERS.get(i), String.valueOf(100 * (i + 1)));
        }
        assertThat(number(shire.figures("per-child").at(Shire.period(Q1)))).isEqualTo(5.0);
        assertThat(shire.figures("per-child").parts(Shire.period(Q1))).hasSize(5);
    }

    @Test
    void a_formula_of_a_formula_goes_down_to_the_rows() {
        Optional<Computed> figure = new Shire()
                .indicator("a", PARTS)
                .indicator("b", PARTS)
                .indicator("inner", made(Basis.PERIOD, "a + b", "a + b"))
                .indicator("outer", made(Basis.PERIOD, "inner - b", "inner - b"))
                .parts("a", Q1, "3", "4")
                .parts("b", Q1, "1", "7")
                .figures("outer")
                .at(Shire.period(Q1));
        assertThat(number(figure)).isEqualTo(75);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing    | MISSING for want of b in FY2024-25-Q1",
                "suppressed | CONFIDENTIAL for want of b in FY2024-25-Q1",
                "bare       | NOT_AVAILABLE for want of b in FY2024-25-Q1, bare",
                "none       | known",
            })
    void what_one_part_lacks_the_figure_lacks_and_names(String held, String said) {
        Shire shire = new Shire()
                .indicator("a", PARTS)
                .indicator("b", PARTS)
                .indicator("sum", made(Basis.PERIOD, "a + b", "a + b"))
                .parts("a", Q1, "30", "60");
        switch (held) {
            case "suppressed" -> shire.absent("b", Q1, Absence.CONFIDENTIAL);
            case "bare" -> shire.figure("b", Q1, "40");
            case "none" -> shire.parts("b", Q1, "0", "0");
            default -> {}
        }
        assertThat(absence(shire.figures("sum").at(Shire.period(Q1)))).isEqualTo(said);
    }

    @Test
    void a_suppressed_part_leaves_the_line_unrated_and_says_whose_part_it_is() {
        Line line = new Shire()
                .indicator("a", PARTS)
                .indicator("b", PARTS)
                .indicator("sum", made(Basis.PERIOD, "a + b", "a + b"))
                .target("sum", "FY2024-25", "60", "50")
                .parts("a", Q1, "30", "60")
                .absent("b", Q1, Absence.CONFIDENTIAL)
                .line("sum");
        assertThat(line.rating().code()).isEqualTo("suppressed");
        assertThat(line.lacking().orElseThrow().indicator()).hasToString("b");
        assertThat(line.workings().parts())
                .extracting(part -> part.indicator().value())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | MISSING for want of b in FY2023-24-Q3",
                "3 | known",
            })
    void a_stretch_counts_only_if_every_part_of_it_is_known(int minimum, String said) {
        Shire shire = new Shire()
                .indicator("a", PARTS)
                .indicator("b", PARTS)
                .indicator("sum", made(Basis.ROLLING_12, "a", "b").andThen(d -> d.minimumParts = Optional.of(minimum)));
        for (String quarter : QUARTERS) {
            shire.parts("a", quarter, "1", "2");
            if (!quarter.equals("FY2023-24-Q3")) {
                shire.parts("b", quarter, "1", "4");
            }
        }
        Optional<Computed> figure = shire.figures("sum").at(Shire.period(Q1));
        assertThat(absence(figure)).isEqualTo(said);
        if (minimum == 3) {
            assertThat(figure.orElseThrow().numerator())
                    .as("a without its third quarter too")
                    .isEqualByComparingTo("3");
            assertThat(figure.orElseThrow().denominator()).isEqualByComparingTo("12");
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5, 8"})
    void a_denominator_of_nought_or_below_is_one_of_no_cases(String a, String b) {
        Optional<Computed> figure = new Shire()
                .indicator("a", count())
                .indicator("b", count())
                .indicator("ratio", made(Basis.PERIOD, "a", "a - b"))
                .figure("a", Q1, a)
                .figure("b", Q1, b)
                .figures("ratio")
                .at(Shire.period(Q1));
        assertThat(absence(figure)).isEqualTo("ZERO_DENOMINATOR for want of nothing named");
    }

    @Test
    void nothing_held_of_any_part_is_no_figure_and_a_circle_is_none_either() {
        Shire shire = new Shire()
                .indicator("a", count())
                .indicator("b", count().andThen(d -> d.made("c", "")))
                .indicator("c", count().andThen(d -> d.made("b", "")))
                .indicator("sum", count().andThen(d -> d.made("a + b", "")));
        assertThat(shire.figures("sum").at(Shire.period(Q1))).isEmpty();
        assertThat(shire.figures("c").at(Shire.period(Q1))).isEmpty();
        assertThat(shire.figures("c").latestBy(Shire.period(Q1))).isEmpty();
    }

    @Test
    void own_percentages_without_their_parts_are_never_added_up() {
        Shire shire = new Shire().indicator("bare", d -> {
            d.calculation = Calculation.FROM_PARTS;
            d.basis = Basis.ROLLING_12;
        });
        QUARTERS.forEach(quarter -> shire.figure("bare", quarter, "60"));
        assertThat(absence(shire.figures("bare").at(Shire.period(Q1))))
                .isEqualTo("NOT_AVAILABLE for want of bare in FY2023-24-Q2, bare");
    }

    @Test
    void a_finished_rolling_figure_stands_in_a_formula_of_its_own_span_only() {
        Shire shire = new Shire()
                .indicator("finished", d -> d.basis = Basis.ROLLING_12)
                .indicator("like", made(Basis.ROLLING_12, "finished", "finished"))
                .indicator("unlike", made(Basis.PERIOD, "finished", "finished"))
                .parts("finished", Q1, "30", "40");
        assertThat(number(shire.figures("like").at(Shire.period(Q1)))).isEqualTo(75);
        assertThat(shire.figures("like").inPeriod(Shire.period(Q1))).isEmpty();
        assertThat(shire.figures("unlike").at(Shire.period(Q1))).isEmpty();
    }
}
