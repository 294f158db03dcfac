package org.waymark.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What words lack before they go on. */
class LackTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 1);

    private static List<Lack> lacks(boolean red, String action, String owner, String due) {
        var texts = new RoundWords.Texts(
                "Context.", action, owner, due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)), "");
        return Lack.in(texts, red, Set.of("head"), TODAY);
    }

    @Test
    void red_needs_an_action_an_owner_and_a_day() {
        assertThat(lacks(true, "", "", "")).containsExactly(Lack.NO_ACTION, Lack.NO_OWNER, Lack.NO_DAY);
        assertThat(lacks(true, "Crews.", "head", "2024-11-30")).isEmpty();
        assertThat(lacks(false, "", "", "")).isEmpty();
    }

    @Test
    void an_owner_is_a_post_that_is_on_record() {
        assertThat(lacks(false, "Crews.", "nobody", "")).containsExactly(Lack.UNKNOWN_OWNER);
        var texts = new RoundWords.Texts("", "Crews.", "anybody", Optional.of(TODAY), "");
        assertThat(Lack.in(texts, true, Set.of(), TODAY)).isEmpty();
    }

    @Test
    void the_day_is_today_or_later() {
        assertThat(lacks(true, "Crews.", "head", "2024-10-01")).isEmpty();
        assertThat(lacks(true, "Crews.", "head", "2024-09-30")).containsExactly(Lack.DAY_PAST);
    }

    @Test
    void nothing_at_all_cannot_be_submitted() {
        assertThat(Lack.in(RoundWords.Texts.NONE, false, Set.of(), TODAY)).containsExactly(Lack.NOTHING_WRITTEN);
    }
}
