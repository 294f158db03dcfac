package org.waymark.app;

import org.waymark.html.SvgDrawing;
import org.waymark.office.ReceivingReturn;
import org.waymark.store.Database;
import org.waymark.web.calendar.Calendar;
import org.waymark.web.calendar.Diary;
import org.waymark.web.calendar.Looking;

/** Where the calendar of the site meets the record. */
final class Meetings {
    private Meetings() {}

    static Calendar calendar(Database record) {
        return new Calendar(new Diary(
                record::reading,
                new ReceivingReturn(record.register()),
                new Looking(record::reading, record.trail(), record.clock()),
                new SvgDrawing(),
                record.clock()));
    }
}
