package org.waymark.statistics;

import java.util.Collection;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The spread of figures about the means of the groups they are in, pooled: {@code s² = Σ(y − mean of its group)² / (n − groups)}.
 *
 * @param deviation the pooled standard deviation; nought where every figure is its group's mean
 * @param free degrees of freedom: figures less groups; nought where no group has two
 */
public record Spread(double deviation, int free) {

    public static Spread within(Collection<List<Double>> groups) {
        double squares = 0;
        int free = 0;
        for (List<Double> group : groups) {
            double mean =
                    group.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            for (double value : group) {
                squares += (value - mean) * (value - mean);
            }
            free += Math.max(0, group.size() - 1);
        }
        return new Spread(free == 0 ? 0 : Math.sqrt(squares / free), free);
    }

    /**
     * Half the width of the interval in which the next figure of a group should fall: {@code t s sqrt(1 + 1/k)}.
     *
     * @param size of the group, 1 or more
     * @param level such as 0.95
     */
    public double predicts(int size, double level) {
        double t = TDistribution.of(free).inverseSurvivalProbability((1 - level) / 2);
        return t * deviation * Math.sqrt(1 + 1.0 / size);
    }
}
