package org.waymark.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.calculation.Figures;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.RangeRule;
import org.waymark.indicator.TrendRule;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.quantity.Decimals;
import org.waymark.rating.RatingTable;
import org.waymark.statistics.StudentT;
import org.waymark.target.Target;
import org.waymark.template.Template;
import org.waymark.trend.NotTested;
import org.waymark.trend.Question;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Verdict;

/**
 * What every series of one indicator is held against that shares its targets: worked out once, by the same functions that
 * make a {@link Line}, and then used for any number of series kept in arrays.
 */
public final class Yardstick {
    private final Indicator indicator;
    private final Aims aims;
    private final Template template;
    private final Period report;
    private final StudentT.Critical critical;
    private final Map<Integer, Facts> facts = new ConcurrentHashMap<>();
    private final boolean early;
    private final Facts ofDue;
    private final @Nullable Facts ofNone;
    final Period due;
    final int dueAt;

    /**
     * What holds while the figure of one period is shown.
     *
     * @param arrays whether arrays suffice: a figure as supplied, tested by the regression or not at all
     * @param from the first period of the window
     * @param comparable the first period of the window that may be compared with the one due
     * @param target with polarity target, what distances are taken from; not a number without one
     */
    record Facts(
            boolean arrays,
            boolean kpi,
            boolean tested,
            TrendRule rule,
            Optional<Aim> aim,
            RatingTable ratings,
            Decimals decimals,
            int from,
            int comparable,
            boolean distance,
            double target,
            int minimumPoints,
            double perYear,
            Verdict up,
            Verdict down,
            StudentT.Critical critical) {}

    Yardstick(
            Indicator indicator,
            List<Target> targets,
            AreaCode council,
            Template template,
            Period report,
            java.time.LocalDate asKnownAt,
            StudentT.Critical critical) {
        this.indicator = indicator;
        this.aims = new Aims(targets, council);
        this.template = template;
        this.report = report;
        this.critical = critical;
        Figures nothing = Figures.of(indicator, List.of());
        this.due = Due.latest(indicator, report, asKnownAt);
        this.dueAt = Math.toIntExact(due.ordinal());
        this.early = Due.of(indicator, nothing, report, asKnownAt).period().isEmpty();
        this.ofDue = facts(due);
        this.ofNone = early ? facts(report) : ofDue;
    }

    public Indicator indicator() {
        return indicator;
    }

    /** The period whose figure is due. */
    public Period due() {
        return due;
    }

    /** The period so numbered, of the kind due. */
    public Period period(int ordinal) {
        return due.plus(ordinal - dueAt);
    }

    /** The lines for a figure of the period so numbered; with {@link SeriesVerdict#NONE}, for the one that is due. */
    public Optional<Aim> aim(int ordinal) {
        return ordinal == SeriesVerdict.NONE ? ofNone().aim() : of(ordinal).aim();
    }

    /** Whether arrays suffice for any figure of the indicator; if not, its series are made into lines. */
    public boolean arrays() {
        Measurement first = indicator.first().measurement();
        return indicator.versions().stream()
                        .map(Version::measurement)
                        .allMatch(m -> m.calculation() == Calculation.AS_SUPPLIED
                                && m.frequency() == first.frequency()
                                && m.years() == first.years())
                && ofDue.arrays();
    }

    /** Whether nothing is due yet of a series that has not begun. */
    public boolean early() {
        return early;
    }

    Facts of(int ordinal) {
        if (ordinal == dueAt) {
            return ofDue;
        }
        Facts known = facts.get(ordinal);
        return known != null ? known : facts.computeIfAbsent(ordinal, at -> facts(period(at)));
    }

    /** What holds while no figure is shown. */
    Facts ofNone() {
        return ofNone == null ? ofDue : ofNone;
    }

    private Facts facts(Period shown) {
        Version version = indicator.at(shown);
        Measurement measurement = version.measurement();
        Optional<Aim> aim = aims.local(indicator.code(), shown);
        TrendRule rule = Travel.rule(version, template.trend());
        boolean tested = rule != TrendRule.NONE && version.kind() != Kind.CONTEXT;
        int window = version.window().orElse(template.points(measurement.frequency()));
        int from = Math.toIntExact(due.ordinal()) + 1 - window;
        var target = aim.map(Aim::target).orElse(null);
        return new Facts(
                (!tested || (rule == TrendRule.REGRESSION && !measurement.overlapping()))
                        && version.expectedRange() != RangeRule.SEASONAL,
                version.kind() == Kind.KPI,
                tested,
                tested ? rule : TrendRule.NONE,
                aim,
                RatingTable.of(
                        measurement.polarity(),
                        version.ratingRule(),
                        Aims.lines(aim),
                        measurement.scale().decimals()),
                measurement.scale().decimals(),
                from,
                indicator
                        .lastBreakBy(due)
                        .map(this::firstFrom)
                        .map(at -> Math.max(from, at))
                        .orElse(from),
                measurement.polarity() == org.waymark.indicator.Polarity.TARGET,
                target == null ? Double.NaN : target.doubleValue(),
                Math.max(3, template.trend().minimumPoints()),
                due.frequency().perYear(),
                Verdict.of(1, measurement.polarity()),
                Verdict.of(-1, measurement.polarity()),
                critical);
    }

    /** The first period of the kind due that does not begin before the given one. */
    private int firstFrom(Period first) {
        Period holding = due.frequency()
                .holding(first.start(), indicator.at(due).measurement().years());
        return Math.toIntExact(holding.ordinal()) + (holding.start().isBefore(first.start()) ? 1 : 0);
    }

    /** Why too few points were not tested. */
    static NotTested tooFew(boolean broken, Yardstick of) {
        Measurement measurement = of.indicator.at(of.due).measurement();
        return org.waymark.trend.TrendRules.tooFew(
                new Question(measurement.polarity(), measurement.frequency(), TestedOn.SHOWN, 0, 0, broken));
    }

    Period report() {
        return report;
    }
}
