package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.waymark.confidentiality.Rules;
import org.waymark.observation.Observation;

/** Councils drawn at random publish three quarters, with corrections; nobody who knows all of it finds a small number. */
class NobodyIsFoundTest {
    private static final int COUNCILS = 12;

    @Test
    void no_small_number_can_be_told_from_three_quarters_as_published() {
        int secrets = 0;
        int shown = 0;
        for (int seed = 0; seed < COUNCILS; seed++) {
            var council = new Council(seed);
            Mask mask = Mask.of(council.revisions(), council.structure(), Rules.of(List.of()));
            assertThat(new Snoop(council, mask, UnaryOperator.identity()).finds())
                    .as("council %d", seed)
                    .isEmpty();
            secrets += mask.secrets().size();
            shown += mask.figures() - mask.secrets().size();
        }
        assertThat(secrets).isPositive();
        assertThat(shown).isPositive();
    }

    @Test
    void a_hidden_figure_put_back_by_hand_gives_another_away() {
        int found = 0;
        for (int seed = 0; seed < COUNCILS; seed++) {
            var council = new Council(seed);
            Mask mask = Mask.of(council.revisions(), council.structure(), Rules.of(List.of()));
            var first = mask.secrets().stream()
                    .filter(secret -> secret.why() == Hidden.LINKED)
                    .map(Mask.Secret::row)
                    .findFirst();
            if (first.isPresent()) {
                UnaryOperator<Observation> meddling =
                        row -> row.key().equals(first.get().key()) ? first.get() : row;
                found += new Snoop(council, mask, meddling).finds().isEmpty() ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(COUNCILS / 3);
    }

    @Test
    void what_was_decided_by_a_day_is_part_of_what_is_decided_later() {
        for (int seed = 0; seed < COUNCILS; seed++) {
            var council = new Council(seed);
            Mask later = Mask.of(council.revisions(), council.structure(), Rules.of(List.of()));
            var day = council.published.getFirst();
            List<Observation> then = council.revisions().stream()
                    .filter(row -> !row.recordedAt().toLocalDate().isAfter(day))
                    .toList();
            Mask earlier = Mask.of(then, council.structure(), Rules.of(List.of()));
            then.forEach(row -> assertThat(later.why(row)).isEqualTo(earlier.why(row)));
        }
    }
}
