package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;

/** What there is to read at each period of a plot. */
final class Reading {
    private Reading() {}

    static List<Step> of(Plot plot, Timeline time, Axis axis, Words words) {
        var steps = new ArrayList<Step>();
        for (Plot.Mark mark : plot.marks()) {
            var said = new ArrayList<String>();
            said.add(
                    mark.figure() instanceof Figure.Absent(var reason)
                            ? reason.words()
                            : plot.scale().print(mark.figure())
                                    + (mark.provisional() ? " " + words.say("status.said.provisional") : ""));
            if (mark.target() != null) {
                said.add(words.say("aim.target", plot.brief(mark.target())).toLowerCase(java.util.Locale.UK));
            }
            if (mark.floorLine() != null) {
                said.add(words.say("aim.floor", plot.brief(mark.floorLine())));
            }
            if (mark.lower() != null && mark.upper() != null) {
                String key = mark.near() ? "aim.band" : "aim.range";
                said.add(words.say(key, plot.brief(mark.lower()), plot.brief(mark.upper())));
            }
            double y = mark.height(plot.scale()).map(axis::y).orElse(axis.foot());
            steps.add(new Step(
                    Spot.of(time.x(mark.period()), y),
                    words.say("chart.step", PeriodNames.full(mark.period()), String.join(", ", said))));
        }
        return steps;
    }
}
