package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.indicator.FrameworkMetric;
import org.waymark.indicator.Frameworks;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Relation;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.scorecard.Coverage;
import org.waymark.scorecard.Following;
import org.waymark.scorecard.Line;

/** What indicators hold of outside frameworks, and how well declared proxies have followed their annual figures. */
public final class ReadingFrameworks {
    private final Moment record;
    private final WeighingTargets weighing;
    private final Clock clock;

    /**
     * A proxy that was declared.
     *
     * @param annual the indicator that is the metric itself; empty where none is
     * @param following empty without one, or where either has no figures
     */
    public record Proxy(FrameworkMetric metric, Line line, Optional<Indicator> annual, Optional<Following> following) {}

    /** @param any whether any framework is on record */
    public record Read(boolean any, Coverage coverage, List<Proxy> proxies) {}

    public ReadingFrameworks(Moment record, Clock clock) {
        this.record = record;
        this.weighing = new WeighingTargets(record, clock);
        this.clock = clock;
    }

    /** @param who needs {@link Right#SEE_DRAFTS}; sees as far as it reaches */
    public Read of(Person who) {
        who.demand(Right.SEE_DRAFTS);
        Period today = new Period.Day(LocalDate.now(clock));
        Frameworks frameworks = record.reading(stores -> stores.definitions().frameworks());
        List<Indicator> indicators = record
                .reading(stores -> stores.definitions().indicators())
                .stream()
                .filter(indicator -> who.may(
                        Right.SEE_DRAFTS,
                        ReceivingReturn.matter(indicator.latest().ownership())))
                .filter(indicator ->
                        indicator.versions().stream().map(Version::life).noneMatch(life -> life.retiredBy(today)))
                .toList();
        Coverage coverage = Coverage.of(frameworks, indicators);
        return new Read(
                !frameworks.metrics().isEmpty(),
                new Coverage(
                        coverage.held(),
                        coverage.gaps(),
                        coverage.alone().stream()
                                .filter(indicator -> indicator.latest().kind() == Kind.KPI)
                                .toList()),
                proxies(who, coverage));
    }

    private List<Proxy> proxies(Person who, Coverage coverage) {
        var proxies = new ArrayList<Proxy>();
        for (Coverage.Met met : coverage.held()) {
            Optional<Indicator> annual =
                    met.by(Relation.SAME).stream().map(Coverage.Of::indicator).findFirst();
            for (Coverage.Of of : met.by(Relation.PROXY)) {
                line(who, of.indicator())
                        .ifPresent(line -> proxies.add(new Proxy(
                                met.metric(),
                                line,
                                annual,
                                annual.flatMap(indicator -> line(who, indicator))
                                        .map(other -> Following.of(line, other)))));
            }
        }
        return proxies;
    }

    private Optional<Line> line(Person who, Indicator indicator) {
        return weighing.of(who, indicator.code(), Optional.empty()).map(WeighingTargets.Weighed::line);
    }
}
