package org.waymark.web.running;

import org.waymark.audit.Fault;
import org.waymark.edition.Edition;
import org.waymark.office.CheckingTrail.Amiss;
import org.waymark.period.PeriodNames;
import org.waymark.web.Words;

/** What is wrong with the audit log, in sentences. */
public final class Said {
    private Said() {}

    public static String of(Fault fault) {
        return switch (fault) {
            case Fault.Changed(long number) -> Words.say("running.fault.changed", number);
            case Fault.Missing(long number, long last)
            when number == last -> Words.say("running.fault.missing", number);
            case Fault.Missing(long number, long last) -> Words.say("running.fault.missing-many", number, last);
            case Fault.Moved(long number, long was) -> Words.say("running.fault.moved", number, was);
            case Fault.Replaced(long number) -> Words.say("running.fault.replaced", number, number + 1);
        };
    }

    public static String of(Amiss amiss) {
        Edition edition = amiss.edition();
        String named =
                Words.say("running.edition", edition.title(), PeriodNames.full(edition.period()), edition.number());
        return switch (amiss) {
            case Amiss.Unsealed _ -> Words.say("running.amiss.unsealed", named);
            case Amiss.Unnamed _ -> Words.say("running.amiss.unnamed", named);
            case Amiss.Otherwise(var _, String file) -> Words.say("running.amiss.otherwise", named, file);
            case Amiss.Gone(var _, String file) -> Words.say("running.amiss.gone", named, file);
            case Amiss.Added(var _, String file) -> Words.say("running.amiss.added", named, file);
        };
    }
}
