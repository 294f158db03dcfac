package org.waymark.benchmark;

import java.util.Optional;
import org.waymark.indicator.Polarity;
import org.waymark.statistics.Interval;
import org.waymark.statistics.Quantiles;

/** Whether a difference is more than chance would make, by each of Fingertips' methods by name. */
public final class Chance {
    /** Fewer areas make no quintiles. */
    public static final int LEAST_FOR_QUINTILES = 5;

    private Chance() {}

    /**
     * The area's interval against the benchmark's value, which is taken as exact: what Fingertips colours by. A benchmark on
     * an end of the interval is similar.
     */
    public static Difference againstValue(Interval area, double benchmark, Polarity polarity) {
        if (area.upper() < benchmark) {
            return below(polarity);
        }
        return area.lower() > benchmark ? above(polarity) : Difference.SIMILAR;
    }

    /**
     * The area's interval against the benchmark's own. Different only when they share no value: a stricter test, for two
     * figures that both rest on few cases.
     */
    public static Difference againstInterval(Interval area, Interval benchmark, Polarity polarity) {
        if (area.overlaps(benchmark)) {
            return Difference.SIMILAR;
        }
        return area.upper() < benchmark.lower() ? below(polarity) : above(polarity);
    }

    /**
     * Fifths of the areas in order of value, 1 the lowest, ties parted in order of arrival ({@code NTILE(5)}); no test of
     * chance.
     *
     * @return empty for fewer than five areas
     */
    public static Optional<int[]> quintiles(double[] values) {
        return values.length < LEAST_FOR_QUINTILES ? Optional.empty() : Optional.of(Quantiles.ntile(values, 5));
    }

    private static Difference above(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> Difference.BETTER;
            case LOWER -> Difference.WORSE;
            case TARGET, NONE -> Difference.HIGHER;
        };
    }

    private static Difference below(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> Difference.WORSE;
            case LOWER -> Difference.BETTER;
            case TARGET, NONE -> Difference.LOWER;
        };
    }
}
