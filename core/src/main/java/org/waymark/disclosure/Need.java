package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;

/** What an attacker must not come to know of an amount. The source of both rules is {@code docs/methods/disclosure.md}. */
public sealed interface Need {
    /** Solvers are right to about this much. */
    double TINY = 1e-6;

    /** Whether an attacker who knows that the amount lies between the two knows too little. */
    boolean safe(double low, double high);

    /**
     * Ways to be safe, each a list of values that the amount might have as well: when all values of one way are possible,
     * it is safe.
     *
     * @param value the true one
     */
    List<List<Double>> ways(double value);

    /**
     * A count of a few people. It is never pinned, nor known to be one of the few unless it may be any of them.
     *
     * @param first the smallest sensitive count: 1, or 0 where noughts are hidden too
     * @param last the largest
     * @param width the least difference between the largest and the smallest number that it may be, at least 1
     */
    record Small(int first, int last, int width) implements Need {
        public Small {
            if (first < 0 || last < first || width < 1) {
                throw new IllegalArgumentException(
                        "from nought up, and at least 1 wide: " + first + ", " + last + ", " + width);
            }
        }

        boolean sensitive(double value) {
            return value >= first && value <= last;
        }

        @Override
        public boolean safe(double low, double high) {
            // People come whole: between 0.4 and 1.7 there is but one number.
            double least = Math.ceil(low - TINY);
            double most = Math.floor(high + TINY);
            return most - least >= width && (least < first || most > last || (least <= first && most >= last));
        }

        @Override
        public List<List<Double>> ways(double value) {
            var ways = new ArrayList<List<Double>>();
            double down = Math.min(first - 1.0, value - width);
            if (down >= 0) {
                ways.add(List.of(down));
            } else if (first > 0 && value + width - first + 1 >= 0) {
                ways.add(List.of(first - 1.0, first - 1.0 + width));
            }
            ways.add(List.of(Math.max(last + 1.0, value + width)));
            if (last - first >= width) {
                ways.add(List.of((double) first, (double) last));
            }
            return ways;
        }
    }

    /** A sum of money that one or two contributors dominate: not to be known to within so much of itself. */
    record Apart(double low, double high) implements Need {
        @Override
        public boolean safe(double least, double most) {
            double tiny = TINY * Math.max(1, Math.abs(high));
            return least <= low + tiny && most >= high - tiny;
        }

        @Override
        public List<List<Double>> ways(double value) {
            return List.of(List.of(Math.max(0, low), high));
        }
    }
}
