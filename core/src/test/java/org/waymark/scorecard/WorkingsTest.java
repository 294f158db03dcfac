package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.waymark.calculation.Drift;
import org.waymark.calculation.Spans;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.methods.WorkedExample;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

class WorkingsTest {
    private static final Period.Month FIRST = new Period.Month(2023, 7);

    private static Shire rolling(double[] numerators, double[] denominators) {
        Shire shire = new Shire().indicator("plans", d -> {
            d.frequency = Frequency.MONTH;
            d.basis = Basis.ROLLING_12;
            d.calculation = Calculation.FROM_PARTS;
        });
        for (int i = 0; i < numerators.length; i++) {
            shire.parts(
                    "plans",
                    FIRST.plus(i).toString(),
                    BigDecimal.valueOf(numerators[i]).toPlainString(),
                    BigDecimal.valueOf(denominators[i]).toPlainString());
        }
        return shire;
    }

    @Test
    void a_rolling_figure_hides_its_newest_months_until_the_older_ones_drop_out() throws IOException {
        WorkedExample example = WorkedExample.of("rolling-figures", "hidden");
        Line line = rolling(example.numbers("months"), example.numbers("of"))
                .target("plans", "FY2024-25", example.text("target"), example.text("floor"))
                .line("plans");
        Workings workings = line.workings();
        Hidden hidden = workings.hidden().orElseThrow();
        assertThat(number(hidden.rolling().figure())).isCloseTo(example.number("rolling"), within(1e-12));
        assertThat(number(hidden.recent().figure())).isCloseTo(example.number("newest three"), within(1e-12));
        assertThat(hidden.rating().code()).isEqualTo("red");
        assertThat(hidden.alone().code()).isEqualTo("green");
        assertThat(hidden.p().orElseThrow()).isCloseTo(example.number("p"), withinPercentage(1));
        Period last = FIRST.plus(11);
        assertThat(hidden.turns()).contains(last.plus((int) example.number("turns")));
        assertThat(hidden.whole()).isEqualTo(last.plus(9));
        Spans spans = workings.spans().orElseThrow();
        assertThat(spans.ahead().get(4).figure().toDouble())
                .isCloseTo(example.number("after five more"), within(1e-12));
        assertThat(spans.ahead().get(8).figure().toDouble())
                .isCloseTo(example.number("after nine more"), within(1e-12));
    }

    @Test
    void the_month_the_year_so_far_and_twelve_months_stand_side_by_side() {
        double[] ones = {1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4};
        double[] tens = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};
        Spans spans = rolling(ones, tens).line("plans").workings().spans().orElseThrow();
        assertThat(number(spans.inPeriod().orElseThrow().figure())).isEqualTo(40);
        assertThat(number(spans.yearToDate().orElseThrow().figure())).isEqualTo(30);
        assertThat(number(spans.rolling().orElseThrow().figure())).isEqualTo(15);
    }

    @Test
    void nothing_is_said_of_what_is_hidden_when_a_month_is_suppressed() {
        double[] eleven = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        Shire shire = rolling(eleven, eleven).absent("plans", "2024-06", Absence.CONFIDENTIAL);
        Workings workings = shire.line("plans").workings();
        assertThat(workings.hidden()).isEmpty();
        assertThat(workings.spans().orElseThrow().rolling().orElseThrow().figure())
                .isEqualTo(Figure.absent(Absence.CONFIDENTIAL));
    }

    @Test
    void a_flat_measure_hides_nothing() {
        double[] flat = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        assertThat(rolling(flat, flat).line("plans").workings().hidden()).isEmpty();
    }

    @Test
    void provisional_figures_are_set_beside_what_they_became() throws IOException {
        WorkedExample example = WorkedExample.of("rolling-figures", "drift");
        var shire = new Shire().indicator("roads", _ -> {});
        double[] first = example.numbers("first");
        double[] settled = example.numbers("settled");
        Period quarter = Shire.Q1.plus(-first.length);
        for (int i = 0; i < first.length; i++, quarter = quarter.next()) {
            String known = quarter.end().toString();
            shire.figure("roads", quarter.toString(), String.valueOf(first[i]), Status.PROVISIONAL, known);
            shire.figure(
                    "roads",
                    quarter.toString(),
                    String.valueOf(settled[i]),
                    i == 0 ? Status.REVISED : Status.FINAL,
                    quarter.end().plusDays(20).toString());
        }
        shire.figure("roads", Shire.Q1.toString(), "66", Status.PROVISIONAL, "2024-07-10");
        Line line = shire.line("roads");
        Drift drift = line.workings().drift().orElseThrow();
        assertThat(drift.settled()).isEqualTo(4);
        assertThat(drift.median()).isCloseTo(example.number("median"), within(1e-9));
        assertThat(drift.largest()).isCloseTo(example.number("largest"), within(1e-9));
        assertThat((double) drift.up()).isEqualTo(example.number("up"));
        assertThat((double) drift.down()).isEqualTo(example.number("down"));
    }

    @Test
    void the_row_that_a_newer_one_replaced_is_kept_in_the_workings() {
        Line line = new Shire()
                .indicator("roads", _ -> {})
                .known("roads", "FY2024-25-Q1", "50", "2024-07-01")
                .known("roads", "FY2024-25-Q1", "52", "2024-08-01")
                .known("roads", "FY2024-25-Q1", "54", "2024-12-01")
                .line("roads");
        assertThat(line.workings().parts())
                .singleElement()
                .satisfies(part -> assertThat(part.row().orElseThrow().row()).isEqualTo(3));
        assertThat(line.workings().replaced())
                .singleElement()
                .satisfies(row -> assertThat(row.row()).isEqualTo(2));
    }

    private static double number(Figure figure) {
        return ((Figure.Known) figure).toDouble();
    }
}
