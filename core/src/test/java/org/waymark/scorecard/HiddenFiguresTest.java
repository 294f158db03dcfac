package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.TrendRule;
import org.waymark.quantity.Unit;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.Report;
import org.waymark.report.Section;
import org.waymark.report.Writing;
import org.waymark.template.Patterns;

/** What a report says of a figure that is hidden so that nobody can be identified: that it is, and nothing else. */
class HiddenFiguresTest {
    private static final String NOW = "FY2024-25-Q1";
    private static final String BEFORE = "FY2023-24-Q4";

    /** Eight quarters, the last of them and one more hidden. */
    private static Shire repairs(TrendRule rule) {
        Shire shire = new Shire()
                .indicator("repairs", d -> d.trend = Optional.of(rule))
                .target("repairs", "FY2024-25", "60", "50");
        for (int back = 7; back >= 1; back--) {
            String period = Shire.Q1.plus(-back).toString();
            if (back == 4) {
                shire.hidden("repairs", "", "all", period);
            } else {
                shire.parts("repairs", period, Integer.toString(40 + back), "100");
            }
        }
        return shire.hidden("repairs", "", "all", NOW);
    }

    private static Stream<Block> blocks(Report report, String code) {
        return report.panel(code).orElseThrow().blocks().stream();
    }

    private static List<String> paragraphs(Report report, String code) {
        return blocks(report, code)
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    @Test
    void it_has_no_colour_and_no_direction_and_says_so() {
        Scorecard scorecard = repairs(TrendRule.REGRESSION).scorecard();
        Line line = scorecard.line(IndicatorCode.of("repairs")).orElseThrow();
        assertThat(line.rating().code()).isEqualTo("suppressed");
        assertThat(line.trend().code()).isEqualTo("suppressed");
        assertThat(scorecard.summary().tally().unrated()).isEqualTo(1);
        Report report = Writing.of(scorecard);
        assertThat(paragraphs(report, "repairs"))
                .contains(
                        "Latest: the figure for Quarter 1 2024-25 is hidden, so that nobody can be identified. Target"
                                + " 60%, floor 50%: unrated, because the figure is suppressed.",
                        "Direction not tested: the figure, or the one it would be set against, is hidden so that nobody"
                                + " can be identified.");
        assertThat(report.panel("repairs").orElseThrow().verdicts())
                .extracting(Cell::text)
                .containsExactly("Suppressed", "Not tested");
    }

    @Test
    void a_table_shows_the_mark_without_a_status() {
        Report report = Writing.of(repairs(TrendRule.REGRESSION).scorecard());
        assertThat(report.sections(Section.Part.SCORECARD).stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Block.Table.class::isInstance)
                        .flatMap(table -> ((Block.Table) table).rows().stream())
                        .flatMap(List::stream)
                        .map(Cell::text))
                .contains("[c]");
    }

    @Test
    void a_move_from_or_to_a_hidden_figure_is_not_told() {
        for (TrendRule rule : List.of(TrendRule.PREVIOUS, TrendRule.SAME_PERIOD_LAST_YEAR)) {
            String hidden = rule == TrendRule.PREVIOUS ? BEFORE : "FY2023-24-Q1";
            Line line = new Shire()
                    .indicator("repairs", d -> d.trend = Optional.of(rule))
                    .parts("repairs", "FY2022-23-Q4", "50", "100")
                    .hidden("repairs", "", "all", hidden)
                    .parts("repairs", NOW, "60", "100")
                    .scorecard()
                    .line(IndicatorCode.of("repairs"))
                    .orElseThrow();
            assertThat(line.trend().code()).as(rule.code()).isEqualTo("suppressed");
        }
    }

    @Test
    void a_chart_has_a_gap_and_its_description_says_how_many_are_hidden() {
        Report report = Writing.of(repairs(TrendRule.REGRESSION).scorecard());
        String text = blocks(report, "repairs")
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).chart().description().text())
                .findFirst()
                .orElseThrow();
        assertThat(text)
                .contains(
                        "6 figures",
                        "2 figures are hidden, so that nobody can be identified: Quarter 1 2023-24,"
                                + " Quarter 1 2024-25.")
                .doesNotContain("No figure for");
    }

    @Test
    void hidden_figures_are_gathered_apart_from_missing_ones() {
        Report report = Writing.of(repairs(TrendRule.REGRESSION)
                .indicator("calls", d -> {
                    d.kind = Kind.ACTIVITY;
                    d.unit = Unit.COUNT;
                })
                .figure("calls", BEFORE, "31")
                .hidden("calls", "", "all", NOW)
                .scorecard());
        List<String> said = report.sections(Section.Part.GAPS).getFirst().blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Heading heading -> Stream.of(heading.text());
                    case Block.Bullets bullets ->
                        bullets.bullets().stream().map(bullet -> bullet.lead() + " " + bullet.text());
                    default -> Stream.<String>of();
                })
                .toList();
        assertThat(said)
                .contains(
                        "calls: The figure for Quarter 1 2024-25 is hidden, so that nobody can be identified.",
                        "Hidden figures in the series shown",
                        "repairs: Q1 23-24.")
                .doesNotContain("Gaps in the series shown", "Provisional figures");
    }

    @Test
    void parts_beside_a_hidden_one_are_not_shared_out_and_their_table_says_how_many_are_hidden() {
        Shire shire = new Shire()
                .indicator("repairs", _ -> {})
                .target("repairs", "FY2024-25", "60", "54")
                .district("E07000001", "Canterbury")
                .district("E07000002", "Dover")
                .district("E07000003", "Thanet")
                .looking(new Patterns(List.of(), List.of("district"), Optional.empty(), 0.05));
        for (String period : List.of("FY2023-24-Q1", NOW)) {
            shire.within("repairs", "", "all", period, "9007", "10000")
                    .within("repairs", "E07000001", "all", period, "1081", "1207")
                    .within("repairs", "E07000002", "all", period, "103", "1009");
            if (period.equals(NOW)) {
                shire.hidden("repairs", "E07000003", "all", period);
            } else {
                shire.within("repairs", "E07000003", "all", period, "6200", "7000");
            }
        }
        Scorecard scorecard = shire.scorecard();
        Division division = scorecard
                .line(IndicatorCode.of("repairs"))
                .orElseThrow()
                .further()
                .divisions()
                .getFirst();
        assertThat(division.whole()).isEmpty();
        assertThat(division.strongest()).isEmpty();
        assertThat(division.pieces()).allSatisfy(piece -> {
            assertThat(piece.share()).isEmpty();
            assertThat(piece.contribution()).isEmpty();
        });
        Division.Piece hidden = division.pieces().getLast();
        assertThat(hidden.gap()).isEmpty();
        assertThat(hidden.byWhole().orElseThrow().code()).isEqualTo("suppressed");
        Report report = Writing.of(scorecard);
        assertThat(paragraphs(report, "repairs")).contains("1 of 3 are hidden [c], so that nobody can be identified.");
        // 9,007 less 1,081 less 103; 10,000 less 1,207 less 1,009.
        assertThat(Everything.said(report)).doesNotContain("7,823", "7823", "7,784", "7784", "100.5");
    }

    @Test
    void a_year_of_which_a_part_is_hidden_is_not_foreseen() {
        Shire shire = new Shire().indicator("repairs", _ -> {}).target("repairs", "FY2024-25", "85", null);
        for (int back = 24; back >= 1; back--) {
            shire.parts("repairs", Shire.Q1.plus(-back).toString(), "80", "100");
        }
        var outlook = shire.hidden("repairs", "", "all", NOW)
                .scorecard()
                .line(IndicatorCode.of("repairs"))
                .orElseThrow()
                .further()
                .outlook()
                .orElseThrow();
        assertThat(((org.waymark.outlook.Outlook.Refused) outlook).because().code())
                .isEqualTo("suppressed");
    }

    @Test
    void the_whole_working_names_no_number_of_a_hidden_row() {
        Report report = Writing.of(repairs(TrendRule.REGRESSION).scorecard());
        assertThat(report.explanation("repairs").orElseThrow().steps().stream().flatMap(step -> step.lines().stream()))
                .contains("The figure is hidden, so that nobody can be identified.")
                .anyMatch(line -> line.startsWith("Quarter 1 2024-25: suppressed so that nobody can be identified"));
    }
}
