package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.report.ChangesWriting;
import org.waymark.snapshot.Snapshot;

class ChangesTest {

    private static Scorecard at(Shire shire, String day) {
        return Scorecard.of(
                Snapshot.withHistory(shire.stores(), Shire.template(), LocalDate.parse(day)), Shire.Q1, List.of());
    }

    @Test
    void a_late_correction_shows_as_a_figure_and_a_colour_that_differ() {
        Shire shire = new Shire()
                .indicator("roads", _ -> {})
                .indicator("paths", _ -> {})
                .target("roads", "FY2024-25", "60", "50")
                .figure("paths", "FY2024-25-Q1", "70")
                .known("roads", "FY2024-25-Q1", "61", "2024-07-10")
                .known("roads", "FY2024-25-Q1", "58", "2024-11-01");
        Scorecard then = at(shire, "2024-09-16");
        Scorecard now = at(shire, "2024-11-30");
        Changes changes = Changes.between(then, now);
        assertThat(changes.indicators()).isEqualTo(2);
        assertThat(changes.changed()).singleElement().satisfies(change -> {
            assertThat(change.figure()).isTrue();
            assertThat(change.rating()).isTrue();
            assertThat(change.trend()).isFalse();
        });
        assertThat(ChangesWriting.of(changes, now))
                .containsExactly(
                        "One of 2 indicators reads otherwise than then: one figure, one colour and no direction of"
                                + " travel differ.",
                        "roads: was 61% for Quarter 1 2024-25, is 58% for Quarter 1 2024-25; the colour was green and"
                                + " is amber.");
        assertThat(ChangesWriting.of(Changes.between(now, now), now))
                .containsExactly("Nothing has changed: all 2 indicators read as they did then.");
    }
}
