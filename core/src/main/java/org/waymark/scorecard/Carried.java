package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.rating.Rating;
import org.waymark.snapshot.Snapshot;
import org.waymark.trend.Trend;

/**
 * Which figure of one indicator a report carries, how old it is and what is said of it.
 *
 * @param due the period whose figure is due by the report's date; empty when none is
 * @param shown the period of the figure it shows; empty when it shows none
 * @param knownOn the day on which that figure came to be known
 * @param assumed whether that day is the very one that the definition expects, as it is where nobody wrote one down
 */
public record Carried(
        Indicator indicator,
        Version version,
        Optional<Period> due,
        Optional<Period> shown,
        Optional<LocalDate> knownOn,
        boolean assumed,
        Rating rating,
        Trend trend) {

    /** Of every indicator that counts in the report, in its order; judged by themselves, with nothing beside them. */
    public static List<Carried> of(Snapshot snapshot, Period report) {
        return new Lines(snapshot, report, false)
                .all().stream().map(Carried::of).toList();
    }

    /**
     * The same of a report that carries the newest figure of any time: each judged as of its own period, so that one which
     * is held is not passed over for want of a still newer one.
     */
    public static List<Carried> newest(Snapshot snapshot) {
        return of(snapshot, new Period.Day(snapshot.asKnownAt())).stream()
                .map(carried -> carried.shown()
                        .filter(_ -> !carried.upToDate())
                        .map(shown ->
                                of(new Lines(snapshot, new Period.Day(shown.end()), false).line(carried.indicator())))
                        .orElse(carried))
                .toList();
    }

    static Carried of(Line line) {
        Optional<Shown> shown = line.shown();
        return new Carried(
                line.indicator(),
                line.version(),
                line.due(),
                shown.map(Shown::period),
                shown.map(figure -> figure.recordedAt().toLocalDate()),
                shown.filter(figure -> figure.recordedAt().equals(expected(line, figure)))
                        .isPresent(),
                line.rating(),
                line.trend());
    }

    private static java.time.LocalDateTime expected(Line line, Shown figure) {
        return figure.period()
                .end()
                .plusDays(line.version().measurement().availableAfterDays())
                .atStartOfDay();
    }

    public IndicatorCode code() {
        return indicator.code();
    }

    public String name() {
        return version.wording().name();
    }

    public String section() {
        return version.ownership().section();
    }

    /** Whether it shows the figure due, and not an older one or none. */
    public boolean upToDate() {
        return due.isPresent() && due.equals(shown);
    }
}
