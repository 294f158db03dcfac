package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.calendar.Deadlines;
import org.waymark.confidentiality.Audience;
import org.waymark.edition.Edition;
import org.waymark.finding.Finding;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.scorecard.Dive;
import org.waymark.scorecard.Past;
import org.waymark.scorecard.Scorecard;
import org.waymark.snapshot.Snapshot;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/** Judges a report's period as known on its date, and the earlier reports it is set beside as known on theirs. */
public final class MakingReport {
    private final Stores stores;
    private final List<Edition> editions;
    private final Clock clock;
    private final Masking masking;

    /** @param editions published so far, which speak for their periods; none when a report is made from a folder */
    public MakingReport(Stores stores, List<Edition> editions, Clock clock) {
        this(stores, editions, clock, Audience.PUBLIC);
    }

    /** @param audience who will read it */
    public MakingReport(Stores stores, List<Edition> editions, Clock clock, Audience audience) {
        this.stores = stores;
        this.editions = editions;
        this.clock = clock;
        this.masking = new Masking(stores, audience);
    }

    /** What was found wrong on the way: texts that give a hidden number away. */
    public List<Finding> findings() {
        return masking.findings();
    }

    /**
     * @param asked the day as known at; when empty, the submission deadline of the meeting that receives the report, else
     *     today
     */
    public Scorecard of(Template template, Period period, Optional<LocalDate> asked) {
        LocalDate asKnownAt = asked.or(() -> deadline(template, period)).orElseGet(() -> LocalDate.now(clock));
        var pasts = new ArrayList<Past>();
        for (Period earlier : earlier(template, period)) {
            pasts.add(edition(template, earlier)
                    .map(Past::of)
                    .orElseGet(() -> Past.of(
                            masking.take(template, dateOf(template, earlier, period, asKnownAt), asKnownAt), earlier)));
        }
        return Scorecard.of(masking.withHistory(masking.noticed(template), asKnownAt), period, pasts, editions);
    }

    /** Of fewer indicators. */
    Scorecard narrowed(Template template, Period period, LocalDate asKnownAt, Narrowing to, boolean alone) {
        var pasts = new ArrayList<Past>();
        if (!alone) {
            for (Period earlier : earlier(template, period)) {
                LocalDate then = dateOf(template, earlier, period, asKnownAt);
                pasts.add(Past.of(to.of(masking.take(template, then, asKnownAt)), earlier));
            }
        }
        return Scorecard.of(to.of(masking.withHistory(masking.noticed(template), asKnownAt)), period, pasts);
    }

    /** Of one indicator, with its casework and all that was promised of it; empty when the report has no line of it. */
    Optional<Dive> dive(Template template, Period period, LocalDate asKnownAt, IndicatorCode code) {
        Snapshot whole = masking.withHistory(masking.noticed(template), asKnownAt);
        Snapshot snapshot = Narrowing.to(code).of(whole).with(whole.cases());
        return Dive.of(snapshot, Scorecard.of(snapshot, period, List.of()), code);
    }

    /** The same report's own judgements with a look at every group and place beneath them, and no report beside it. */
    public Scorecard scanned(Template template, Period period, Optional<LocalDate> asked) {
        Snapshot snapshot = masking.take(
                masking.noticed(template),
                asked.or(() -> deadline(template, period)).orElseGet(() -> LocalDate.now(clock)));
        return Scorecard.of(snapshot, period, List.of()).scanned(snapshot);
    }

    private static TreeSet<Period> earlier(Template template, Period period) {
        var periods = new TreeSet<Period>();
        for (int back = 1; back < Scorecard.HISTORY; back++) {
            periods.add(period.plus(-back));
        }
        template.comparisons().forEach(comparison -> periods.add(comparison.before(period)));
        return periods;
    }

    private Optional<Edition> edition(Template template, Period period) {
        return editions.stream()
                .filter(e -> e.report().equals(template.report()) && e.period().equals(period))
                .findFirst();
    }

    private Optional<LocalDate> deadline(Template template, Period period) {
        return Deadlines.asKnown(stores.meetings().all(), template, period);
    }

    /** An earlier report's own date: its meeting's deadline, else as long after its period as this report is after its. */
    private LocalDate dateOf(Template template, Period earlier, Period period, LocalDate asKnownAt) {
        LocalDate date = deadline(template, earlier)
                .orElseGet(() -> earlier.end().plusDays(ChronoUnit.DAYS.between(period.end(), asKnownAt)));
        return date.isAfter(asKnownAt) ? asKnownAt : date;
    }
}
