package org.waymark.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.report.Block;
import org.waymark.report.Report;
import org.waymark.report.Writing;

/** What the example's report says of its figures beside others, in the words a member would read. */
class KentStandingTest {
    private static final Report REPORT = Writing.of(Example.scorecard(Example.folder(), Example.REPORT));

    private static List<String> facts(String code, String name) {
        return REPORT.panel(code).orElseThrow().blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.value().text().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void a_figure_has_its_interval() {
        assertThat(facts("ehcp-20-weeks", "Allowing for chance"))
                .containsExactly("Between 14.6% and 17.7% with chance allowed for (95% interval, Wilson).");
    }

    @Test
    void a_standing_says_its_lag_rank_quarter_and_gap() {
        assertThat(facts("ehcp-20-weeks", "Beside others"))
                .containsExactly(
                        "Statistical neighbours (2021 list), calendar year 2023, 6 months before our latest: ours"
                            + " 18.0%, eighth best of 11, in the third-best quarter (band C), 39.1 percentage points"
                            + " short of the best quarter; the neighbours’ mean is 38.0%, their median 30.2%, and all"
                            + " their cases together 34.5%.");
    }

    @Test
    void a_difference_beyond_chance_is_said_of_each_place() {
        assertThat(facts("ehcp-20-weeks", "Beyond chance"))
                .containsExactly(
                        "Calendar year 2023: ours 18.0%, between 16.3% and 19.8% with chance allowed for; worse than"
                                + " England (49.1%), South East (45.3%) and the neighbours’ cases together (34.5%).");
    }

    @Test
    void without_the_cases_behind_it_nothing_is_said_of_chance_but_the_figures_stand() {
        assertThat(REPORT.panels().flatMap(panel -> facts(panel.code(), "Beyond chance").stream()))
                .contains(
                        "2022-23 academic year: ours 23.2%, England 21.2%, South East 20.7%. Whether that is more than"
                                + " chance cannot be said, because the cases behind ours are not held.");
    }

    @Test
    void ends_that_would_read_alike_are_told_apart() {
        assertThat(REPORT.panels().flatMap(panel -> facts(panel.code(), "Allowing for chance").stream()))
                .hasSizeGreaterThan(30)
                .noneMatch(said -> said.matches("Between (\\S+) and \\1 .*"));
    }
}
