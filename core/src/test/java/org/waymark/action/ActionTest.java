package org.waymark.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionTest {
    private static final Action DEEP_DIVE = new Action(
            "a1",
            "Bring a deep dive",
            Optional.empty(),
            "head",
            Optional.of(LocalDate.of(2024, 7, 2)),
            "",
            Optional.empty(),
            "closed",
            Optional.of(LocalDate.of(2024, 11, 1)),
            "Paper 7",
            Optional.of(ActionKind.DEEP_DIVE),
            "");

    @Test
    void what_was_promised_later_is_not_in_an_earlier_report() {
        assertThat(DEEP_DIVE.asKnownAt(LocalDate.of(2024, 7, 1))).isEmpty();
        assertThat(DEEP_DIVE.asKnownAt(LocalDate.of(2024, 7, 2))).isPresent();
    }

    @Test
    void what_was_closed_later_is_still_open_in_an_earlier_report() {
        Action open = DEEP_DIVE.asKnownAt(LocalDate.of(2024, 10, 31)).orElseThrow();
        assertThat(open.status()).isEqualTo("open");
        assertThat(open.closedOn()).isEmpty();
        assertThat(open.evidence()).isEmpty();
        assertThat(DEEP_DIVE.asKnownAt(LocalDate.of(2024, 11, 1))).contains(DEEP_DIVE);
    }
}
