package org.waymark.workbook;

/**
 * How large a thing may be that somebody sends, before it is opened.
 *
 * @param entries in a zip file
 * @param unpacked bytes of all of them together
 * @param held bytes of a part that has to be held in memory whole, such as a workbook's table of texts
 * @param ratio of unpacked bytes to packed ones, once there are a million of them
 * @param columns of a sheet
 * @param cell characters of one cell
 */
public record Limits(int entries, long unpacked, long held, int ratio, int columns, int cell) {
    /** A million rows of a dozen columns fit in, and a bomb does not. */
    public static final Limits USUAL = new Limits(2_000, 3_000_000_000L, 400_000_000L, 200, 1_000, 32_767);
}
