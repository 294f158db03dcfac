package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.area.Group;
import org.waymark.benchmark.Certainties;
import org.waymark.benchmark.PeerFigure;
import org.waymark.benchmark.Standing;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.period.Period;
import org.waymark.quantity.Unit;
import org.waymark.snapshot.Snapshot;

/**
 * Names the areas behind a standing, each with its figure and how far chance could have moved it.
 *
 * @param figure of an area and a period; empty when none is known
 */
record PeerRanking(Snapshot snapshot, BiFunction<AreaCode, Period, Optional<PeerFigure>> figure) {

    Peers of(Standing standing, Indicator published) {
        AreaCode council = snapshot.template().council();
        Gazetteer gazetteer = snapshot.gazetteer();
        var all = new ArrayList<AreaCode>();
        all.add(council);
        gazetteer.group(standing.group(), council, snapshot.asKnownAt()).stream()
                .flatMap(group -> group.members().stream())
                .map(Group.Member::area)
                .filter(area -> !area.equals(council))
                .forEach(all::add);
        return new Peers(
                standing.group(),
                standing.version(),
                standing.period(),
                peers(all, standing.period(), published),
                standing.missing().stream().map(gazetteer::name).toList(),
                standing.mean(),
                peers(
                        snapshot.template().benchmarks().stream()
                                .filter(area -> !all.contains(area))
                                .toList(),
                        standing.period(),
                        published));
    }

    private List<Peers.Peer> peers(List<AreaCode> areas, Period period, Indicator published) {
        Measurement measurement = published.at(period).measurement();
        Unit unit = measurement.scale().unit();
        return areas.stream()
                .flatMap(area -> figure.apply(area, period).stream())
                .map(found -> new Peers.Peer(
                        found.area(),
                        snapshot.gazetteer().name(found.area()),
                        found.value(),
                        Certainties.of(
                                unit,
                                found.value(),
                                found.numerator(),
                                found.denominator(),
                                unit.scale(measurement.per())),
                        found.area().equals(snapshot.template().council())))
                .toList();
    }
}
