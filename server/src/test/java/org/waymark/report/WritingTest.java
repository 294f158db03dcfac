package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {
    private final Report report = Samples.report();

    private Block.Panel panel(String code) {
        return report.panel(code).orElseThrow();
    }

    private static List<String> paragraphs(List<? extends Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static Stream<Block.Table> tables(Section section) {
        return section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    private String fact(String code, String name) {
        return panel(code).blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.value().text())
                .findFirst()
                .orElse("");
    }

    @Test
    void the_statement_can_be_minuted() {
        assertThat(report.statement())
                .startsWith(
                        "Of the 10 key performance indicators, three are green, four are amber, two are red and one is"
                            + " unrated. Direction of travel: four are improving, two show no clear trend, two are"
                            + " worsening and two are not tested. In the report before, for Quarter 4 2023-24, of nine"
                            + " indicators, two were green, five were amber and two were red; one was improving, four"
                            + " showed no clear trend, three were worsening and one was not tested. Of the nine"
                            + " indicators in both reports, one moved to a better colour and one to a worse.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ehcp-20-weeks | Latest: 27.0% (541 of 2,002), Quarter 1 2024-25 (provisional). Target 60%, floor 50%:"
                        + " Red, worse than the floor standard.",
                "street-lights | Latest: 99.1%, June 2024. Target 98%, floor 95%: Green, the target is met.",
                "placement-cost | Latest: £5,700, June 2024. Target £5,200: Amber, within 10% of the target.",
                "staff-turnover | Latest: 10.8%, Quarter 1 2024-25. Target 10%, amber within 2 percentage points of"
                        + " it: Amber, near the target.",
                "waste-recycled | No figure is held. Target 50%, floor 42%: unrated, because the figure for Quarter 1"
                        + " 2024-25 is overdue.",
                "pothole-demand | Latest: 7,856, Quarter 1 2024-25. Expected 4,500 to 6,000: above the range expected.",
            })
    void a_panel_says_the_figure_and_what_follows_from_it(String code, String said) {
        assertThat(paragraphs(panel(code).blocks()).getFirst()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ehcp-20-weeks | Getting better: over the stretch tested, to June 2024, the"
                        + " in-quarter figures behind it rose by about 8.1 percentage points a year.",
                "pupil-absence | No clear trend: over the six terms to March 2024 the figures"
                        + " moved no more than chance alone would.",
                "care-leavers | Getting worse: over the twelve quarters to June 2024 the figures"
                        + " fell by about 2.5 percentage points a year.",
                "placement-cost | Getting worse: over the ten months to June 2024 the figures"
                        + " rose by about £740 a year.",
                "staff-turnover | Getting better: over the seven quarters to June 2024 the"
                        + " distance between the figures and the target shrank by about 2.1 percentage points a year.",
                "pothole-demand | Rising: over the nine quarters to June 2024 the figures rose"
                        + " by about 1,400 a year.",
                "care-reviews | Direction not tested: the definition changed, and too few figures have come since.",
            })
    void a_panel_says_the_direction_in_words(String code, String said) {
        assertThat(paragraphs(panel(code).blocks()).get(1).replace('\u00a0', ' '))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ehcp-20-weeks | 9 quarterly figures, least squares, p = 0.003.",
                "pupil-absence | 6 termly figures, least squares, p = 0.41.",
                "care-leavers | 11 quarterly figures, least squares, p < 0.001.",
                "pothole-demand | 9 quarterly figures, least squares, p = 0.01."
            })
    void how_a_direction_was_tested_is_a_fact(String code, String said) {
        assertThat(fact(code, "How it was tested").replace('\u00a0', ' ')).isEqualTo(said);
    }

    @Test
    void context_is_neither_judged_nor_tested() {
        Block.Panel population = panel("population");
        assertThat(population.verdicts()).isEmpty();
        assertThat(paragraphs(population.blocks()))
                .noneMatch(said -> said.matches(".*([Rr]ating|[Dd]irection|[Rr]ange).*"));
        assertThat(tables(report.sections(Section.Part.CONTEXT).getFirst())
                        .flatMap(table -> table.columns().stream())
                        .map(Block.Column::heading))
                .containsExactly("Indicator", "Latest", "Period before", "Year before", "Series");
    }

    @Test
    void demand_stands_beside_the_indicator_it_explains() {
        assertThat(fact("potholes-28-days", "See with it"))
                .isEqualTo("Potholes reported: 7,856 in Quarter 1 2024-25, up from 5,376 in Quarter 1 2023-24.");
    }

    @Test
    void a_figure_says_how_current_it_is() {
        assertThat(fact("ehcp-20-weeks", "How current"))
                .isEqualTo("The period ended on 30 June 2024, 78 days before this report’s figures were fixed;"
                        + " recorded on 12 July 2024.");
    }

    @Test
    void context_and_management_action_stand_apart() {
        List<Block> blocks = panel("ehcp-20-weeks").blocks();
        assertThat(blocks.stream().filter(Block.Heading.class::isInstance).map(block -> ((Block.Heading) block).text()))
                .containsExactly("Context", "Management action", "Looking ahead");
    }

    @Test
    void every_red_is_listed_with_its_management_action() {
        Block.Table reds = tables(report.sections(Section.Part.SUMMARY).getFirst())
                .filter(table -> table.form() == Block.Form.WORDS)
                .findFirst()
                .orElseThrow();
        assertThat(reds.rows().stream().map(row -> row.getFirst().text()))
                .containsExactly(
                        "Education, health and care plans issued within 20 weeks",
                        "Care leavers aged 18 to 20 in education, employment or training");
        assertThat(reds.rows().getFirst().getLast().text()).startsWith("A weekly panel now releases");
    }

    @Test
    void every_line_has_a_panel_and_a_row() {
        List<String> codes = Samples.scorecard().lines().stream()
                .map(line -> line.code().value())
                .toList();
        assertThat(report.panels().map(Block.Panel::code)).containsExactlyInAnyOrderElementsOf(codes);
        Stream<String> named = report.sections().stream()
                .filter(section -> section.part() != Section.Part.SUMMARY)
                .flatMap(WritingTest::tables)
                .filter(table -> table.form() == Block.Form.INDICATORS)
                .flatMap(table -> table.rows().stream())
                .map(row -> ((Cell.Named) row.getFirst()).code());
        assertThat(named).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void gaps_are_gathered() {
        Section gaps = report.sections(Section.Part.GAPS).getFirst();
        assertThat(gaps.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> ((Block.Heading) block).text()))
                .containsExactly(
                        "Unrated",
                        "Direction not tested",
                        "Provisional figures",
                        "Gaps in the series shown",
                        "Hidden figures in the series shown",
                        "Missing from comparisons");
    }

    @Test
    void the_notes_say_how_many_arrows_chance_alone_would_make() {
        assertThat(paragraphs(report.sections(Section.Part.METHODS).getFirst().blocks()))
                .contains("Eight indicators were tested. At the 5% level, about 0.4 of them would show a direction by"
                        + " chance alone even if nothing were changing.");
    }
}
