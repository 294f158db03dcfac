package org.waymark.intake;

import java.time.LocalDate;
import org.waymark.period.WorkingDays;

/** Days written as 2024-07-12, read from bytes. */
final class PlainDay {
    /** No day, or none that passes here: the row is then read in the ordinary way. */
    static final int NONE = Integer.MIN_VALUE;

    static final int LENGTH = 10;

    private static final int FIRST = 1950;
    private static final int LAST = 2089;

    /** The day before the first of each month, counted from 1 January 1970, and of the month after the last. */
    private static final int[] BEFORE = before();

    private PlainDay() {}

    private static int[] before() {
        var before = new int[(LAST - FIRST + 1) * 12 + 1];
        for (int i = 0; i < before.length; i++) {
            before[i] =
                    Math.toIntExact(LocalDate.of(FIRST + i / 12, 1 + i % 12, 1).toEpochDay() - 1);
        }
        return before;
    }

    static int read(byte[] of, int at) {
        if (of[at + 4] != '-' || of[at + 7] != '-') {
            return NONE;
        }
        int year = two(of, at) * 100 + two(of, at + 2);
        int month = two(of, at + 5);
        int day = two(of, at + 8);
        if (year < FIRST || year > LAST || month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        int place = (year - FIRST) * 12 + month - 1;
        int on = BEFORE[place] + day;
        return on <= BEFORE[place + 1] && WorkingDays.holds(on) ? on : NONE;
    }

    /** Of two digits; far below nought where one is none. */
    private static int two(byte[] of, int at) {
        int tens = of[at] - '0';
        int ones = of[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : tens * 10 + ones;
    }
}
