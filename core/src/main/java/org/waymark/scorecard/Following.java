package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.indicator.Indicator;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.statistics.Spearman;

/**
 * How well an in-year proxy has followed the annual figure it stands for. See {@code docs/methods/proxies.md}.
 *
 * @param pairs the oldest first
 * @param moves from one paired year to the next in which both moved or stood still
 * @param agreed of these, how many went the same way
 * @param gap the mean distance between the two; empty where they are in different units or nothing is paired
 * @param rank Spearman’s; empty with fewer than {@link #ENOUGH} pairs, or where one side never moved
 */
public record Following(List<Pair> pairs, int moves, int agreed, OptionalDouble gap, OptionalDouble rank) {
    /** A rank correlation of fewer pairs says nothing. */
    public static final int ENOUGH = 6;

    /** With fewer there is no move to compare. */
    private static final int LEAST = 2;

    /**
     * One year.
     *
     * @param of the proxy’s period: the last of the year that has a figure
     */
    public record Pair(Period year, BigDecimal annual, Period of, BigDecimal proxy) {}

    public Following {
        pairs = List.copyOf(pairs);
    }

    /** Whether there are too few years to say anything. */
    public boolean tooFew() {
        return pairs.size() < LEAST + 1;
    }

    /** @param annual the line of the annual figure, with what pages of one indicator show besides */
    public static Following of(Line proxy, Line annual) {
        return of(
                pairs(proxy, annual),
                proxy.version().measurement().scale().unit()
                        == annual.version().measurement().scale().unit());
    }

    /** @param oneUnit whether both are in the same */
    static Following of(List<Pair> pairs, boolean oneUnit) {
        int moves = Math.max(0, pairs.size() - 1);
        int agreed = 0;
        for (int i = 1; i < pairs.size(); i++) {
            int one = pairs.get(i).annual().compareTo(pairs.get(i - 1).annual());
            int other = pairs.get(i).proxy().compareTo(pairs.get(i - 1).proxy());
            agreed += Integer.signum(one) == Integer.signum(other) ? 1 : 0;
        }
        return new Following(
                pairs,
                moves,
                agreed,
                oneUnit
                        ? pairs.stream()
                                .mapToDouble(pair -> pair.annual()
                                        .subtract(pair.proxy())
                                        .abs()
                                        .doubleValue())
                                .average()
                        : OptionalDouble.empty(),
                rank(pairs));
    }

    private static OptionalDouble rank(List<Pair> pairs) {
        if (pairs.size() < ENOUGH) {
            return OptionalDouble.empty();
        }
        double rank = Spearman.of(
                pairs.stream().mapToDouble(pair -> pair.annual().doubleValue()).toArray(),
                pairs.stream().mapToDouble(pair -> pair.proxy().doubleValue()).toArray());
        return Double.isNaN(rank) ? OptionalDouble.empty() : OptionalDouble.of(rank);
    }

    /** Figures before a break of either are left out: they are of other things. */
    private static List<Pair> pairs(Line proxy, Line annual) {
        var pairs = new ArrayList<Pair>();
        for (Point year : annual.further().wider().history()) {
            if (year.figure() instanceof Figure.Known figure && comparable(annual, year.period())) {
                newest(proxy, year.period())
                        .ifPresent(point -> pairs.add(new Pair(
                                year.period(),
                                round(annual.indicator(), year.period(), figure),
                                point.period(),
                                round(proxy.indicator(), point.period(), (Figure.Known) point.figure()))));
            }
        }
        return pairs;
    }

    private static Optional<Point> newest(Line proxy, Period year) {
        return proxy.further().wider().history().stream()
                .filter(point -> point.figure() instanceof Figure.Known
                        && !point.period().end().isAfter(year.end())
                        && !point.period().end().isBefore(year.start())
                        && comparable(proxy, point.period()))
                .reduce((_, later) -> later);
    }

    private static boolean comparable(Line line, Period period) {
        List<Point> all = line.further().wider().history();
        return !line.indicator().brokenBetween(period, all.getLast().period());
    }

    private static BigDecimal round(Indicator indicator, Period period, Figure.Known figure) {
        return indicator.at(period).measurement().scale().decimals().round(figure);
    }
}
