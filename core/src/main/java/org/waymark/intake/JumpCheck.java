package org.waymark.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;

/**
 * A figure ten times, or a tenth of, the median of its series' other figures: a slipped digit, or a change of unit. Quiet
 * where so much is ordinary: series of fewer than four figures, and counts below twenty; and where a note says why.
 */
final class JumpCheck {
    private static final int FEWEST = 4;
    private static final double SMALL = 20;
    private static final double ORDER = 10;

    private JumpCheck() {}

    /** @param held the same series as it is on record: its figures are neighbours, but not complained of */
    static void of(Ledger ledger, Ledger held, List<String> files, Findings findings) {
        if (ledger.size() + held.size() < FEWEST) {
            return;
        }
        var revisions = new int[ledger.size()];
        var sizes = new double[ledger.size() + held.size()];
        int[] count = {0, 0};
        ledger.forEachNewest(revision -> {
            if (!Double.isNaN(ledger.size(revision))) {
                sizes[count[0]] = ledger.size(revision);
                revisions[count[0]++] = revision;
            }
        });
        int n = count[0];
        count[1] = n;
        held.forEachNewest(revision -> {
            if (!Double.isNaN(held.size(revision)) && ledger.last(held.ordinal(revision)) < 0) {
                sizes[count[1]++] = held.size(revision);
            }
        });
        int all = count[1];
        if (all < FEWEST) {
            return;
        }
        double[] sorted = Arrays.copyOf(sizes, all);
        Arrays.sort(sorted);
        if (sorted[0] >= 0 && sorted[all - 1] < ORDER * sorted[0]) {
            return;
        }
        Scale scale = ledger.indicator().latest().measurement().scale();
        for (int i = 0; i < n; i++) {
            double size = ledger.size(revisions[i]);
            double median = medianWithout(sorted, size);
            boolean large = size >= ORDER * median;
            if (!ledger.noted(revisions[i])
                    && median > 0
                    && size >= 0
                    && (large || size <= median / ORDER)
                    && !small(ledger, revisions[i], scale, size, median)) {
                findings.add(Rule.named("jump")
                        .at(
                                Place.of(files.get(ledger.file(revisions[i])), ledger.row(revisions[i]), "value"),
                                print(size, scale),
                                "times",
                                large ? Math.round(size / median) + " times" : "a tenth or less of",
                                "median",
                                print(median, scale)));
            }
        }
    }

    /** The median of all but one of the sorted figures, that one being equal to the given. */
    static double medianWithout(double[] sorted, double one) {
        int at = Arrays.binarySearch(sorted, one);
        int others = sorted.length - 1;
        double low = sorted[skip((others - 1) / 2, at)];
        double high = sorted[skip(others / 2, at)];
        return (low + high) / 2;
    }

    private static int skip(int position, int left) {
        return position < left ? position : position + 1;
    }

    private static boolean small(Ledger ledger, int revision, Scale scale, double size, double median) {
        return scale.unit() == Unit.COUNT ? Math.max(size, median) < SMALL : ledger.denominator(revision) < SMALL;
    }

    private static String print(double number, Scale scale) {
        return new BigDecimal(number)
                .setScale(scale.decimals().places() + 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
