package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.breakdown.Cases;
import org.waymark.breakdown.Look;
import org.waymark.breakdown.Looking;
import org.waymark.breakdown.Member;
import org.waymark.breakdown.Scan;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.period.Period;
import org.waymark.quantity.Unit;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.Patterns;

/** Looks at every group and place of every indicator of a report, and keeps what chance would seldom make. */
final class Scanning {
    private final Snapshot snapshot;
    private final Patterns asked;
    private final Parts parts;
    private final List<Look> looks = new ArrayList<>();
    private int untested;
    /** Where the looks of the line in hand begin. */
    private int begun;

    private Scanning(Snapshot snapshot, Patterns asked) {
        this.snapshot = snapshot;
        this.asked = asked;
        this.parts = new Parts(snapshot, asked);
    }

    static Scan of(Snapshot snapshot, Patterns asked, List<Line> lines) {
        var scanning = new Scanning(snapshot, asked);
        lines.forEach(scanning::line);
        return Scan.of(scanning.looks, scanning.untested, asked.rate());
    }

    private void line(Line line) {
        begun = looks.size();
        if (line.shown().isEmpty()) {
            return;
        }
        Period now = line.shown().get().period();
        Measurement measurement = line.version().measurement();
        Figures whole = parts.figures(line.indicator(), new Snapshot.Who(line.code(), line.area(), line.cohort()));
        Period then = Parts.then(now, asked.baseline(), line.indicator(), whole);
        Unit unit = measurement.scale().unit();
        boolean comparable = unit == Unit.PERCENT || unit == Unit.RATE;
        for (Snapshot.Who who : parts.of(line.code())) {
            Optional<Looking.Sides> sides = sides(line.indicator(), who, now);
            if (sides.isEmpty() && parts.figures(line.indicator(), who).at(now).isEmpty()) {
                continue;
            }
            Member member = parts.member(who);
            Optional<Look> level = comparable
                    ? sides.flatMap(each -> Looking.level(line.code(), member, each, unit == Unit.PERCENT))
                    : Optional.empty();
            level.ifPresentOrElse(look -> add(line, look), () -> untested++);
            if (level.isPresent() && !line.indicator().brokenBetween(then, now)) {
                sides(line.indicator(), who, then)
                        .flatMap(before ->
                                Looking.change(line.code(), member, before, sides.orElseThrow(), unit == Unit.PERCENT))
                        .ifPresent(look -> add(line, look));
            }
        }
    }

    /** Of two groups that are each other's rest only one is looked at: the one that is behind, or lower. */
    private void add(Line line, Look look) {
        var polarity = line.version().measurement().polarity();
        for (int i = begun; i < looks.size(); i++) {
            Look before = looks.get(i);
            if (before.mirrors(look)) {
                Look.Stand stand = look.standing(polarity);
                if (stand == Look.Stand.BEHIND || stand == Look.Stand.LOWER) {
                    looks.set(i, look);
                }
                return;
            }
        }
        looks.add(look);
    }

    /** A part and the rest of its whole; empty unless both are held with what they are made of. */
    private Optional<Looking.Sides> sides(Indicator indicator, Snapshot.Who who, Period period) {
        Optional<Cases> part = cases(parts.figures(indicator, who), period);
        Optional<Cases> whole = cases(parts.figures(indicator, parts.whole(who)), period);
        return part.flatMap(mine -> whole.flatMap(all -> all.less(mine)))
                .map(rest -> new Looking.Sides(period, part.orElseThrow(), rest));
    }

    private static Optional<Cases> cases(Figures figures, Period period) {
        Optional<Computed> computed = figures.at(period);
        return computed.flatMap(each -> Parts.cases(each, false));
    }
}
