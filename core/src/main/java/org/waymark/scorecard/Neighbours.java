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
import org.waymark.snapshot.Snapshot;
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
                    .flatMap(group -> standing(group, by))
                    .ifPresent(standings::add);
        }
        return standings;
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
                        measurement.scale().decimals().places()));
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
