package org.waymark.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Time as it would go on if today were another day: for the example, whose figures end in the past. */
final class MovableClock implements InstantSource {
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private volatile Duration shift = Duration.ZERO;

    /** It becomes nine in the morning of the day, and goes on from there. */
    void moveTo(LocalDate day) {
        Instant there = day.atTime(MORNING).atZone(LOCAL).toInstant();
        shift = Duration.between(Instant.now(), there);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift);
    }
}
