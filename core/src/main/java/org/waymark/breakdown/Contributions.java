package org.waymark.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each part adds to the change of a whole that the parts divide. For a rate the change is split, without a remainder,
 * into what the parts' own rates did and what their shares did (Kitagawa, Journal of the American Statistical Association 50,
 * 1955): with shares {@code w} and rates {@code r}, then and now,
 * {@code Σ (r1 − r0)(w0 + w1)/2 + Σ (w1 − w0)((r0 + r1)/2 − (R0 + R1)/2)}. The rate of the whole, taken away from each
 * part's in the second sum, changes nothing in all, since shares always add up to one; it makes a part that is better than
 * the whole and grows count as a help.
 */
public record Contributions(List<Contribution> parts, double change) {

    /** A part then and now. */
    public record Pair(Member member, Cases then, Cases now) {}

    /**
     * @param pairs of all parts of the whole, what is stated nowhere included
     * @param scale 100 for a percentage, what a rate is per, 1 for all else
     */
    public static Contributions of(List<Pair> pairs, BigDecimal scale) {
        Cases before = Cases.sum(pairs.stream().map(Pair::then).toList());
        Cases after = Cases.sum(pairs.stream().map(Pair::now).toList());
        double per = scale.doubleValue();
        double all0 = size(before.of());
        double all1 = size(after.of());
        boolean amounts = before.of() == null && after.of() == null;
        double whole0 = amounts ? 0 : rate(before, 0);
        double whole1 = amounts ? 0 : rate(after, 0);
        var parts = new ArrayList<Contribution>();
        for (Pair pair : pairs) {
            if (amounts) {
                BigDecimal moved = pair.now().amount().subtract(pair.then().amount());
                parts.add(new Contribution(pair.member(), moved.doubleValue(), 0));
                continue;
            }
            // A part without cases has no rate of its own; its other one stands in, so that all of its doing is mix.
            double r0 = rate(pair.then(), rate(pair.now(), whole0));
            double r1 = rate(pair.now(), r0);
            double w0 = all0 == 0 ? 0 : size(pair.then().of()) / all0;
            double w1 = all1 == 0 ? 0 : size(pair.now().of()) / all1;
            parts.add(new Contribution(
                    pair.member(),
                    (r1 - r0) * (w0 + w1) / 2 * per,
                    (w1 - w0) * ((r0 + r1) / 2 - (whole0 + whole1) / 2) * per));
        }
        double change = amounts ? after.amount().subtract(before.amount()).doubleValue() : (whole1 - whole0) * per;
        return new Contributions(parts, change);
    }

    private static double size(@Nullable BigDecimal of) {
        return of == null ? 0 : of.doubleValue();
    }

    private static double rate(Cases cases, double otherwise) {
        double of = size(cases.of());
        return of == 0 ? otherwise : cases.amount().doubleValue() / of;
    }
}
