package org.waymark.trend;

import java.util.Arrays;

/** The four signals of a process chart, each over the points of one group in order. */
public final class ProcessSignals {
    private ProcessSignals() {}

    /** 1 above the upper limit, −1 below the lower, 0 within or on them. */
    public static int[] outside(double[] values, ProcessLimits[] limits) {
        var signal = new int[values.length];
        Arrays.setAll(signal, i -> values[i] > limits[i].upper() ? 1 : values[i] < limits[i].lower() ? -1 : 0);
        return signal;
    }

    /** Every point of a run of {@code n} or more on one side of the mean, by that side. A point on the mean ends a run. */
    public static int[] shift(int[] sides, int n) {
        var signal = new int[sides.length];
        for (int from = 0; from < sides.length; ) {
            int to = from;
            while (to < sides.length && sides[to] == sides[from]) {
                to++;
            }
            if (to - from >= n) {
                Arrays.fill(signal, from, to, sides[from]);
            }
            from = to;
        }
        return signal;
    }

    /** Every point of a run of {@code n} or more exactly on the mean. */
    public static boolean[] onTheMean(int[] sides, int n) {
        int[] run = shift(Arrays.stream(sides).map(side -> side == 0 ? 1 : 0).toArray(), n);
        var on = new boolean[run.length];
        for (int i = 0; i < run.length; i++) {
            on[i] = run[i] == 1;
        }
        return on;
    }

    /**
     * Every point of a run of {@code n} or more points each above the one before, or each below it. A tie ends a run; a
     * point in two takes the way of the step that follows it.
     */
    public static int[] trend(double[] values, int n) {
        var signal = new int[values.length];
        for (int from = 0; from + 1 < values.length; ) {
            double way = Math.signum(values[from + 1] - values[from]);
            int to = from + 1;
            while (to + 1 < values.length && Math.signum(values[to + 1] - values[to]) == way) {
                to++;
            }
            if (way != 0 && to - from + 1 >= n) {
                Arrays.fill(signal, from, to + 1, (int) way);
            }
            from = to;
        }
        return signal;
    }

    /** Whether some three neighbours, this point among them, all lie on one side of the mean and two of them are close. */
    public static boolean[] twoInThree(boolean[] close, int[] sides) {
        var signal = new boolean[close.length];
        for (int i = 0; i + 2 < close.length; i++) {
            int near = (close[i] ? 1 : 0) + (close[i + 1] ? 1 : 0) + (close[i + 2] ? 1 : 0);
            if (near >= 2 && Math.abs(sides[i] + sides[i + 1] + sides[i + 2]) == 3) {
                Arrays.fill(signal, i, i + 3, true);
            }
        }
        return signal;
    }

    /** The close points of such threes; the third is not marked. */
    public static boolean[] closeInThree(boolean[] close, int[] sides) {
        boolean[] signal = twoInThree(close, sides);
        for (int i = 0; i < signal.length; i++) {
            signal[i] &= close[i];
        }
        return signal;
    }

    /**
     * Points beyond a near limit of which two in three neighbours lie beyond the same one, and the third not beyond the other.
     *
     * @param beyond 1, −1 or 0 of each point
     * @param all whether the third is marked too
     */
    public static int[] beyondInThree(int[] beyond, boolean all) {
        var signal = new int[beyond.length];
        for (int i = 0; i + 2 < beyond.length; i++) {
            int sum = beyond[i] + beyond[i + 1] + beyond[i + 2];
            if (Math.abs(sum) >= 2) {
                int way = Integer.signum(sum);
                for (int j = i; j < i + 3; j++) {
                    signal[j] = all || beyond[j] == way ? way : signal[j];
                }
            }
        }
        return signal;
    }
}
