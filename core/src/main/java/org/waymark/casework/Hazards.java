package org.waymark.casework;

import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * At what age something comes to an end, and how: for each day of age, the share of those still open that ended on it, in the
 * year up to a day. Ages are in days.
 */
final class Hazards {
    /** Over how many days the rates are taken: a year, so that each season is in them once. */
    static final int LATELY = 365;

    /** No end within the ages that were seen. */
    static final long NEVER = -1;

    private static final int KIND_BITS = 4;
    private static final int WEEK = 7;
    /** Nothing is taken to be certain to end on a day, however few there were to go by. */
    private static final double CERTAIN = 0.999;

    /** Into so many even parts the shares that last are divided, to find an age by its share at once. */
    private static final int PARTS = 1024;

    /** The hazard of any end, summed up to an age. */
    private final double[] upTo;
    /** The share that lasts to an age. */
    private final double[] lasting;
    /** For each part of the shares, the first age to which fewer last than its upper end. */
    private final int[] guide = new int[PARTS + 1];
    /** By kind and age, the share of the ends that are of that kind or of one before it. */
    private final double[][] share;

    private Hazards(double[] upTo, double[][] share) {
        this.upTo = upTo;
        this.share = share;
        this.lasting = new double[upTo.length];
        for (int age = 0; age < upTo.length; age++) {
            lasting[age] = StrictMath.exp(-upTo[age]);
        }
        int age = 0;
        for (int part = PARTS; part >= 0; part--) {
            while (age < lasting.length && lasting[age] * PARTS >= part + 1) {
                age++;
            }
            guide[part] = age;
        }
    }

    /**
     * @param today the last day as known
     * @param start of each; {@link org.waymark.casefile.Limit#NEVER} where it has not begun
     * @param end of each; {@link org.waymark.casefile.Limit#NEVER} while it is open
     * @param kind in which way it ended, from 0 on; asked only of those that have
     */
    static Hazards of(
            int today, int size, IntUnaryOperator start, IntUnaryOperator end, IntUnaryOperator kind, int kinds) {
        int first = today + 1;
        for (int i = 0; i < size; i++) {
            first = Math.min(first, start.applyAsInt(i));
        }
        int oldest = today - first + 2;
        var exposed = new long[oldest + 1];
        var ended = new long[kinds][oldest + 1];
        int from = today - LATELY;
        for (int i = 0; i < size; i++) {
            int began = start.applyAsInt(i);
            int ends = Math.min(end.applyAsInt(i), today + 1);
            if (began > today || ends <= from) {
                continue;
            }
            // On each day after `from` on which it was open when the day began, or began, it could have ended.
            exposed[Math.max(0, from + 1 - began)]++;
            exposed[Math.min(ends, today) - began + 1]--;
            if (ends <= today) {
                ended[kind.applyAsInt(i)][ends - began]++;
            }
        }
        var upTo = new double[oldest + 1];
        var share = new double[kinds][oldest];
        long atRisk = 0;
        for (int age = 0; age < oldest; age++) {
            atRisk += exposed[age];
            long ends = 0;
            for (long[] of : ended) {
                ends += of[age];
            }
            upTo[age + 1] = upTo[age] - StrictMath.log1p(-Math.min(CERTAIN, atRisk > 0 ? (double) ends / atRisk : 0));
            long upToKind = 0;
            for (int k = 0; k < kinds && ends > 0; k++) {
                upToKind += ended[k][age];
                share[k][age] = (double) upToKind / ends;
            }
        }
        return new Hazards(upTo, share);
    }

    /** The end of something that is open at the beginning of a day of its age; {@link #NEVER} if it outlasts all that was seen. */
    long draw(int age, SplittableRandom random) {
        int oldest = lasting.length;
        double left = lasting[Math.min(age, oldest - 1)] * (1 - random.nextDouble());
        int part = (int) (left * PARTS);
        int low = Math.max(guide[part], Math.min(age, oldest - 1));
        int high = part == 0 ? oldest : guide[part - 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lasting[middle] < left) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low >= oldest) {
            return NEVER;
        }
        int at = low;
        double which = random.nextDouble();
        int kind = 0;
        while (kind < share.length - 1 && which >= share[kind][Math.max(0, at - 1)]) {
            kind++;
        }
        return (long) Math.max(at - 1, age) << KIND_BITS | kind;
    }

    /** The age at the end that was drawn. */
    static int age(long drawn) {
        return (int) (drawn >> KIND_BITS);
    }

    /** In which way it ends. */
    static int kind(long drawn) {
        return (int) (drawn & (1 << KIND_BITS) - 1);
    }

    /** The hazard of one kind of end alone, as if the others had only cut short what was seen. */
    Hazards only(int kind) {
        var alone = new double[upTo.length];
        var whole = new double[1][upTo.length - 1];
        for (int age = 0; age + 1 < upTo.length; age++) {
            double any = -StrictMath.expm1(upTo[age] - upTo[age + 1]);
            double its = share[kind][age] - (kind > 0 ? share[kind - 1][age] : 0);
            alone[age + 1] = alone[age] - StrictMath.log1p(-any * its);
            whole[0][age] = 1;
        }
        return new Hazards(alone, whole);
    }

    /** By age, how likely an end is within a week of it, and no less than the least. */
    double[] weekly(double least) {
        var weekly = new double[upTo.length];
        for (int age = 0; age < upTo.length; age++) {
            int to = Math.min(age + WEEK, upTo.length - 1);
            weekly[age] = Math.max(least, -StrictMath.expm1(upTo[age] - upTo[to]));
        }
        return weekly;
    }
}
