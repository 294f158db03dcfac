package org.waymark.outlook;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Forecasts made again from the past as it stood: after each of its periods, of the average of as many periods as remain
 * now. The range is that of split conformal prediction (Vovk, Gammerman and Shafer 2005): of {@code n} past errors by size, the
 * one of rank {@code ceil(0.8 (n + 1))}, so that few errors make a wide range and not a narrow one.
 */
final class Trials {
    /** In four of five. */
    static final double COVERAGE = 0.8;
    /** Fewer past errors than this cannot tell how wide four in five is. */
    static final int FEWEST = 8;

    private static final int FEWEST_TO_JUDGE = 4;
    private static final int SHORTEST = 6;

    private final double[] errors;
    private final int judged;
    private final int inside;

    private Trials(double[] errors, int judged, int inside) {
        this.errors = errors;
        this.judged = judged;
        this.inside = inside;
    }

    /** How many figures a first forecast needs behind it: two years' worth, and six at the least. */
    static int shortest(int season) {
        return Math.max(SHORTEST, 2 * season);
    }

    /**
     * @param levels in-period figures without gaps
     * @param weights of each in the average: the cases it rests on, or ones
     * @param ahead periods in each forecast
     * @param forecast the levels foreseen after those given
     */
    static Trials of(double[] levels, double[] weights, int season, int ahead, UnaryOperator<double[]> forecast) {
        int first = shortest(season);
        int trials = Math.max(0, levels.length - ahead - first + 1);
        var errors = new double[trials];
        int judged = 0;
        int inside = 0;
        for (int trial = 0; trial < trials; trial++) {
            int origin = first + trial;
            double[] foreseen = forecast.apply(Arrays.copyOf(levels, origin));
            double[] assumed = Smoothing.naive(Arrays.copyOf(weights, origin), season, ahead);
            double[] came = Arrays.copyOfRange(levels, origin, origin + ahead);
            double[] borne = Arrays.copyOfRange(weights, origin, origin + ahead);
            errors[trial] = average(came, borne) - average(foreseen, assumed);
            // Only errors that had come to light by then may make its range.
            int seen = Math.max(0, trial - ahead + 1);
            if (seen >= FEWEST_TO_JUDGE) {
                judged++;
                inside += Math.abs(errors[trial]) <= halfWidth(Arrays.copyOf(errors, seen)) ? 1 : 0;
            }
        }
        return new Trials(errors, judged, inside);
    }

    static double average(double[] levels, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < levels.length; i++) {
            sum += levels[i] * weights[i];
            weight += weights[i];
        }
        if (weight > 0) {
            return sum / weight;
        }
        return Arrays.stream(levels).average().orElse(0);
    }

    static double halfWidth(double[] errors) {
        double[] sizes = Arrays.stream(errors).map(Math::abs).sorted().toArray();
        int rank = (int) Math.ceil(COVERAGE * (sizes.length + 1) - 1e-9);
        return sizes[Math.min(rank, sizes.length) - 1];
    }

    int count() {
        return errors.length;
    }

    double[] errors() {
        return errors;
    }

    double meanSize() {
        return Arrays.stream(errors).map(Math::abs).average().orElse(Double.NaN);
    }

    double halfWidth() {
        return halfWidth(errors);
    }

    int judged() {
        return judged;
    }

    int inside() {
        return inside;
    }
}
