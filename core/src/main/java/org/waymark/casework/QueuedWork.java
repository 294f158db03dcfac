package org.waymark.casework;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Stage;

/**
 * Work in which one stage is a queue, as it was in the year up to a day.
 *
 * @param times of the whole process
 * @param queue of the stage
 * @param before what becomes of cases before the queue: {@link #ENTERED}, {@link #COMPLETED} or {@link #LEFT}
 * @param leaving the withdrawals of those in the queue
 * @param after what becomes of those that are out of it
 * @param first the day on which the first of those now in the queue came into it
 * @param next by days of waiting, how often a case is next
 * @param served how many came out of the queue on each of the last {@value #YEAR_OF_WEEKS} days
 */
@SuppressWarnings("ArrayRecordComponent")
record QueuedWork(
        CaseTimes times,
        CaseTimes queue,
        Hazards before,
        Hazards leaving,
        Hazards after,
        int first,
        double[] next,
        int[] served) {
    /** So many days on, a day is the same of the week. */
    static final int YEAR_OF_WEEKS = 364;

    static final int ENTERED = 0;
    static final int COMPLETED = 1;
    static final int LEFT = 2;
    private static final int SERVED = 0;
    private static final int WITHDRAWN = 1;
    /** So that whoever waits is next at last, though nobody has been at that age. */
    private static final double LEAST = 1e-6;

    static QueuedWork of(EventLog log, Stage stage, LocalDate asKnownAt) {
        CaseTimes times = CaseTimes.of(log, asKnownAt);
        CaseTimes queue = CaseTimes.of(log, stage, asKnownAt);
        int today = times.asKnown();
        int size = times.size();
        Hazards before = Hazards.of(
                today,
                size,
                times::start,
                i -> Math.min(times.end(i), queue.start(i)),
                i -> queue.begun(i) ? ENTERED : times.left(i) ? LEFT : COMPLETED,
                3);
        Hazards within = Hazards.of(today, size, queue::start, queue::end, i -> queue.left(i) ? WITHDRAWN : SERVED, 2);
        Hazards after = Hazards.of(
                today,
                size,
                i -> through(queue, i) ? queue.end(i) : Limit.NEVER,
                times::end,
                i -> times.left(i) ? LEFT : COMPLETED,
                3);
        int first = IntStream.range(0, size)
                .filter(i -> queue.openAt(i, today))
                .map(queue::start)
                .min()
                .orElse(today);
        var served = new int[YEAR_OF_WEEKS];
        IntStream.range(0, size).filter(i -> through(queue, i)).map(queue::end).forEach(day -> {
            if (day <= today && day > today - YEAR_OF_WEEKS) {
                served[day - today + YEAR_OF_WEEKS - 1]++;
            }
        });
        return new QueuedWork(
                times,
                queue,
                before,
                within.only(WITHDRAWN),
                after,
                first,
                within.only(SERVED).weekly(LEAST),
                served);
    }

    /** Whether a case has come out of the queue and gone on. */
    boolean through(int number) {
        return through(queue, number);
    }

    private static boolean through(CaseTimes queue, int number) {
        return queue.end(number) != Limit.NEVER && !queue.left(number);
    }
}
