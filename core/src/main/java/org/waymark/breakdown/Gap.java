package org.waymark.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;
import org.waymark.statistics.Regression;

/**
 * How far one group is from another over time: its figure less the other's.
 *
 * @param now the last gap held, in the indicator's unit
 * @param points periods in which both figures were held
 * @param slope of the gap per period
 * @param p of the slope, by least squares on time elapsed, two-sided
 */
public record Gap(Member member, Period first, Period last, double now, int points, double slope, double p, Way way) {
    /** Fewer gaps than this tell no direction. */
    public static final int FEWEST = 6;

    /** One period of two figures. */
    public record Both(Period period, double own, double other) {
        double gap() {
            return own - other;
        }
    }

    /** What the gap does. */
    public enum Way {
        NARROWING("narrowing"),
        WIDENING("widening"),
        UNCLEAR("no-clear-trend"),
        TOO_FEW("too-few-points");

        private final String code;

        Way(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * @param both in order of time; gaps in the series are simply not there
     * @param level of significance, such as 0.05
     * @return empty when there is no period in which both are held
     */
    public static Optional<Gap> of(Member member, List<Both> both, double level) {
        if (both.isEmpty()) {
            return Optional.empty();
        }
        Period first = both.getFirst().period();
        Period last = both.getLast().period();
        double now = both.getLast().gap();
        if (both.size() < FEWEST) {
            return Optional.of(new Gap(member, first, last, now, both.size(), Double.NaN, Double.NaN, Way.TOO_FEW));
        }
        var x = new double[both.size()];
        var y = new double[both.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = both.get(i).period().ordinal() - first.ordinal();
            y[i] = both.get(i).gap();
        }
        Regression line = Regression.fit(x, y);
        double from = line.intercept();
        double to = line.intercept() + line.slope() * x[x.length - 1];
        Way way = line.p() >= level ? Way.UNCLEAR : Math.abs(to) < Math.abs(from) ? Way.NARROWING : Way.WIDENING;
        return Optional.of(new Gap(member, first, last, now, both.size(), line.slope(), line.p(), way));
    }

    /** The periods in which both series hold a figure. */
    public static List<Both> pair(List<Held> own, List<Held> other) {
        var both = new ArrayList<Both>();
        for (Held one : own) {
            other.stream()
                    .filter(held -> held.period().equals(one.period()))
                    .findFirst()
                    .ifPresent(held -> both.add(new Both(one.period(), one.value(), held.value())));
        }
        return both;
    }

    /** A known figure, unrounded. */
    public record Held(Period period, double value) {}
}
