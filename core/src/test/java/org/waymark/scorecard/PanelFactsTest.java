package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.TrendRule;
import org.waymark.report.Block;
import org.waymark.report.Report;
import org.waymark.report.Section;
import org.waymark.report.Writing;

/** Each thing is said once. */
class PanelFactsTest {
    private static List<Block.Fact> facts(Report report) {
        return report.panel("repairs").orElseThrow().blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .toList();
    }

    private static List<String> named(Report report, String name) {
        return facts(report).stream()
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.value().text())
                .toList();
    }

    private static List<String> said(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static Report quarters(TrendRule rule, String... values) {
        Shire shire = new Shire().indicator("repairs", d -> {
            d.kind = Kind.ACTIVITY;
            d.polarity = Polarity.NONE;
            d.trend = Optional.of(rule);
        });
        for (int i = 0; i < values.length; i++) {
            shire.figure("repairs", Shire.Q1.plus(i + 1 - values.length).toString(), values[i]);
        }
        return Writing.of(shire.scorecard());
    }

    @Test
    void the_period_before_and_the_year_before_stand_together() {
        assertThat(named(quarters(TrendRule.PREVIOUS, "70", "60", "60", "50", "60"), "Before"))
                .containsExactly("50% in Quarter 4 2023-24. 70% in Quarter 1 2023-24.");
    }

    @Test
    void without_a_year_before_the_period_before_stands_alone() {
        Report report = quarters(TrendRule.PREVIOUS, "50", "60");
        assertThat(named(report, "Period before")).containsExactly("50% in Quarter 4 2023-24.");
        assertThat(named(report, "Before")).isEmpty();
        assertThat(said(report.panel("repairs").orElseThrow().blocks()))
                .contains("Rising, compared with the period before.");
    }

    @Test
    void a_rise_on_the_period_before_does_not_hide_a_fall_over_the_year() {
        assertThat(said(quarters(TrendRule.PREVIOUS, "70", "60", "60", "50", "60")
                        .panel("repairs")
                        .orElseThrow()
                        .blocks()))
                .contains("Rising, compared with the period before. Against the same period last year it is down, from"
                        + " 70%.");
        assertThat(said(quarters(TrendRule.PREVIOUS, "60", "60", "60", "50", "60")
                        .panel("repairs")
                        .orElseThrow()
                        .blocks()))
                .contains("Rising, compared with the period before. It is the same as in the same period last year.");
    }

    @Test
    void a_span_that_the_first_sentence_told_is_not_told_again() {
        Shire shire = new Shire().indicator("repairs", d -> d.calculation = Calculation.FROM_PARTS);
        for (int back = 3; back >= 0; back--) {
            shire.parts("repairs", Shire.Q1.plus(-back).toString(), back == 0 ? "80" : "40", "100");
        }
        assertThat(named(Writing.of(shire.scorecard()), "Side by side"))
                .containsExactly("Over twelve months 50% (200 of 400).");
    }

    @Test
    void the_notes_name_the_rules_in_use_and_no_others() {
        List<String> notes = said(quarters(TrendRule.SPC, "70", "60", "60", "50", "60")
                .sections(Section.Part.METHODS)
                .getFirst()
                .blocks());
        assertThat(notes)
                .anyMatch(note -> note.contains("Making Data Count"))
                .noneMatch(note -> note.startsWith("A straight line is fitted"))
                .noneMatch(note -> note.contains("share months"))
                .noneMatch(note -> note.startsWith("Best is first"))
                .noneMatch(note -> note.startsWith("Parts are listed"));
    }
}
