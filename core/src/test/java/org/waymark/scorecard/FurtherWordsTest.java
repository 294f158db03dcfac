package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Kind;
import org.waymark.indicator.RangeRule;
import org.waymark.quantity.Unit;
import org.waymark.report.Block;
import org.waymark.report.Report;
import org.waymark.report.Section;
import org.waymark.report.Writing;
import org.waymark.template.Patterns;

/** What the report says, in words that can be read aloud, of the year ahead and the parts beneath. */
class FurtherWordsTest {

    private static String fact(Report report, String code, String name) {
        return report.panel(code).orElseThrow().blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.value().text())
                .findFirst()
                .orElse("");
    }

    private static List<String> said(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Paragraph paragraph -> Stream.of(paragraph.text());
                    case Block.Bullets bullets ->
                        bullets.bullets().stream().map(bullet -> bullet.lead() + " " + bullet.text());
                    default -> Stream.<String>of();
                })
                .toList();
    }

    private static Report quarters(String target, String numerator) {
        Shire shire = new Shire().indicator("repairs", _ -> {}).target("repairs", "FY2024-25", target, null);
        for (int back = 20; back >= 0; back--) {
            shire.parts("repairs", Shire.Q1.plus(-back).toString(), numerator, "100");
        }
        return Writing.of(shire.scorecard());
    }

    @Test
    void the_year_ahead_is_told_with_its_range_its_rival_and_its_past() {
        assertThat(fact(quarters("85", "80"), "repairs", "The year ahead"))
                .isEqualTo("All of 2024-25 together should come to about 80%, and in four years of five to between 80%"
                        + " and 80%. That the target will be met is very unlikely (less than one chance in"
                        + " ten). To meet the target, the three quarters left must average at least 87%. The forecast"
                        + " repeats the same part of last year, since nothing more elaborate has done better.");
    }

    @Test
    void how_such_forecasts_did_before_is_in_the_whole_working() {
        assertThat(working(quarters("85", "80"), "repairs", "The year ahead"))
                .containsExactly(
                        fact(quarters("85", "80"), "repairs", "The year ahead"),
                        "This takes as many cases as there were in the same part of the year before. Tried on the past,"
                                + " 11 forecasts were out by 0 percentage points on average, and those that only repeat"
                                + " by 0 percentage points. Of the five that could have had a range, five fell inside"
                                + " it.");
    }

    private static List<String> working(Report report, String code, String step) {
        return report.explanations().stream()
                .filter(explanation -> explanation.indicator().equals(code))
                .flatMap(explanation -> explanation.steps().stream())
                .filter(each -> each.title().equals(step))
                .flatMap(each -> each.lines().stream())
                .toList();
    }

    @Test
    void a_target_out_of_reach_is_called_so() {
        assertThat(fact(quarters("98", "80"), "repairs", "The year ahead"))
                .contains("The target is out of reach: the three quarters left would have to average 104%.")
                .doesNotContain("This takes as many cases");
    }

    @Test
    void a_refusal_is_a_sentence_and_the_arithmetic_stands() {
        Shire shire = new Shire().indicator("repairs", _ -> {}).target("repairs", "FY2024-25", "85", null);
        for (int back = 4; back >= 0; back--) {
            shire.parts("repairs", Shire.Q1.plus(-back).toString(), "80", "100");
        }
        assertThat(fact(Writing.of(shire.scorecard()), "repairs", "The year ahead"))
                .isEqualTo("Nothing is foreseen of 2024-25: five figures in a row are too few to try a forecast on. To"
                        + " meet the target, the three quarters left must average at least 87%.");
    }

    @Test
    void a_range_says_how_it_was_made() {
        Shire shire = new Shire().indicator("calls", d -> {
            d.kind = Kind.ACTIVITY;
            d.unit = Unit.COUNT;
            d.expectedRange = RangeRule.SEASONAL;
        });
        int[] values = {100, 120, 90, 101, 110, 131, 95, 108, 105, 126, 99, 110, 104};
        for (int i = 0; i < values.length; i++) {
            shire.figure("calls", Shire.Q1.plus(i - 12).toString(), Integer.toString(values[i]));
        }
        assertThat(fact(Writing.of(shire.scorecard()), "calls", "How the range was made"))
                .isEqualTo(
                        "The range is worked out from the same quarter in the last three years: their mean is 105, and"
                            + " nineteen new figures in twenty should fall between 92 and 118 if nothing has changed"
                            + " but chance.");
    }

    private static Report districts() {
        return Writing.of(new Shire()
                .indicator("repairs", _ -> {})
                .target("repairs", "FY2024-25", "60", "54")
                .district("E07000001", "Canterbury")
                .district("E07000002", "Dover")
                .district("E07000003", "Thanet")
                .within("repairs", "", "all", "FY2023-24-Q1", "195", "300")
                .within("repairs", "E07000001", "all", "FY2023-24-Q1", "75", "100")
                .within("repairs", "E07000002", "all", "FY2023-24-Q1", "60", "100")
                .within("repairs", "E07000003", "all", "FY2023-24-Q1", "60", "100")
                .within("repairs", "", "all", "FY2024-25-Q1", "201", "300")
                .within("repairs", "E07000001", "all", "FY2024-25-Q1", "95", "100")
                .within("repairs", "E07000002", "all", "FY2024-25-Q1", "56", "100")
                .within("repairs", "E07000003", "all", "FY2024-25-Q1", "50", "100")
                .looking(new Patterns(List.of(), List.of("district"), Optional.empty(), 0.05))
                .scorecard());
    }

    @Test
    void a_panel_says_what_the_whole_hides() {
        List<Block> blocks = districts().panel("repairs").orElseThrow().blocks();
        assertThat(said(blocks))
                .contains(
                        "The whole rose by 2 percentage points since Quarter 1 2023-24; “Adds to the change” shares"
                                + " that out. What the parts leave out makes up the rest.",
                        "Without Canterbury, at 95%, all the others together come to 53%, which would be Red: the whole"
                                + " hides it.",
                        "The whole is Green; held against the same lines, Thanet would be Red.",
                        "While the whole rose, Dover and Thanet fell since Quarter 1 2023-24.");
        Block.Table table = blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(table.caption()).isEqualTo("repairs, by district");
        assertThat(table.columns()).extracting(Block.Column::heading).startsWith("District", "Q1 24-25", "Q1 23-24");
        assertThat(table.rows().getFirst())
                .extracting(cell -> cell.text())
                .containsExactly("Canterbury", "95%", "75%", "+6.7", "+28.0");
    }

    @Test
    void where_groups_differ_is_ranked_and_counted() {
        Section section = districts().sections(Section.Part.PATTERNS).getFirst();
        assertThat(section.title()).isEqualTo("Where groups differ");
        List<String> said = said(section.blocks());
        assertThat(said.getFirst())
                .isEqualTo(
                        "6 comparisons were made, of 3 groups and places in one indicator with everybody else: of the"
                                + " latest figures, and of how they have changed since the same period a year before.");
        assertThat(said.get(2).replace('\u00a0', ' '))
                .isEqualTo(
                        "repairs: Canterbury ahead, at 95% (95 of 100) against 53% for the rest of the area, Quarter 1"
                                + " 2024-25. (p < 0.001) Small numbers: read with care.");
        assertThat(said).last().isEqualTo("This says where groups differ, and not why.");
    }

    @Test
    void a_report_that_asks_for_no_patterns_has_no_such_section() {
        assertThat(quarters("85", "80").sections(Section.Part.PATTERNS)).isEmpty();
    }
}
