package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.methods.WorkedExample;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;

class OtherDefinitionsTest {
    private static final Period FIRST = Shire.period("FY2022-23-Q3");

    private static String said(OtherDefinition other) {
        return "version " + other.version().number() + (other.draft() ? ", draft" : "") + ": "
                + other.line()
                        .map(line -> line.shown()
                                        .map(shown -> shown.figure() instanceof Figure.Known known
                                                ? Decimals.of(1).round(known).toPlainString()
                                                : "absent")
                                        .orElse("nothing")
                                + " " + line.rating().code() + " "
                                + line.trend().code())
                        .orElse("cannot be worked out");
    }

    private static Shire qualified(WorkedExample example) {
        Shire shire = new Shire()
                .indicator("qualified", d -> {
                    d.calculation = Calculation.FROM_PARTS;
                    d.decimals = 1;
                })
                .indicator("qualified", d -> {
                    d.version = 2;
                    d.draft = true;
                    d.decimals = 1;
                    d.reason = "alternatively qualified staff counted in";
                    d.made("qualified + alternative", "qualified");
                })
                .indicator("alternative", d -> d.unit = Unit.COUNT)
                .target("qualified", "FY2024-25", example.text("target"), example.text("floor"));
        double[] numerators = example.numbers("qualified");
        double[] denominators = example.numbers("of");
        double[] others = example.numbers("alternatively qualified");
        for (int i = 0; i < numerators.length; i++) {
            String period = FIRST.plus(i).toString();
            shire.parts("qualified", period, text(numerators[i]), text(denominators[i]))
                    .figure("alternative", period, text(others[i]));
        }
        return shire;
    }

    private static String text(double number) {
        return String.valueOf((int) number);
    }

    @Test
    void a_draft_is_judged_beside_the_definition_in_force() throws IOException {
        WorkedExample example = WorkedExample.of("definitions-over-time", "draft");
        Line line = qualified(example).line("qualified");
        assertThat(line.version().number()).isEqualTo(1);
        assertThat(line.shown().orElseThrow().figure())
                .isEqualTo(Figure.of(
                        new java.math.BigDecimal(730), new java.math.BigDecimal(1000), new java.math.BigDecimal(100)));
        assertThat(line.rating().code()).isEqualTo(example.text("rated"));
        assertThat(line.otherDefinitions())
                .extracting(OtherDefinitionsTest::said)
                .containsExactly("version 2, draft: " + example.text("under the draft") + " "
                        + example.text("rated under the draft") + " improving");
        assertThat(line.otherDefinitions().getFirst().line().orElseThrow().series())
                .hasSize(7);
    }

    @Test
    void a_draft_counts_in_no_summary() throws IOException {
        WorkedExample example = WorkedExample.of("definitions-over-time", "draft");
        Shire with = qualified(example);
        Line line = with.line("qualified");
        assertThat(line.indicator().at(Shire.Q1).draft()).isFalse();
        assertThat(line.indicator().drafts()).hasSize(1);
    }

    @Test
    void a_draft_that_lacks_a_part_says_so_and_leaves_the_figure_in_force_alone() throws IOException {
        WorkedExample example = WorkedExample.of("definitions-over-time", "draft");
        Line line = qualified(example)
                .absent("alternative", "FY2024-25-Q1", Absence.CONFIDENTIAL)
                .line("qualified");
        assertThat(line.rating().code()).isEqualTo("amber");
        assertThat(line.otherDefinitions())
                .extracting(OtherDefinitionsTest::said)
                .containsExactly("version 2, draft: absent suppressed suppressed");
    }

    @Test
    void a_version_that_only_judges_otherwise_can_be_asked_of_the_same_rows() {
        Line line = new Shire()
                .indicator("repairs", d -> {})
                .indicator("repairs", d -> {
                    d.version = 2;
                    d.from = Optional.of(Shire.period("FY2023-24"));
                    d.decimals = 1;
                })
                .target("repairs", "FY2024-25", "90", "80")
                .figure("repairs", "FY2024-25-Q1", "89.6")
                .line("repairs");
        assertThat(line.rating().code()).isEqualTo("amber");
        assertThat(line.otherDefinitions())
                .as("89.6 rounds to the target without decimals")
                .extracting(OtherDefinitionsTest::said)
                .containsExactly("version 1: 89.6 green too-few-points");
    }

    @Test
    void rows_that_count_something_else_say_nothing_of_the_other_version() {
        Line line = new Shire()
                .indicator("repairs", d -> {})
                .indicator("repairs", d -> {
                    d.version = 2;
                    d.from = Optional.of(Shire.period("FY2024-25"));
                    d.decimals = 1;
                    d.breaks = true;
                })
                .indicator("repairs", d -> {
                    d.version = 3;
                    d.draft = true;
                    d.breaks = true;
                })
                .figure("repairs", "FY2023-24-Q4", "80")
                .figure("repairs", "FY2024-25-Q1", "89.6")
                .line("repairs");
        assertThat(line.otherDefinitions())
                .extracting(OtherDefinitionsTest::said)
                .containsExactly("version 1: cannot be worked out", "version 3, draft: cannot be worked out");
        assertThat(line.change(line.previous().orElseThrow()))
                .as("change across a break")
                .isEmpty();
    }

    @Test
    void a_break_marks_the_chart_and_splits_the_trend() {
        Shire shire = new Shire().indicator("repairs", d -> {}).indicator("repairs", d -> {
            d.version = 2;
            d.from = Optional.of(Shire.period("FY2022-23-Q4"));
            d.breaks = true;
        });
        for (int i = 0; i < 12; i++) {
            shire.figure("repairs", Shire.Q1.plus(i - 11).toString(), String.valueOf(i < 6 ? 90 - i : 40 + i));
        }
        Line line = shire.line("repairs");
        assertThat(line.series().stream()
                        .filter(Point::breaksHere)
                        .map(point -> point.period().toString()))
                .containsExactly("FY2022-23-Q4");
        assertThat(line.trend().code()).isEqualTo("improving");
        assertThat(line.trend() instanceof org.waymark.trend.Trend.Tested tested ? tested.points() : 0)
                .isEqualTo(6);
    }

    @Test
    void the_wording_alone_makes_no_other_result() {
        Line line = new Shire()
                .indicator("repairs", d -> {})
                .indicator("repairs", d -> {
                    d.version = 2;
                    d.from = Optional.of(Shire.period("FY2024-25"));
                    d.reason = "renamed";
                })
                .figure("repairs", "FY2024-25-Q1", "89")
                .line("repairs");
        assertThat(line.otherDefinitions()).isEqualTo(List.of());
        assertThat(line.code()).isEqualTo(IndicatorCode.of("repairs"));
    }
}
