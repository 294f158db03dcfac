package org.waymark.web.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.edition.Edition;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.web.Shown;
import org.waymark.web.Words;

/**
 * What the form for another edition offers, each as its value and its words.
 *
 * @param reports by code
 * @param periods of the same report, newest first
 * @param known of the same report and period, newest first
 * @param page to go to in the one chosen
 */
public record Picker(
        Edition shown,
        Map<String, String> reports,
        Map<String, String> periods,
        Map<String, String> known,
        String page) {

    static Picker of(Shown shown, List<Shown> all, String page) {
        Edition edition = shown.edition();
        Map<String, String> reports = new LinkedHashMap<>();
        Map<String, String> periods = new LinkedHashMap<>();
        Map<String, String> known = new LinkedHashMap<>();
        for (Shown each : all) {
            Edition other = each.edition();
            reports.putIfAbsent(other.report(), other.title());
            if (other.report().equals(edition.report())) {
                Period period = other.period();
                periods.putIfAbsent(period.toString(), PeriodNames.full(period));
                if (period.equals(edition.period())) {
                    known.put(
                            Integer.toString(other.number()),
                            Words.say("reading.pick.edition", each.knownAt(), other.number()));
                }
            }
        }
        return new Picker(edition, reports, periods, known, page);
    }

    /** Whether there is anything else to pick. */
    public boolean offers() {
        return reports.size() > 1 || periods.size() > 1 || known.size() > 1;
    }
}
