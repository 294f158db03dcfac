package org.waymark.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrakesTest {
    private Instant now = Instant.parse("2024-09-16T12:00:00Z");
    private final Brakes brakes = new Brakes(() -> now);

    @Test
    void waits_grow_from_two_seconds_to_a_quarter_of_an_hour() {
        List<Long> waits = new ArrayList<>();
        for (int tried = 0; tried < 16; tried++) {
            assertThat(brakes.tries("anna", "1.2.3." + tried)).isEmpty();
            Duration wait = brakes.tries("anna", "9.9.9.9").orElse(Duration.ZERO);
            waits.add(wait.toSeconds());
            if (wait.isZero()) {
                brakes.right("other", "9.9.9.9");
                tried++;
            }
            now = now.plus(wait);
        }
        assertThat(waits).endsWith(900L).isSorted().contains(2L, 4L, 8L, 256L, 512L);
    }

    @Test
    void many_at_once_are_no_way_around() {
        for (int i = 0; i < 5; i++) {
            assertThat(brakes.tries("anna", "1.1.1.1")).isEmpty();
        }
        assertThat(brakes.tries("anna", "1.1.1.1")).contains(Duration.ofSeconds(2));
    }

    @Test
    void one_address_may_not_go_through_all_names() {
        for (int i = 0; i < 20; i++) {
            assertThat(brakes.tries("name" + i, "1.1.1.1")).isEmpty();
        }
        assertThat(brakes.tries("another", "1.1.1.1")).isPresent();
        assertThat(brakes.tries("another", "2.2.2.2")).isEmpty();
    }

    @Test
    void a_right_password_clears_the_name_and_an_hour_clears_all() {
        for (int i = 0; i < 4; i++) {
            brakes.tries("anna", "1.1.1.1");
        }
        brakes.right("anna", "1.1.1.1");
        for (int i = 0; i < 5; i++) {
            assertThat(brakes.tries("anna", "1.1.1.1")).isEmpty();
        }
        assertThat(brakes.tries("anna", "1.1.1.1")).isPresent();
        now = now.plus(Duration.ofMinutes(61));
        assertThat(brakes.tries("anna", "1.1.1.1")).isEmpty();
    }
}
