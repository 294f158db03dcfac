package org.waymark.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Allowance;
import org.waymark.casefile.Effect;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;

/**
 * The clock of one stage, or of the whole: reads a case's events in order and says when it began, when it ended, when it was
 * due, and what was allowed. One reading a case, no objects made.
 */
final class Clock {
    static final int NEVER = Limit.NEVER;

    /** What an event means to this clock. A few bits, since one event may both end a stage and leave. */
    private static final int BEGINS = 1;

    private static final int ENDS = 2;
    private static final int LEAVES = 4;
    private static final int PAUSES = 8;
    private static final int GOES_ON = 16;
    private static final int RESTARTS = 32;
    private static final int EXCUSES = 64;

    private final int[] meaning;
    private final @Nullable Limit limit;

    int start;
    int end;
    int due;
    boolean left;
    boolean excused;

    Clock(Process process, Stage stage) {
        List<String> events = process.events();
        meaning = new int[events.size()];
        limit = stage.limit().orElse(null);
        for (int i = 0; i < meaning.length; i++) {
            String event = events.get(i);
            int bits = event.equals(stage.from()) ? BEGINS : 0;
            bits |= stage.to().contains(event) ? ENDS : process.closes(event) ? LEAVES : 0;
            for (Allowance allowance : process.allowances()) {
                if (allowance.on()) {
                    bits |= event.equals(allowance.event()) ? bit(allowance.effect()) : 0;
                    bits |= event.equals(allowance.until()) ? GOES_ON : 0;
                }
            }
            meaning[i] = bits;
        }
    }

    private static int bit(Effect effect) {
        return switch (effect) {
            case PAUSE -> PAUSES;
            case RESTART -> RESTARTS;
            case EXCUSE -> EXCUSES;
            case LEAVE -> LEAVES;
        };
    }

    /** Reads one case as known at the end of a day; whether the stage had begun. */
    boolean read(EventLog log, int number, int asKnown) {
        start = NEVER;
        end = NEVER;
        due = NEVER;
        left = false;
        excused = false;
        int stopped = NEVER;
        int to = log.from(number + 1);
        for (int i = log.from(number); i < to; i++) {
            int day = log.day(i);
            if (day > asKnown) {
                break;
            }
            int bits = meaning[log.what(i)];
            if ((bits & EXCUSES) != 0) {
                excused = true;
            }
            if (start == NEVER) {
                if ((bits & BEGINS) != 0) {
                    start = day;
                    due = limit == null ? NEVER : limit.last(day);
                } else if ((bits & LEAVES) != 0) {
                    return false;
                }
                continue;
            }
            if ((bits & RESTARTS) != 0) {
                start = day;
                due = limit == null ? NEVER : limit.last(day);
                stopped = NEVER;
            }
            if ((bits & PAUSES) != 0 && stopped == NEVER && day <= due) {
                stopped = day;
            }
            if ((bits & GOES_ON) != 0 && stopped != NEVER) {
                due = limit == null ? NEVER : limit.resumed(due, stopped, day);
                stopped = NEVER;
            }
            if ((bits & (ENDS | LEAVES)) != 0) {
                end = day;
                left = (bits & ENDS) == 0;
                break;
            }
        }
        if (stopped != NEVER && end == NEVER) {
            due = NEVER;
        }
        return start != NEVER;
    }
}
