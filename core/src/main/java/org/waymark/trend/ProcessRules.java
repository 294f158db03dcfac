package org.waymark.trend;

import org.waymark.statistics.MovingRange;

/**
 * The constants by which a process chart's points are told apart. Peers differ, so each has its name here.
 *
 * @param factor average moving ranges from the mean to a limit
 * @param screened whether wild moving ranges are left out of the average, once
 * @param shift points on one side of the mean that make a shift
 * @param trend points, each above (or below) the one before, that make a trend
 * @param meanIsASide whether a run of points exactly on the mean is a shift too
 * @param flatLimits whether points are held against limits that have no width
 * @param pair which two of three points count
 */
public record ProcessRules(
        double factor, boolean screened, int shift, int trend, boolean meanIsASide, boolean flatLimits, Pair pair) {

    /** Which two of three points near a limit are special. */
    public enum Pair {
        /** Two between the near limit and the limit, and all three on one side of the mean. */
        CLOSE,
        /** Two beyond the near limit, beyond the limit or not; the third anywhere but beyond the other near limit. */
        BEYOND
    }

    /** NHS England's Making Data Count, as the R package NHSRplotthedots 0.2.2 works it out. */
    public static final ProcessRules MAKING_DATA_COUNT = new ProcessRules(2.66, true, 7, 7, false, false, Pair.CLOSE);

    /** NHS England's own spreadsheet, which leaves no moving range out. */
    public static final ProcessRules SPREADSHEET = new ProcessRules(2.66, false, 7, 7, false, false, Pair.CLOSE);

    /** PowerBI-SPC of the Australian Commission on Safety and Quality in Health Care, as it is set when installed. */
    public static final ProcessRules POWER_BI =
            new ProcessRules(3 / MovingRange.D2, true, 7, 5, false, false, Pair.BEYOND);

    /** The Python package nhspy-plotthedots, which counts seven points on the mean and limits without width. */
    public static final ProcessRules NHSPY = new ProcessRules(2.66, true, 7, 7, true, true, Pair.CLOSE);
}
