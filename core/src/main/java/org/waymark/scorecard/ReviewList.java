package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.area.AreaCode;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.snapshot.Snapshot;
import org.waymark.target.Origin;
import org.waymark.target.Target;

/**
 * Every indicator of a yearly review with its lines in both years: kept, changed, added or removed; and what it lacks.
 *
 * @param rows by section in the template's order, then as defined
 */
public record ReviewList(Review review, List<Row> rows) {

    /** What became of an indicator. */
    public enum Fate {
        KEPT,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** How hard its lines are beside those of the year before. */
    public enum Step {
        SAME,
        HARDER,
        EASIER,
        /** Other lines, of which neither is harder. */
        OTHER,
        /** One of the two is not set, or they are not lines for one thing. */
        NOT_COMPARED
    }

    /** What somebody has yet to see to. */
    public enum Lacking {
        TARGET,
        REASON,
        APPROVAL
    }

    /**
     * One indicator.
     *
     * @param version the newer year's definition
     * @param fromYear and {@code toYear} the years compared, by its own kind of year
     * @param by how much the target changed; empty where it did not, or where the two cannot be compared
     * @param reason as recorded; empty for none
     */
    public record Row(
            IndicatorCode indicator,
            String name,
            String section,
            Version version,
            Fate fate,
            Period.Year fromYear,
            Period.Year toYear,
            Optional<Target> before,
            Optional<Target> after,
            Step step,
            Optional<BigDecimal> by,
            String reason,
            List<Lacking> lacking) {
        public Row {
            lacking = List.copyOf(lacking);
        }
    }

    public ReviewList {
        rows = List.copyOf(rows);
    }

    /** Of the snapshot the review is of. */
    public static ReviewList of(Snapshot snapshot, Review review) {
        return new ReviewList(review, new Listing(snapshot, review).rows());
    }

    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    public long count(Step step) {
        return rows.stream().filter(row -> row.step() == step).count();
    }

    public List<Row> lacking(Lacking what) {
        return rows.stream().filter(row -> row.lacking().contains(what)).toList();
    }

    /** Makes the rows. */
    private record Listing(Snapshot snapshot, Review review) {

        List<Row> rows() {
            List<String> sections = snapshot.template().sections();
            var rows = new ArrayList<Row>();
            for (Indicator indicator : snapshot.indicators().values()) {
                String section = indicator.latest().ownership().section();
                if (sections.isEmpty() || sections.contains(section)) {
                    row(indicator).ifPresent(rows::add);
                }
            }
            rows.sort(Comparator.comparingInt((Row row) -> sections.indexOf(row.section())));
            return rows;
        }

        /** Empty for one that was reported in neither year. */
        private Optional<Row> row(Indicator indicator) {
            YearType years = indicator.latest().measurement().years();
            var from = new Period.Year(years, review.from().year());
            var to = new Period.Year(years, review.to().year());
            List<Review.Entry> entries = review.entries().stream()
                    .filter(entry -> entry.indicator().equals(indicator.code()))
                    .filter(entry -> !(entry instanceof Review.Drafted))
                    .toList();
            Fate fate = fate(entries);
            if (entries.isEmpty() && !counted(indicator, to)) {
                return Optional.empty();
            }
            Version version = indicator.at(to);
            Optional<Target> before = fate == Fate.ADDED ? Optional.empty() : lines(indicator, from);
            Optional<Target> after = fate == Fate.REMOVED ? Optional.empty() : lines(indicator, to);
            Step step = step(indicator, before, after);
            String reason = reason(fate, entries, after);
            return Optional.of(new Row(
                    indicator.code(),
                    version.wording().name(),
                    indicator.latest().ownership().section(),
                    version,
                    fate,
                    from,
                    to,
                    before,
                    after,
                    step,
                    by(step, before, after),
                    reason,
                    lacking(version, fate, before, after, reason)));
        }

        private static Fate fate(List<Review.Entry> entries) {
            if (entries.stream().anyMatch(Review.Removed.class::isInstance)) {
                return Fate.REMOVED;
            }
            if (entries.stream().anyMatch(Review.Added.class::isInstance)) {
                return Fate.ADDED;
            }
            return entries.isEmpty() ? Fate.KEPT : Fate.CHANGED;
        }

        private static boolean counted(Indicator indicator, Period.Year year) {
            return indicator
                            .first()
                            .life()
                            .reportedFrom()
                            .map(first -> !first.start().isAfter(year.end()))
                            .orElse(true)
                    && indicator.versions().stream().map(Version::life).noneMatch(life -> life.retiredBy(year));
        }

        /** Those of the whole year; else of the last part of it that has any, where the year is set by parts. */
        private Optional<Target> lines(Indicator indicator, Period.Year year) {
            AreaCode council = snapshot.template().council();
            List<Target> own = snapshot.targets().stream()
                    .filter(target -> target.indicator().equals(indicator.code())
                            && target.origin() == Origin.LOCAL
                            && target.area().equals(council)
                            && target.cohort().isAll()
                            && year.contains(target.period()))
                    .toList();
            return own.stream()
                    .filter(target -> target.period().equals(year))
                    .findFirst()
                    .or(() -> own.stream()
                            .max(Comparator.comparing(target -> target.period().end())));
        }

        private static Step step(Indicator indicator, Optional<Target> before, Optional<Target> after) {
            if (before.isEmpty()
                    || after.isEmpty()
                    || !indicator.sameLines(before.get().period(), after.get().period())) {
                return Step.NOT_COMPARED;
            }
            if (!after.get().differsFrom(before.get())) {
                return Step.SAME;
            }
            Polarity polarity = indicator.at(after.get().period()).measurement().polarity();
            if (after.get().asksLessThan(before.get(), polarity)) {
                return Step.EASIER;
            }
            return before.get().asksLessThan(after.get(), polarity) ? Step.HARDER : Step.OTHER;
        }

        private static Optional<BigDecimal> by(Step step, Optional<Target> before, Optional<Target> after) {
            if (step == Step.NOT_COMPARED || step == Step.SAME) {
                return Optional.empty();
            }
            BigDecimal was = before.orElseThrow().target();
            BigDecimal is = after.orElseThrow().target();
            return was == null || is == null || is.compareTo(was) == 0
                    ? Optional.empty()
                    : Optional.of(is.subtract(was));
        }

        /** Of what changed, each reason once. Why a target is what it is does not say why an indicator was added. */
        private static String reason(Fate fate, List<Review.Entry> entries, Optional<Target> after) {
            List<String> said = entries.stream()
                    .map(Review.Entry::reason)
                    .map(String::strip)
                    .filter(reason -> !reason.isEmpty())
                    .distinct()
                    .toList();
            boolean target = said.isEmpty() && (fate == Fate.KEPT || fate == Fate.CHANGED);
            return target ? after.map(Target::rationale).orElse("").strip() : String.join(" ", said);
        }

        /** A target that was set again as it was needs no reason; all else does. */
        private static List<Lacking> lacking(
                Version version, Fate fate, Optional<Target> before, Optional<Target> after, String reason) {
            var lacking = new ArrayList<Lacking>();
            boolean rated = version.kind() == Kind.KPI && fate != Fate.REMOVED;
            if (rated && after.isEmpty()) {
                lacking.add(Lacking.TARGET);
            }
            if (fate != Fate.KEPT && reason.isBlank() && (fate != Fate.CHANGED || before.isPresent())) {
                lacking.add(Lacking.REASON);
            }
            if (rated && after.filter(target -> target.approvedBy().isBlank()).isPresent()) {
                lacking.add(Lacking.APPROVAL);
            }
            return lacking;
        }
    }
}
