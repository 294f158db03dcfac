package org.waymark.office;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.action.Action;
import org.waymark.calendar.Meeting;
import org.waymark.indicator.IndicatorCode;
import org.waymark.intake.Held;
import org.waymark.observation.Observation;
import org.waymark.snapshot.Stores;

/** What is on record, as whoever reads a return needs it. */
public final class OnRecord {
    /** Later than anything is recorded. */
    private static final LocalDateTime EVER = LocalDateTime.of(9999, 1, 1, 0, 0);

    private OnRecord() {}

    /**
     * @param figures the newest revision of every figure of an indicator
     * @param now to the second, as a pack writes it
     */
    public static Held of(Stores stores, Function<IndicatorCode, List<Observation>> figures, LocalDateTime now) {
        return new Held(
                stores.definitions().indicators(),
                stores.definitions().gazetteer(),
                stores.definitions().cohorts(),
                stores.definitions().posts(),
                stores.templates().all(),
                stores.targets().newestBefore(EVER),
                stores.actions().all().stream().map(Action::code).collect(Collectors.toSet()),
                stores.meetings().all().stream().map(Meeting::code).collect(Collectors.toSet()),
                figures,
                now.withNano(0),
                stores.definitions().frameworks());
    }
}
