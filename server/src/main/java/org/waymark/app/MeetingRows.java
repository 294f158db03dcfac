package org.waymark.app;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.calendar.Deadlines;
import org.waymark.democracy.Sitting;
import org.waymark.office.Sent;
import org.waymark.office.Typed;
import org.waymark.template.Template;

/** Meetings read elsewhere, as rows of meetings.csv: each reports the last period that is over when its papers are due. */
record MeetingRows(Template template, Clock clock) {
    static final List<String> HEADER = List.of("code", "body", "date", "period", "report", "source");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);

    /** Those that will be held. */
    List<List<String>> of(List<Sitting> sittings) {
        return sittings.stream()
                .filter(sitting -> !sitting.cancelled())
                .map(sitting -> List.of(
                        code(sitting),
                        sitting.committee(),
                        sitting.date().toString(),
                        Deadlines.of(template)
                                .reported(template, sitting.date(), Optional.empty())
                                .toString(),
                        template.report(),
                        sitting.address()))
                .toList();
    }

    /** Empty where none will be held. */
    Optional<Sent> sent(List<Sitting> sittings, String name) {
        var rows = new ArrayList<Map<String, String>>();
        for (List<String> cells : of(sittings)) {
            var row = new LinkedHashMap<String, String>();
            for (int column = 0; column < HEADER.size(); column++) {
                row.put(HEADER.get(column), cells.get(column));
            }
            rows.add(row);
        }
        String file = "read/meetings-" + STAMP.format(clock.instant().atZone(clock.getZone()));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Typed.of(file, "meetings", rows).sent(name));
    }

    private static String code(Sitting sitting) {
        return (sitting.committee() + "-" + sitting.date())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
