package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.cohort.Cohort;
import org.waymark.confidentiality.Rules;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;

/** Revisions that were never known at the end of a day. */
class PassedOverTest {
    private static Observation row(String value, String recordedAt, Status status) {
        return new Observation(
                new ObservationKey(
                        Council.STARTED,
                        Council.COUNTY,
                        Cohort.ALL,
                        Period.parse("FY2022-23-Q1").orElseThrow()),
                new BigDecimal(value),
                null,
                null,
                status,
                null,
                LocalDateTime.parse(recordedAt),
                "",
                "",
                new Provenance("observations.csv", 2));
    }

    private static List<Observation> shown(Observation... rows) {
        Mask mask = Mask.of(List.of(rows), new Council(0).structure(), Rules.of(List.of()));
        return List.of(rows).stream().map(mask::shown).toList();
    }

    @Test
    void what_was_replaced_on_the_day_it_came_is_not_shown() {
        var shown = shown(row("3", "2022-07-20T09:00", Status.FINAL), row("14", "2022-07-20T16:00", Status.FINAL));
        assertThat(shown.getFirst().absence()).isEqualTo(Absence.CONFIDENTIAL);
        assertThat(shown.getFirst().value()).isNull();
        assertThat(shown.getLast().value()).isEqualByComparingTo("14");
    }

    @Test
    void the_number_under_which_a_figure_is_withdrawn_is_not_shown() {
        var shown = shown(row("14", "2022-07-20T09:00", Status.FINAL), row("3", "2022-08-20T09:00", Status.WITHDRAWN));
        assertThat(shown.getFirst().value()).isEqualByComparingTo("14");
        assertThat(shown.getLast().value()).isNull();
        assertThat(shown.getLast().status()).isEqualTo(Status.WITHDRAWN);
    }
}
