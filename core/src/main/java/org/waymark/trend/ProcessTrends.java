package org.waymark.trend;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.indicator.TrendRule;
import org.waymark.observation.Series;
import org.waymark.statistics.AttributeLimits;

/**
 * Direction of travel by the limits of the process: the last point's special cause is the direction, and a last point
 * without one shows no clear trend. See {@code docs/methods/process-limits.md}.
 */
public final class ProcessTrends {
    private ProcessTrends() {}

    /**
     * XmR limits by Making Data Count.
     *
     * @param series unrounded
     * @param fresh indices at which the limits are started afresh
     */
    public static Trend spc(Series series, List<Integer> fresh, Question question) {
        if (series.size() == 0) {
            return TrendRules.tooFew(0, TrendRule.SPC, question);
        }
        return told(
                ProcessChart.xmr(
                        series, question.polarity(), fresh, OptionalInt.empty(), ProcessRules.MAKING_DATA_COUNT),
                TrendRule.SPC,
                question);
    }

    /** What a series is made of, and so which chart it has. */
    public enum Parts {
        /** p′: numerators are among their denominators. */
        PROPORTION,
        /** u′: numerators happen over their denominators. */
        RATE,
        /** c: counts alone. */
        COUNT
    }

    /**
     * p and u limits with Laney's correction, or c limits, and the same signals. See {@code docs/methods/p-u-c-limits.md}.
     *
     * @param series unrounded, in the indicator's unit
     * @param numerators of each point; for counts, the counts
     * @param denominators of each point, above nought; for counts, not looked at
     * @param scale 100 for a percentage, what a rate is per
     */
    public static Trend spcParts(
            Series series,
            double[] numerators,
            double[] denominators,
            double scale,
            Parts parts,
            List<Integer> fresh,
            Question question) {
        if (series.size() == 0) {
            return TrendRules.tooFew(0, TrendRule.SPC_PARTS, question);
        }
        return told(
                ProcessChart.of(series, question.polarity(), fresh, ProcessRules.MAKING_DATA_COUNT, (from, to) -> {
                    double[] above = Arrays.copyOfRange(numerators, from, to);
                    double[] below = Arrays.copyOfRange(denominators, from, to);
                    AttributeLimits limits = switch (parts) {
                        case PROPORTION -> AttributeLimits.pPrime(above, below);
                        case RATE -> AttributeLimits.uPrime(above, below);
                        case COUNT -> AttributeLimits.c(above);
                    };
                    var each = new ProcessLimits[to - from];
                    Arrays.setAll(each, i -> ProcessLimits.of(limits, i, scale));
                    return each;
                }),
                TrendRule.SPC_PARTS,
                question);
    }

    private static Trend told(ProcessChart chart, TrendRule rule, Question question) {
        int points = chart.lastGroupSize();
        if (points < Math.max(2, question.minimumPoints())) {
            return TrendRules.tooFew(points, rule, question);
        }
        if (!chart.assessable()) {
            return new Trend.Untold(NotTested.LIMITS_HAVE_NO_WIDTH, rule, points);
        }
        Trend.Tested tested = new Trend.Tested(
                        TrendRules.verdict(chart.last().cause().way(), question.polarity()),
                        rule,
                        question.testedOn(),
                        chart.points().size(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty())
                .with(chart);
        return chart.onTrial() ? tested.with(new Note.TrialLimits(points)) : tested;
    }
}
