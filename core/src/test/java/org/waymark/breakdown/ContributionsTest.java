package org.waymark.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.Polarity;
import org.waymark.quantity.Decimals;

class ContributionsTest {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    static Member member(String name) {
        return new Member(AreaCode.of("E10000099"), Cohort.ALL, name);
    }

    static Cases cases(long amount, @Nullable Integer of) {
        return new Cases(BigDecimal.valueOf(amount), of == null ? null : BigDecimal.valueOf(of));
    }

    @Test
    void each_parts_doing_is_its_own_rate_and_its_share() {
        var found = Contributions.of(
                List.of(
                        new Contributions.Pair(member("East"), cases(80, 100), cases(80, 100)),
                        new Contributions.Pair(member("West"), cases(40, 100), cases(120, 300))),
                PERCENT);
        // Neither rate moved: the fall from 60% to 50% is all mix.
        assertThat(found.change()).isCloseTo(-10, within(1e-12));
        assertThat(found.parts()).allSatisfy(part -> assertThat(part.rate()).isCloseTo(0, within(1e-12)));
        assertThat(found.parts().get(0).mix()).isCloseTo(-6.25, within(1e-12));
        assertThat(found.parts().get(1).mix()).isCloseTo(-3.75, within(1e-12));
    }

    @Test
    void amounts_add_their_own_change() {
        var found = Contributions.of(
                List.of(
                        new Contributions.Pair(member("East"), cases(80, null), cases(70, null)),
                        new Contributions.Pair(member("West"), cases(40, null), cases(65, null))),
                BigDecimal.ONE);
        assertThat(found.change()).isEqualTo(15);
        assertThat(found.parts()).extracting(Contribution::total).containsExactly(-10.0, 25.0);
    }

    @Test
    void contributions_add_up_to_the_change_whatever_the_parts() {
        var random = new Random(99);
        for (int trial = 0; trial < 500; trial++) {
            var pairs = new ArrayList<Contributions.Pair>();
            for (int part = 0; part < 2 + random.nextInt(9); part++) {
                int of0 = random.nextInt(400);
                int of1 = random.nextInt(400);
                pairs.add(new Contributions.Pair(
                        member("part " + part),
                        cases(of0 == 0 ? 0 : random.nextInt(of0 + 1), of0),
                        cases(of1 == 0 ? 0 : random.nextInt(of1 + 1), of1)));
            }
            pairs.add(new Contributions.Pair(member("last"), cases(1, 2), cases(1, 2)));
            var found = Contributions.of(pairs, PERCENT);
            double sum = found.parts().stream().mapToDouble(Contribution::total).sum();
            assertThat(sum).isCloseTo(found.change(), within(1e-9));
        }
    }

    @Test
    void a_part_that_was_not_there_before_brings_mix_alone() {
        var found = Contributions.of(
                List.of(
                        new Contributions.Pair(member("Old"), cases(50, 100), cases(50, 100)),
                        new Contributions.Pair(member("New"), cases(0, 0), cases(90, 100))),
                PERCENT);
        assertThat(found.parts().get(1).rate()).isZero();
        assertThat(found.change()).isCloseTo(20, within(1e-12));
    }

    @Test
    void nothing_of_nothing_contributes_nothing() {
        var found =
                Contributions.of(List.of(new Contributions.Pair(member("None"), cases(0, 0), cases(0, 0))), PERCENT);
        assertThat(found.change()).isZero();
        assertThat(found.parts().getFirst().total()).isZero();
    }

    @Test
    void the_rest_is_the_whole_less_the_part_and_never_below_nought() {
        assertThat(cases(60, 100).less(cases(20, 30))).contains(cases(40, 70));
        assertThat(cases(60, 100).less(cases(70, 90))).isEmpty();
        assertThat(cases(60, 100).less(cases(20, null))).isEmpty();
        assertThat(cases(60, null).less(cases(20, null))).contains(cases(40, null));
    }

    @Test
    void the_strongest_part_is_taken_away() {
        var pieces = List.of(
                new Removal.Piece(member("Canterbury"), cases(95, 100)),
                new Removal.Piece(member("Dover"), cases(55, 100)),
                new Removal.Piece(member("Thanet"), cases(45, 100)));
        var best = Removal.of(pieces, Polarity.HIGHER, PERCENT).orElseThrow();
        assertThat(best.strongest().name()).isEqualTo("Canterbury");
        assertThat(Decimals.of(0).round(best.without())).isEqualTo("50");
        var least = Removal.of(pieces, Polarity.LOWER, PERCENT).orElseThrow();
        assertThat(least.strongest().name()).isEqualTo("Thanet");
        assertThat(Removal.of(pieces, Polarity.NONE, PERCENT)).isEmpty();
        assertThat(Removal.of(pieces.subList(0, 2), Polarity.HIGHER, PERCENT)).isEmpty();
        assertThat(Removal.of(
                        pieces.stream()
                                .map(piece -> new Removal.Piece(piece.member(), cases(3, null)))
                                .toList(),
                        Polarity.HIGHER,
                        BigDecimal.ONE))
                .as("amounts have no strongest part")
                .isEmpty();
    }
}
