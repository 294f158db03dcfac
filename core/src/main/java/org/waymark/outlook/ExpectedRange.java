package org.waymark.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.statistics.Spread;

/**
 * The range in which a figure was to be expected, from the same season of the years before its own: the mean of the season,
 * and a prediction interval at 95% from the spread of all seasons about their own means (a one-way layout: {@code mean ± t s
 * sqrt(1 + 1/k)}). It is set before the year begins. See {@code docs/methods/expected-range.md}.
 *
 * @param period the one expected
 * @param mean of the season
 * @param low never below nought where no figure has been
 * @param years how many figures of the season the mean is of
 * @param spread the pooled standard deviation
 * @param judged past periods for which a range could have been made in the same way before their year began
 * @param inside of those, how many fell inside theirs
 */
public record ExpectedRange(
        Period period, double mean, double low, double high, int years, double spread, int judged, int inside) {
    /** The most years that count: older ones tell of another time. */
    public static final int MOST_YEARS = 5;

    /** Fewer figures of the season than this make no mean worth the name. */
    public static final int FEWEST_YEARS = 3;

    /** Fewer degrees of freedom than this make no spread worth the name. */
    public static final int FEWEST_FREE = 4;

    /** One known figure. */
    public record Held(Period period, double value) {}

    /**
     * @param held figures without those before a change of definition, in order of time; gaps are simply not there
     * @return empty when the season has been seen in fewer than three of the years before
     */
    public static Optional<ExpectedRange> of(List<Held> held, Period period, YearType years) {
        return alone(held, period, years).map(range -> {
            int judged = 0;
            int inside = 0;
            for (Held one : held) {
                if (one.period().compareTo(period) < 0) {
                    Optional<ExpectedRange> then = alone(held, one.period(), years);
                    judged += then.isPresent() ? 1 : 0;
                    inside += then.filter(r -> one.value() >= r.low() && one.value() <= r.high())
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
            return new ExpectedRange(
                    period, range.mean, range.low, range.high, range.years, range.spread, judged, inside);
        });
    }

    private static Optional<ExpectedRange> alone(List<Held> held, Period period, YearType years) {
        int year = years.yearOf(period.end());
        Map<Long, List<Double>> seasons = new HashMap<>();
        boolean signed = false;
        for (Held one : held) {
            int of = years.yearOf(one.period().end());
            if (of < year && of >= year - MOST_YEARS && one.period().sameKind(period)) {
                seasons.computeIfAbsent(season(one.period()), _ -> new ArrayList<>())
                        .add(one.value());
                signed |= one.value() < 0;
            }
        }
        List<Double> own = seasons.getOrDefault(season(period), List.of());
        Spread spread = Spread.within(seasons.values());
        if (own.size() < FEWEST_YEARS || spread.free() < FEWEST_FREE) {
            return Optional.empty();
        }
        double mean = own.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double half = spread.predicts(own.size(), 0.95);
        double low = signed ? mean - half : Math.max(0, mean - half);
        return Optional.of(new ExpectedRange(period, mean, low, mean + half, own.size(), spread.deviation(), 0, 0));
    }

    private static long season(Period period) {
        long inAYear = period.ordinal() - period.lastYear().ordinal();
        return Math.floorMod(period.ordinal(), inAYear);
    }
}
