package org.waymark.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long things last when some of them have not ended yet: the product-limit estimate of E. L. Kaplan and P. Meier,
 * “Nonparametric estimation from incomplete observations”, JASA 53 (1958). Standard errors by Greenwood (1926). A time that
 * is cut off counts as lasting through the day on which it was cut off, as everywhere.
 */
public final class KaplanMeier {
    /** R's tolerance for a curve that lies exactly at a share: the square root of the machine's epsilon. */
    private static final double LEVEL_WITH = Math.sqrt(Math.ulp(1.0));

    /**
     * One time at which something ended.
     *
     * @param atRisk how many had lasted until then
     * @param survival the share that lasts longer than this
     * @param spread Greenwood's sum, the variance of survival over its square
     */
    public record Step(double time, long atRisk, long ended, double survival, double spread) {
        public double standardError() {
            return survival == 0 ? 0 : survival * Math.sqrt(spread);
        }

        /** Between which shares the true one is likely to lie. */
        public Interval interval(double level, Scale scale) {
            double reach = Distributions.deviations(level) * Math.sqrt(spread);
            if (survival == 0 || survival == 1) {
                return new Interval(survival, survival);
            }
            return switch (scale) {
                case PLAIN ->
                    new Interval(Math.max(0, survival - reach * survival), Math.min(1, survival + reach * survival));
                case LOG -> new Interval(survival * Math.exp(-reach), Math.min(1, survival * Math.exp(reach)));
                case LOG_LOG -> {
                    double of = reach / Math.abs(Math.log(survival));
                    yield new Interval(Math.pow(survival, Math.exp(of)), Math.pow(survival, Math.exp(-of)));
                }
            };
        }
    }

    /** On which scale an interval about the curve is even on both sides. Log-log stays between nought and one. */
    public enum Scale {
        PLAIN,
        LOG,
        LOG_LOG
    }

    /**
     * Between which times a quantile is likely to lie.
     *
     * @param upper empty when the curve does not come down far enough to say
     */
    public record Reach(OptionalDouble lower, OptionalDouble upper) {}

    private final List<Step> steps;
    private final long size;
    private final long ended;

    private KaplanMeier(List<Step> steps, long size, long ended) {
        this.steps = steps;
        this.size = size;
        this.ended = ended;
    }

    /**
     * @param times nought or more, in any order
     * @param ended whether each ended, or was only watched until then
     */
    public static KaplanMeier of(double[] times, boolean[] ended) {
        if (times.length != ended.length) {
            throw new IllegalArgumentException(times.length + " times but " + ended.length + " endings");
        }
        double[] apart = Arrays.stream(times).sorted().distinct().toArray();
        var ends = new long[apart.length];
        var cuts = new long[apart.length];
        for (int i = 0; i < times.length; i++) {
            (ended[i] ? ends : cuts)[Arrays.binarySearch(apart, times[i])]++;
        }
        return of(apart, ends, cuts);
    }

    /** Of whole days: how many ended, and how many were cut off, after 0, 1, 2 … days. */
    public static KaplanMeier ofDays(long[] ended, long[] cut) {
        var days = new double[ended.length];
        Arrays.setAll(days, day -> day);
        return of(days, ended, cut);
    }

    private static KaplanMeier of(double[] times, long[] ends, long[] cuts) {
        var steps = new ArrayList<Step>();
        long size = Arrays.stream(ends).sum() + Arrays.stream(cuts).sum();
        long atRisk = size;
        double survival = 1;
        double spread = 0;
        for (int i = 0; i < times.length; i++) {
            if (ends[i] > 0) {
                survival *= (double) (atRisk - ends[i]) / atRisk;
                spread += (double) ends[i] / ((double) atRisk * (atRisk - ends[i]));
                steps.add(new Step(times[i], atRisk, ends[i], survival, spread));
            }
            atRisk -= ends[i] + cuts[i];
        }
        return new KaplanMeier(List.copyOf(steps), size, Arrays.stream(ends).sum());
    }

    public List<Step> steps() {
        return steps;
    }

    public long size() {
        return size;
    }

    public long ended() {
        return ended;
    }

    /** The share that lasts longer than the time. */
    public double survival(double time) {
        double survival = 1;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            survival = step.survival();
        }
        return survival;
    }

    /**
     * The time by which the share has ended; 0.5 for the median. Where the curve lies level at exactly that share, the middle
     * of the level part, as R's {@code quantile.survfit}. Empty when fewer than the share are seen to end.
     */
    public OptionalDouble quantile(double share) {
        return at(share, steps.stream().mapToDouble(Step::survival).toArray());
    }

    /**
     * R. Brookmeyer and J. Crowley, “A confidence interval for the median survival time”, Biometrics 38 (1982): all times at
     * which the curve's own interval holds the share. On the log-log scale unless told otherwise.
     */
    public Reach interval(double share, double level, Scale scale) {
        return new Reach(
                at(
                        share,
                        steps.stream()
                                .mapToDouble(step -> step.interval(level, scale).lower())
                                .toArray()),
                at(
                        share,
                        steps.stream()
                                .mapToDouble(step -> upper(step, level, scale))
                                .toArray()));
    }

    /** Once nothing is left, nobody can say how far the true curve may lie above nought. */
    private static double upper(Step step, double level, Scale scale) {
        return step.survival() == 0 ? 1 : step.interval(level, scale).upper();
    }

    private OptionalDouble at(double share, double[] curve) {
        double wanted = 1 - share;
        for (int i = 0; i < curve.length; i++) {
            if (Math.abs(curve[i] - wanted) < LEVEL_WITH && i + 1 < curve.length) {
                return OptionalDouble.of((steps.get(i).time() + steps.get(i + 1).time()) / 2);
            }
            if (curve[i] <= wanted + LEVEL_WITH) {
                return OptionalDouble.of(steps.get(i).time());
            }
        }
        return OptionalDouble.empty();
    }
}
