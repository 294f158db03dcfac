package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.waymark.area.AreaCode;
import org.waymark.area.Group;
import org.waymark.benchmark.Against;
import org.waymark.benchmark.Certainties;
import org.waymark.benchmark.Certainty;
import org.waymark.benchmark.Chance;
import org.waymark.benchmark.Difference;
import org.waymark.benchmark.PeerFigure;
import org.waymark.benchmark.Standing;
import org.waymark.benchmark.Standings;
import org.waymark.calculation.Figures;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;
import org.waymark.snapshot.Snapshot;
import org.waymark.statistics.Interval;
import org.waymark.template.Template;

/** Sets an indicator beside the groups and areas a report names, through the published indicator it is comparable with. */
final class Neighbours {
    private final Snapshot snapshot;
    private final Indicator published;
    private final Map<AreaCode, Figures> figures = new HashMap<>();

    private Neighbours(Snapshot snapshot, Indicator published) {
        this.snapshot = snapshot;
        this.published = published;
    }

    /** Empty when the definition says that nothing is comparable, or names an indicator that is not on record. */
    static Optional<Neighbours> of(Snapshot snapshot, Indicator indicator, Version version) {
        return version.comparable()
                ? Optional.ofNullable(
                                snapshot.indicators().get(version.benchmark().orElse(indicator.code())))
                        .map(published -> new Neighbours(snapshot, published))
                : Optional.empty();
    }

    /** Our standing in each group the template names, for the newest period by the given one that any member has. */
    List<Standing> standings(Period by) {
        Template template = snapshot.template();
        var standings = new ArrayList<Standing>();
        for (String name : template.comparators()) {
            snapshot.gazetteer()
                    .group(name, template.council(), snapshot.asKnownAt())
                    .flatMap(group -> standing(group, by).map(standing -> then(group, standing)))
                    .ifPresent(standings::add);
        }
        return standings;
    }

    /** The members behind each of those standings, ourselves among them. */
    List<Peers> peers(Period by) {
        return standings(by).stream()
                .map(standing -> new PeerRanking(snapshot, this::peer).of(standing, published))
                .toList();
    }

    /** The list is that of the report's date; where another was in force in the figures' own period, it says so. */
    private Standing then(Group group, Standing standing) {
        return snapshot.gazetteer()
                .group(group.name(), group.of(), standing.period().end())
                .filter(other -> !other.version().equals(group.version()))
                .map(other -> standing.whenListWas(new Standing.Then(other.version(), group.shared(other))))
                .orElse(standing);
    }

    /**
     * Our figure against each area and group the report names, for the newest period that both have by the given one. None
     * for counts: a larger place has more of everything.
     */
    List<Against> against(Period by) {
        Template template = snapshot.template();
        if (published.at(by).measurement().scale().unit() == Unit.COUNT) {
            return List.of();
        }
        var all = new ArrayList<Against>();
        for (AreaCode area : template.benchmarks()) {
            if (!area.equals(template.council())) {
                against(area, by).ifPresent(all::add);
            }
        }
        for (Standing standing : standings(by)) {
            against(standing).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Against> against(AreaCode area, Period by) {
        var periods = new TreeSet<>(figures(area).periods());
        periods.removeIf(period -> period.end().isAfter(by.end()));
        for (Period period : periods.descendingSet()) {
            Optional<PeerFigure> theirs = peer(area, period);
            Optional<PeerFigure> ours = peer(snapshot.template().council(), period);
            if (theirs.isPresent() && ours.isPresent()) {
                return Optional.of(against(
                        Optional.of(area),
                        snapshot.gazetteer().name(area),
                        "",
                        period,
                        ours.get(),
                        theirs.get().value()));
            }
        }
        return Optional.empty();
    }

    private Optional<Against> against(Standing standing) {
        boolean pooled = standing.pooled().isPresent();
        OptionalDouble value = pooled ? standing.pooled() : standing.mean();
        return value.isEmpty()
                ? Optional.empty()
                : peer(snapshot.template().council(), standing.period())
                        .map(ours -> against(
                                Optional.empty(),
                                standing.group(),
                                pooled ? Against.POOLED : Against.MEAN,
                                standing.period(),
                                ours,
                                BigDecimal.valueOf(value.getAsDouble())));
    }

    private Against against(
            Optional<AreaCode> area, String name, String measure, Period period, PeerFigure ours, BigDecimal value) {
        Measurement measurement = published.at(period).measurement();
        Unit unit = measurement.scale().unit();
        Certainty certainty =
                Certainties.of(unit, ours.value(), ours.numerator(), ours.denominator(), unit.scale(measurement.per()));
        Optional<Difference> difference = certainty instanceof Certainty.Between between
                ? Optional.of(Chance.againstValue(
                        new Interval(between.lower(), between.upper()), value.doubleValue(), measurement.polarity()))
                : Optional.empty();
        return new Against(area, name, measure, period, ours.value(), value, certainty, difference);
    }

    private Optional<Standing> standing(Group group, Period by) {
        var periods = new TreeSet<Period>();
        List<AreaCode> members =
                group.members().stream().map(Group.Member::area).toList();
        members.forEach(area -> periods.addAll(figures(area).periods()));
        periods.removeIf(period -> period.end().isAfter(by.end()));
        for (Period period : periods.descendingSet()) {
            List<PeerFigure> peers = members.stream()
                    .flatMap(area -> peer(area, period).stream())
                    .toList();
            if (!peers.isEmpty()) {
                Measurement measurement = published.at(period).measurement();
                return Optional.of(Standings.of(
                        group,
                        period,
                        peers,
                        peer(snapshot.template().council(), period),
                        measurement.polarity(),
                        measurement.scale().unit().scale(measurement.per()),
                        measurement.scale().decimals().places(),
                        measurement.scale().unit() == Unit.COUNT));
            }
        }
        return Optional.empty();
    }

    /** The figures of the areas the template names, and each group's mean, that lie within the span of the series shown. */
    List<BenchmarkSeries> series(List<Point> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Template template = snapshot.template();
        var all = new ArrayList<BenchmarkSeries>();
        for (AreaCode area : template.benchmarks()) {
            List<Point> points = new ArrayList<>();
            for (Period period : figures(area).periods()) {
                if (spans(shown, period)) {
                    figures(area).at(period).ifPresent(c -> points.add(point(period, c.figure(), c.status())));
                }
            }
            add(all, Optional.of(area), snapshot.gazetteer().name(area), points);
        }
        for (String name : template.comparators()) {
            snapshot.gazetteer()
                    .group(name, template.council(), snapshot.asKnownAt())
                    .ifPresent(group -> add(all, Optional.empty(), group.name(), means(group, shown)));
        }
        return all;
    }

    private List<Point> means(Group group, List<Point> shown) {
        var periods = new TreeSet<Period>();
        group.members().forEach(member -> periods.addAll(figures(member.area()).periods()));
        var points = new ArrayList<Point>();
        for (Period period : periods) {
            if (spans(shown, period)) {
                OptionalDouble mean = standing(group, period)
                        .filter(standing -> standing.period().equals(period))
                        .map(Standing::mean)
                        .orElse(OptionalDouble.empty());
                mean.ifPresent(value -> points.add(point(period, Figure.of(BigDecimal.valueOf(value)), Status.FINAL)));
            }
        }
        return points;
    }

    private static void add(List<BenchmarkSeries> all, Optional<AreaCode> area, String name, List<Point> points) {
        if (points.stream().anyMatch(point -> point.figure() instanceof Figure.Known)) {
            all.add(new BenchmarkSeries(area, name, points));
        }
    }

    private static boolean spans(List<Point> shown, Period period) {
        return !period.end().isBefore(shown.getFirst().period().start())
                && !period.end().isAfter(shown.getLast().period().end());
    }

    private static Point point(Period period, Figure figure, Status status) {
        return new Point(period, figure, status, null, false);
    }

    private Figures figures(AreaCode area) {
        return figures.computeIfAbsent(area, code -> OnRecord.figures(snapshot, published, code));
    }

    private Optional<PeerFigure> peer(AreaCode area, Period period) {
        Version version = published.at(period);
        return figures(area).at(period).flatMap(computed -> switch (computed.figure()) {
            case Figure.Known known ->
                Optional.of(new PeerFigure(
                        area, Judging.rounded(version, known), computed.numerator(), computed.denominator()));
            case Figure.Absent(Absence _) -> Optional.<PeerFigure>empty();
        });
    }
}
