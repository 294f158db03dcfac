package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.area.AreaCode;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Life;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.snapshot.Snapshot;
import org.waymark.target.Origin;
import org.waymark.target.Target;

/**
 * The yearly review. Additions and removals belong to the year in which they take effect; targets and definitions are
 * compared by each indicator's own kind of year, the one that begins in the same calendar year. See
 * {@code docs/methods/definitions-over-time.md}.
 */
public final class Reviewing {
    private final Collection<Indicator> all;
    private final List<Indicator> reviewed;
    private final Map<IndicatorCode, Map<Period, Target>> targets = new LinkedHashMap<>();
    private final Period.Year from;
    private final Period.Year to;
    private final List<Review.Entry> entries = new ArrayList<>();

    private Reviewing(Snapshot snapshot, Period.Year from, Period.Year to) {
        if (from.years() != to.years() || from.year() >= to.year()) {
            throw new IllegalArgumentException("a later year of the same kind: " + from + ", " + to);
        }
        this.from = from;
        this.to = to;
        this.all = snapshot.indicators().values();
        List<String> sections = snapshot.template().sections();
        this.reviewed = all.stream()
                .filter(indicator -> sections.isEmpty()
                        || sections.contains(indicator.latest().ownership().section()))
                .toList();
        AreaCode council = snapshot.template().council();
        snapshot.targets().stream()
                .filter(target -> target.origin() == Origin.LOCAL
                        && target.area().equals(council)
                        && target.cohort().isAll())
                .forEach(target -> targets.computeIfAbsent(target.indicator(), _ -> new LinkedHashMap<>())
                        .put(target.period(), target));
    }

    /**
     * @param snapshot as known on the day of the review; the indicators of its template's sections are reviewed
     * @param from the year before, or an earlier one
     * @param to a later year of the same kind
     */
    public static Review of(Snapshot snapshot, Period.Year from, Period.Year to) {
        var reviewing = new Reviewing(snapshot, from, to);
        reviewing.reviewed.forEach(reviewing::added);
        reviewing.reviewed.forEach(reviewing::removed);
        reviewing.reviewed.forEach(reviewing::retargeted);
        reviewing.reviewed.forEach(reviewing::redefined);
        reviewing.reviewed.forEach(reviewing::drafted);
        return new Review(from, to, reviewing.entries);
    }

    /**
     * The review that a report carries: of its own year against the one before, in the first report of a year. The
     * template's option {@code review} may be {@code always} or {@code never}.
     */
    static Optional<Review> forReport(Snapshot snapshot, Period period) {
        YearType years = snapshot.template().years();
        var year = new Period.Year(years, years.yearOf(period.end()));
        boolean first = period.start().equals(year.start());
        String asked = snapshot.template().options().getOrDefault("review", "");
        return asked.equals("always") || (first && !asked.equals("never"))
                ? Optional.of(of(snapshot, new Period.Year(years, year.year() - 1), year))
                : Optional.empty();
    }

    private void added(Indicator indicator) {
        begins(indicator)
                .filter(first -> within(first, from, to))
                .ifPresent(first -> entries.add(new Review.Added(
                        indicator.code(),
                        name(indicator),
                        first,
                        all.stream()
                                .filter(other -> lives(other)
                                        .anyMatch(life -> life.replacedBy().equals(Optional.of(indicator.code()))))
                                .map(Reviewing::name)
                                .toList(),
                        indicator.first().life().reason())));
    }

    /** The first report it counts in, else the first period it is defined for; empty for one that was always there. */
    private static Optional<Period> begins(Indicator indicator) {
        return indicator
                .first()
                .life()
                .reportedFrom()
                .or(() -> indicator.first().effectiveFrom());
    }

    private void removed(Indicator indicator) {
        lives(indicator)
                .filter(life -> life.retiredFrom()
                        .filter(retired -> within(retired, from, to))
                        .isPresent())
                .findFirst()
                .ifPresent(life -> entries.add(new Review.Removed(
                        indicator.code(),
                        name(indicator),
                        life.retiredFrom().orElseThrow(),
                        life.replacedBy().flatMap(this::named),
                        life.reason())));
    }

    /** Each target of the newer year beside that of the same part of the older; none is missed that was not set again. */
    private void retargeted(Indicator indicator) {
        Map<Period, Target> own = targets.getOrDefault(indicator.code(), Map.of());
        boolean set = own.keySet().stream().anyMatch(period -> of(period, indicator, to));
        own.forEach((period, after) -> {
            if (of(period, indicator, to)) {
                Optional<Target> before = Optional.ofNullable(own.get(back(period)));
                if (before.isEmpty() ? counted(indicator, from) : after.differsFrom(before.get())) {
                    entries.add(retargeted(indicator, before, Optional.of(after)));
                }
            }
        });
        own.forEach((period, before) -> {
            if (of(period, indicator, from) && set && !own.containsKey(forth(period)) && counted(indicator, to)) {
                entries.add(retargeted(indicator, Optional.of(before), Optional.empty()));
            }
        });
    }

    private Review.Retargeted retargeted(Indicator indicator, Optional<Target> before, Optional<Target> after) {
        Period period = after.or(() -> before).orElseThrow().period();
        Version version = indicator.at(period);
        boolean comparable = before.isPresent()
                && after.isPresent()
                && indicator.sameLines(before.get().period(), period);
        return new Review.Retargeted(
                indicator.code(),
                version.wording().name(),
                indicator.at(before.or(() -> after).orElseThrow().period()),
                version,
                year(version.measurement().years(), to),
                before,
                after,
                comparable,
                comparable
                        && after.get()
                                .asksLessThan(
                                        before.get(), version.measurement().polarity()));
    }

    private void redefined(Indicator indicator) {
        List<Version> versions = indicator.versions();
        for (int i = 1; i < versions.size(); i++) {
            Version before = versions.get(i - 1);
            Version after = versions.get(i);
            YearType years = after.measurement().years();
            List<String> what = Differences.between(before, after);
            if (!what.isEmpty()
                    && after.effectiveFrom()
                            .filter(start -> within(start, year(years, from), year(years, to)))
                            .isPresent()) {
                entries.add(new Review.Redefined(
                        indicator.code(),
                        after.wording().name(),
                        before,
                        after,
                        what,
                        after.life().reason()));
            }
        }
    }

    private void drafted(Indicator indicator) {
        indicator
                .drafts()
                .forEach(draft -> entries.add(new Review.Drafted(
                        indicator.code(), name(indicator), draft, draft.life().reason())));
    }

    /** Whether a period begins after the older year and by the end of the newer. */
    private static boolean within(Period period, Period.Year older, Period.Year newer) {
        return period.start().isAfter(older.end()) && !period.start().isAfter(newer.end());
    }

    /** Whether a target's period lies in the indicator's own year that begins when the review's does. */
    private static boolean of(Period period, Indicator indicator, Period.Year review) {
        YearType years = indicator.at(period).measurement().years();
        return year(years, review).contains(period);
    }

    private static Period.Year year(YearType years, Period.Year review) {
        return new Period.Year(years, review.year());
    }

    private boolean counted(Indicator indicator, Period.Year year) {
        boolean begun = begins(indicator)
                .map(first -> !first.start().isAfter(year.end()))
                .orElse(true);
        return begun && lives(indicator).noneMatch(life -> life.retiredBy(year));
    }

    private Period back(Period period) {
        Period moved = period;
        for (int year = from.year(); year < to.year(); year++) {
            moved = moved.lastYear();
        }
        return moved;
    }

    private Period forth(Period period) {
        long aYear = period.ordinal() - period.lastYear().ordinal();
        return period.plus((int) aYear * (to.year() - from.year()));
    }

    private static Stream<Life> lives(Indicator indicator) {
        return indicator.versions().stream().map(Version::life);
    }

    private Optional<String> named(IndicatorCode code) {
        return all.stream()
                .filter(indicator -> indicator.code().equals(code))
                .map(Reviewing::name)
                .findFirst();
    }

    private static String name(Indicator indicator) {
        return indicator.latest().wording().name();
    }
}
