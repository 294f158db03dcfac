package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.Polarity;
import org.waymark.methods.Neighbouring;
import org.waymark.period.Period;
import org.waymark.period.YearType;

class ProposalsTest {
    private static final Period NEXT = new Period.Year(YearType.FINANCIAL, 2025);

    @ParameterizedTest
    @CsvSource({
        "10 20 30 40, 15, HIGHER, MEDIAN, 2, FY2025-26 20; FY2026-27 25",
        "10 20 30 40, 35, LOWER, MEDIAN, 2, FY2025-26 30; FY2026-27 25",
        "10 20 30 41, 15, HIGHER, BEST_QUARTILE, 1, FY2025-26 30",
        "10 21 30 40, 35, LOWER, BEST_QUARTILE, 1, FY2025-26 21",
        "10 20 31 40, 15, HIGHER, MEDIAN, 1, FY2025-26 26",
        "10 20 31 40, 35, LOWER, MEDIAN, 1, FY2025-26 25",
        "10 20 30 40, , HIGHER, MEDIAN, 2, no-figure",
        "10 20 30, 15, HIGHER, MEDIAN, 2, too-few-members",
        "10 20 30, 15, HIGHER, BEST_QUARTILE, 2, too-few-members",
        "10 20 30 40, 25, HIGHER, MEDIAN, 2, already-there",
        "10 20 30 40, 26, HIGHER, MEDIAN, 2, already-there",
        "10 20 30 40, 24, LOWER, MEDIAN, 2, already-there",
        "10 20 30 40, 15, NONE, MEDIAN, 2, no-polarity",
        "10 20 30 40, 15, TARGET, BEST_QUARTILE, 2, no-polarity",
        "7 7 7 7, 7, HIGHER, BEST_QUARTILE, 2, already-there",
    })
    void a_straight_path_or_a_refusal(
            String theirs, @Nullable BigDecimal ours, Polarity polarity, Goal goal, int years, String expected) {
        List<BigDecimal> figures =
                Arrays.stream(theirs.split(" ")).map(BigDecimal::new).toList();
        Standing standing = Neighbouring.standing(figures, ours == null ? BigDecimal.TEN : ours, polarity);
        Proposal proposal = Proposals.of(standing, Optional.ofNullable(ours), goal, polarity, 0, NEXT, years);
        assertThat(
                        switch (proposal) {
                            case Proposal.Refused(Proposal.Because because) -> because.code();
                            case Proposal.Path path ->
                                path.steps().stream()
                                        .map(step -> step.year() + " " + step.target())
                                        .collect(Collectors.joining("; "));
                        })
                .isEqualTo(expected);
    }

    @Test
    void a_path_takes_a_year_or_more() {
        Standing standing = Neighbouring.standing(List.of(), BigDecimal.TEN, Polarity.HIGHER);
        assertThatThrownBy(() -> Proposals.of(standing, Optional.empty(), Goal.MEDIAN, Polarity.HIGHER, 0, NEXT, 0))
                .hasMessage("a path takes a year or more: 0");
    }
}
