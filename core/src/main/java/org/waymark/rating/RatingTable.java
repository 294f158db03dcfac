package org.waymark.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.quantity.Decimals;

/**
 * What {@link RatingRules} says of every figure there can be, as a few edges: for judging millions by one set of lines. It
 * knows no rule of its own. A rating can change only beside a line, so the rules are asked once for each stretch between.
 */
public final class RatingTable {
    private final long[] from;
    private final Rating[] ratings;

    private RatingTable(long[] from, Rating[] ratings) {
        this.from = from;
        this.ratings = ratings;
    }

    public static RatingTable of(Polarity polarity, RatingRule rule, Lines lines, Decimals decimals) {
        var edges = new TreeSet<Long>();
        for (BigDecimal line : candidates(rule, lines)) {
            long below = line.movePointRight(decimals.places())
                    .setScale(0, RoundingMode.FLOOR)
                    .longValueExact();
            edges.add(below);
            edges.add(below + 1);
        }
        var from = new ArrayList<Long>();
        var ratings = new ArrayList<Rating>();
        from.add(Long.MIN_VALUE);
        ratings.add(ask(edges.isEmpty() ? 0 : edges.first() - 1, polarity, rule, lines, decimals));
        for (long edge : edges) {
            Rating rating = ask(edge, polarity, rule, lines, decimals);
            if (!rating.equals(ratings.getLast())) {
                from.add(edge);
                ratings.add(rating);
            }
        }
        return new RatingTable(
                from.stream().mapToLong(Long::longValue).toArray(), ratings.toArray(new Rating[ratings.size()]));
    }

    /** The rating of a figure of so many units of its last decimal. */
    public Rating at(long units) {
        int i = from.length - 1;
        while (units < from[i]) {
            i--;
        }
        return ratings[i];
    }

    /** Every figure at which a rating may change: the lines, and what lies as far from the target as a margin allows. */
    private static List<BigDecimal> candidates(RatingRule rule, Lines lines) {
        var candidates = new ArrayList<BigDecimal>();
        BigDecimal target = lines.target();
        BigDecimal floor = lines.floor();
        for (BigDecimal line : new BigDecimal[] {target, floor, lines.lower(), lines.upper()}) {
            if (line != null) {
                candidates.add(line);
            }
        }
        if (target != null) {
            BigDecimal margin = rule instanceof RatingRule.Tolerance tolerance
                    ? RatingRules.share(tolerance, target)
                    : floor == null ? BigDecimal.ZERO : floor;
            candidates.add(target.add(margin));
            candidates.add(target.subtract(margin));
        }
        return candidates;
    }

    private static Rating ask(long units, Polarity polarity, RatingRule rule, Lines lines, Decimals decimals) {
        return RatingRules.rate(decimals.ofUnits(units), polarity, rule, lines);
    }
}
