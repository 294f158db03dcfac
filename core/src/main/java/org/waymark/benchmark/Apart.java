package org.waymark.benchmark;

import org.waymark.statistics.Interval;

/**
 * How far two figures are apart, and how far chance could have moved that: the method of variance estimates recovery, which
 * joins each figure's own interval and asks nothing else of them (Zou and Donner 2008, Statistics in Medicine 27:1693; for
 * shares with Wilson's intervals it is Newcombe's hybrid score interval, 1998, Statistics in Medicine 17:873, method 10).
 * It takes the two for independent, which a place and the county that it lies in are not, nor two overlapping spans.
 *
 * @param by the first less the second, in the figures' unit
 */
public record Apart(double by, Interval interval) {

    /**
     * @param own the first figure's interval, at {@link Certainty#LEVEL}
     * @param its the second figure's
     */
    public static Apart of(double first, Certainty.Between own, double second, Certainty.Between its) {
        double by = first - second;
        double below = Math.hypot(first - own.lower(), its.upper() - second);
        double above = Math.hypot(own.upper() - first, second - its.lower());
        return new Apart(by, new Interval(by - below, by + above));
    }

    /** Whether chance alone hardly makes so much: nought lies outside the interval. */
    public boolean beyondChance() {
        return interval.lower() > 0 || interval.upper() < 0;
    }
}
