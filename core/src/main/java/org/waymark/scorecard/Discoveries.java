package org.waymark.scorecard;

import java.util.List;
import java.util.OptionalDouble;
import org.waymark.indicator.Kind;
import org.waymark.statistics.FalseDiscovery;
import org.waymark.template.TrendSettings;
import org.waymark.trend.Trend;
import org.waymark.trend.Verdict;

/** Among many tests some make arrows by chance; where a report asks for it, those that do not survive are taken away. */
final class Discoveries {
    private Discoveries() {}

    /** The lines as they are, or with the rate of false discoveries held over all tested key performance indicators. */
    static List<Line> allowedFor(List<Line> lines, TrendSettings settings) {
        OptionalDouble rate = settings.falseDiscoveryRate();
        if (rate.isEmpty()) {
            return lines;
        }
        double[] p = lines.stream()
                .filter(Discoveries::tested)
                .mapToDouble(Discoveries::p)
                .toArray();
        double q = rate.getAsDouble();
        boolean[] survives = FalseDiscovery.survives(p, q);
        double line = -1;
        for (int i = 0; i < p.length; i++) {
            line = survives[i] ? Math.max(line, p[i]) : line;
        }
        double last = line;
        return lines.stream()
                .map(each -> tested(each)
                                && p(each) > last
                                && each.trend() instanceof Trend.Tested arrow
                                && arrow.verdict() != Verdict.NO_CLEAR_TREND
                        ? each.with(arrow.putDownToChance(q, p.length))
                        : each)
                .toList();
    }

    private static boolean tested(Line line) {
        return line.kind() == Kind.KPI
                && line.trend() instanceof Trend.Tested tested
                && tested.p().isPresent()
                && !Double.isNaN(tested.p().getAsDouble());
    }

    private static double p(Line line) {
        return line.trend() instanceof Trend.Tested tested ? tested.p().orElse(Double.NaN) : Double.NaN;
    }
}
