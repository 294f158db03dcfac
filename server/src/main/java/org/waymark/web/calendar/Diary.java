package org.waymark.web.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.waymark.chart.Drawing;
import org.waymark.office.Moment;
import org.waymark.office.ReceivingReturn;
import org.waymark.snapshot.Stores;

/**
 * What the calendar is kept with.
 *
 * @param record as it stands, at each asking
 * @param receiving the ordinary way in, by which a meeting goes like anything else
 * @param looking timetables and what waiting would buy, remembered
 */
public record Diary(Moment record, ReceivingReturn receiving, Looking looking, Drawing drawing, Clock clock) {
    LocalDate today() {
        return LocalDate.now(clock);
    }

    <T> T reading(java.util.function.Function<Stores, T> work) {
        return record.reading(work);
    }
}
