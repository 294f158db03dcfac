package org.waymark.app;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.html.HtmlPrinter;
import org.waymark.office.AnsweringAction;
import org.waymark.office.OpeningDeepDive;
import org.waymark.office.ReadingPromises;
import org.waymark.office.RecordingMinutes;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.store.Database;
import org.waymark.web.promise.Keep;
import org.waymark.web.promise.Promising;

/** Where promises, meetings and deep dives meet the record. */
final class KeepingPromises {
    private KeepingPromises() {}

    static Promising pages(Database record) {
        Clock clock = record.clock();
        return new Promising(new Keep(
                new ReadingPromises(record::reading, record.editions(), record.histories(), record.trail()),
                new AnsweringAction(record.promisesKept(), clock),
                new RecordingMinutes(record.promisesKept(), clock),
                record::stores,
                (who, code) -> dive(record, clock, who, code),
                HtmlPrinter.dress(),
                clock));
    }

    private static Optional<Keep.Dive> dive(Database record, Clock clock, Person who, String code) {
        Optional<Report> report = record.reading(stores -> new OpeningDeepDive(stores, clock).of(who, code));
        return report.flatMap(made -> new HtmlPrinter()
                .print(made).stream()
                        .filter(file -> file.name().equals("parts/dive.html"))
                        .findFirst()
                        .map(Printed::content)
                        .map(bytes -> new Keep.Dive(made.front().title(), new String(bytes, StandardCharsets.UTF_8))));
    }
}
