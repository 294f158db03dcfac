package org.waymark.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;

/** Lines over the same periods, in sentences: what a seeing reader takes from them, and no more. */
record LinesTold(Scale scale, List<Period> periods, Words words) {

    /** @param raised where the scale starts; empty when it starts at nought */
    Description of(String title, List<LinesChart.Line> lines, Optional<LinesChart.Spread> spread, String raised) {
        var said = new ArrayList<String>();
        said.add(words.say(
                "chart.lines.span", PeriodNames.full(periods.getFirst()), PeriodNames.full(periods.getLast())));
        lines.forEach(line -> said.add(told(line)));
        spread.ifPresent(around -> said.add(words.say(
                "chart.lines.spread",
                around.name(),
                scale.print(around.lower().getLast()),
                scale.print(around.upper().getLast()),
                PeriodNames.full(periods.getLast()))));
        if (!raised.isEmpty()) {
            said.add(words.say("chart.raised", raised));
        }
        return new Description(words.say("chart.title", title), String.join(" ", said));
    }

    private String told(LinesChart.Line line) {
        List<Integer> known = known(line);
        long hidden = line.figures().stream().filter(LinesTold::isHidden).count();
        String after = hidden == 0 ? "" : " " + words.say("chart.lines.hidden", hidden);
        if (known.isEmpty()) {
            return words.say("chart.lines.none", line.name()) + after;
        }
        Comparator<Integer> byHeight = Comparator.comparingDouble(
                (Integer place) -> height(line.figures().get(place)));
        int highest = known.stream().max(byHeight).orElseThrow();
        int lowest = known.stream().min(byHeight).orElseThrow();
        return words.say(
                        "chart.lines.line",
                        line.name(),
                        at(line, known.getFirst()),
                        at(line, known.getLast()),
                        at(line, highest),
                        at(line, lowest))
                + after;
    }

    private static double height(Figure figure) {
        return figure instanceof Figure.Known known ? known.toDouble() : Double.NaN;
    }

    private String at(LinesChart.Line line, int place) {
        return scale.print(line.figures().get(place)) + " (" + PeriodNames.full(periods.get(place)) + ")";
    }

    /** The places at which it has a figure. */
    static List<Integer> known(LinesChart.Line line) {
        return IntStream.range(0, line.figures().size())
                .filter(i -> line.figures().get(i) instanceof Figure.Known)
                .boxed()
                .toList();
    }

    static boolean isHidden(Figure figure) {
        return figure.equals(Figure.absent(Absence.CONFIDENTIAL));
    }
}
