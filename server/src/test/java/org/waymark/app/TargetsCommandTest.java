package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.Goal;
import org.waymark.benchmark.Proposal;

/** Targets proposed from the example's neighbours, as somebody would type it. */
class TargetsCommandTest {
    private static final Path KENT = Path.of("..", "examples", "kent");

    private static Typed targets(String indicator, String from, String... more) {
        var words = new java.util.ArrayList<>(java.util.List.of(
                "targets",
                KENT.toString(),
                "--indicator",
                indicator,
                "--from",
                from,
                "--years",
                "3",
                "--as-known-at",
                "2024-09-16"));
        words.addAll(java.util.List.of(more));
        return Typed.waymark(words.toArray(String[]::new));
    }

    @Test
    void rows_to_paste_are_printed_with_their_rationale_and_nothing_is_written() {
        Typed typed = targets("ehcp-20-weeks", "median");
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out().lines()).hasSize(4);
        assertThat(typed.out())
                .startsWith("indicator,area,cohort,period,target,")
                .contains("ehcp-20-weeks,,,FY2025-26,");
        assertThat(typed.err()).contains("These rows are a proposal, and nothing has been written.");
    }

    @Test
    void what_cannot_be_proposed_is_refused_with_a_sentence() {
        assertThat(targets("no-such", "median").err())
                .contains("The report qpr has no indicator “no-such”. Its code stands in indicators.csv.");
        Typed either = targets("second-child-protection-plans", "best-quartile");
        assertThat(either.code()).isEqualTo(1);
        assertThat(either.out()).isEmpty();
        assertThat(either.err()).contains("its polarity does not say whether higher or lower is better.");
        assertThat(targets("ehcp-20-weeks", "median", "--group", "no-such").err())
                .contains("no group of that name has a figure for it.");
    }

    @Test
    void every_goal_and_every_refusal_has_its_words() {
        for (Goal goal : Goal.values()) {
            assertThat(Words.say("targets.goal." + goal.code())).isNotBlank();
        }
        for (Proposal.Because because : Proposal.Because.values()) {
            assertThat(Words.say("targets.refused." + because.code(), "A", "B"))
                    .startsWith("No target is proposed for “A”: ");
        }
    }
}
