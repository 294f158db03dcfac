package org.waymark.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * By how much the median of one group lies above another's, where some have not ended: Kaplan and Meier's medians, and the
 * percentile interval of B. Efron, “Censored data and the bootstrap”, JASA 76 (1981), drawing whole cases anew in each group.
 *
 * @param difference the first group's median less the second's; empty when one of them is not reached
 * @param interval empty when more than the share outside it of the draws did not reach both medians
 * @param unreached draws in which a median was not reached
 */
public record MedianDifference(OptionalDouble difference, Optional<Interval> interval, int draws, int unreached) {

    /** @param seed the same seed gives the same interval, on every machine */
    public static MedianDifference of(
            double[] times,
            boolean[] ended,
            double[] otherTimes,
            boolean[] otherEnded,
            double level,
            int draws,
            long seed) {
        var random = new SplittableRandom(seed);
        var differences = new double[draws];
        int reached = 0;
        for (int draw = 0; draw < draws; draw++) {
            OptionalDouble one = drawn(times, ended, random);
            OptionalDouble other = drawn(otherTimes, otherEnded, random);
            if (one.isPresent() && other.isPresent()) {
                differences[reached++] = one.getAsDouble() - other.getAsDouble();
            }
        }
        boolean told = reached > 0 && draws - reached <= draws * (1 - level) / 2;
        double[] held = Arrays.copyOf(differences, reached);
        double upper = Distributions.upperShare(level);
        return new MedianDifference(
                less(
                        KaplanMeier.of(times, ended).quantile(0.5),
                        KaplanMeier.of(otherTimes, otherEnded).quantile(0.5)),
                told
                        ? Optional.of(new Interval(Quantiles.type7(held, 1 - upper), Quantiles.type7(held, upper)))
                        : Optional.empty(),
                draws,
                draws - reached);
    }

    private static OptionalDouble less(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.getAsDouble() - other.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble drawn(double[] times, boolean[] ended, SplittableRandom random) {
        var drawnTimes = new double[times.length];
        var drawnEnded = new boolean[times.length];
        for (int i = 0; i < times.length; i++) {
            int which = random.nextInt(times.length);
            drawnTimes[i] = times[which];
            drawnEnded[i] = ended[which];
        }
        return KaplanMeier.of(drawnTimes, drawnEnded).quantile(0.5);
    }
}
