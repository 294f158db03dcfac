package org.waymark.web.promise;

import java.time.LocalDate;
import org.waymark.action.Action;
import org.waymark.period.PeriodNames;
import org.waymark.web.Words;

/** How a promise stands, in a tag: its words say it, its colour only says it again. */
record Told(String tag, String colour) {

    static Told of(Action action, LocalDate today) {
        long late = action.overdue(today);
        if (late > 0) {
            return new Told(
                    late == 1 ? Words.say("promise.late.one") : Words.say("promise.late", late), "govuk-tag--red");
        }
        if (action.isOpen()) {
            return new Told(
                    Words.say(action.closedOn().isPresent() ? "promise.unproved" : "promise.open"), "govuk-tag--blue");
        }
        return new Told(
                Words.say(
                        "promise.closed",
                        action.closedOn().map(PeriodNames::day).orElse("")),
                "govuk-tag--green");
    }
}
