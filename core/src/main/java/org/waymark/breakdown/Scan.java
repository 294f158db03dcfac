package org.waymark.breakdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.statistics.FalseDiscovery;

/**
 * Every look taken, and those that chance would seldom make: the false discovery rate is held over all looks by Benjamini and
 * Hochberg's procedure (Journal of the Royal Statistical Society B 57, 1995).
 *
 * @param rate the share of those that stand out which may be chance's doing
 * @param looks how many comparisons were made
 * @param untested how many could not be, for want of whole cases or of a rest
 * @param indicators that were looked at, and {@code members} the groups and places
 * @param standing those that stand out, the largest difference first
 */
public record Scan(double rate, int looks, int untested, int indicators, int members, List<Look> standing) {

    public static Scan of(List<Look> looks, int untested, double rate) {
        boolean[] survives =
                FalseDiscovery.survives(looks.stream().mapToDouble(Look::p).toArray(), rate);
        var standing = new ArrayList<Look>();
        for (int i = 0; i < survives.length; i++) {
            if (survives[i]) {
                standing.add(looks.get(i));
            }
        }
        standing.sort(Comparator.comparingDouble((Look look) -> -Math.abs(look.size()))
                .thenComparingDouble(Look::p)
                .thenComparing(look -> look.indicator().value())
                .thenComparing(look -> look.member().name())
                .thenComparing(Look::aspect));
        return new Scan(
                rate,
                looks.size(),
                untested,
                (int) looks.stream().map(Look::indicator).distinct().count(),
                (int) looks.stream().map(Look::member).distinct().count(),
                List.copyOf(standing));
    }
}
