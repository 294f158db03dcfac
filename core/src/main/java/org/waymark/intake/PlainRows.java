package org.waymark.intake;

/**
 * Rows of one part of an event log.
 *
 * @param before how many rows of the file come before them
 * @param number of the case, by the number of a key in this part
 * @param key of each row
 * @param what of each row, its day and its event
 */
@SuppressWarnings("ArrayRecordComponent")
record PlainRows(String file, long before, int rows, int[] number, int[] key, int[] what) {

    int caseOf(int row) {
        return number[key[row]];
    }

    /** As a spreadsheet counts, the header being 1. */
    long line(int row) {
        return before + row + 2;
    }
}
