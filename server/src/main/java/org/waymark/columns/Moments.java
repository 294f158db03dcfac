package org.waymark.columns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A column of days and moments, as seconds since 1970. */
record Moments(int[] ids, long[] seconds) {
    /** No moment is given. */
    static final long NONE = Long.MIN_VALUE;

    /** What is given is not plainly a day. */
    static final long UNREADABLE = Long.MAX_VALUE;

    static Moments of(Column column) {
        if (column.isText()) {
            var seconds = new long[column.words().length];
            for (int i = 0; i < seconds.length; i++) {
                seconds[i] = read(column.words()[i]);
            }
            return new Moments(column.ids(), seconds);
        }
        var seconds = new long[column.numbers().length];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = (long) column.numbers()[i] * 86_400;
        }
        return new Moments(column.ids(), seconds);
    }

    long at(int row) {
        return ids[row] < 0 ? NONE : seconds[ids[row]];
    }

    /** Whether every moment there is lies before one. */
    boolean allBefore(long second) {
        for (long one : seconds) {
            if (one >= second) {
                return false;
            }
        }
        return true;
    }

    private static long read(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return UNREADABLE;
        }
        try {
            return LocalDate.parse(text).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException noSuchDay) {
            return UNREADABLE;
        }
    }

    /** A moment as a pack writes it. */
    static String text(long second) {
        LocalDateTime moment = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        return moment.toLocalTime().toSecondOfDay() == 0 ? moment.toLocalDate().toString() : moment.toString();
    }
}
