package org.waymark.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;

/**
 * When each case began, ended and was due, by one clock, as known at the end of a day: thirteen bytes a case, made in one pass
 * over the events, and all that counting needs. Days are counted from 1 January 1970; {@link Limit#NEVER} is no day.
 */
public final class CaseTimes {
    private static final byte LEFT = 1;
    private static final byte EXCUSED = 2;
    /** So few cases are read sooner than threads are woken. */
    private static final int SMALL = 50_000;

    private final Process process;
    private final Stage stage;
    private final int asKnown;
    private final int[] start;
    private final int[] end;
    private final int[] due;
    private final byte[] marks;
    private final Map<String, EventLog.Breakdown> breakdowns;
    private final int first;
    private final int last;

    private CaseTimes(EventLog log, Stage stage, int asKnown) {
        this.process = log.process();
        this.stage = stage;
        this.asKnown = asKnown;
        this.breakdowns = log.breakdowns();
        int size = log.size();
        start = new int[size];
        end = new int[size];
        due = new int[size];
        marks = new byte[size];
        int parts = size < SMALL ? 1 : Runtime.getRuntime().availableProcessors();
        int[][] ends = IntStream.range(0, parts)
                .parallel()
                .mapToObj(
                        part -> read(log, (int) ((long) size * part / parts), (int) ((long) size * (part + 1) / parts)))
                .toArray(int[][]::new);
        first = Arrays.stream(ends).mapToInt(each -> each[0]).min().orElse(Limit.NEVER);
        last = Arrays.stream(ends).mapToInt(each -> each[1]).max().orElse(Integer.MIN_VALUE);
    }

    /** Reads the cases from one number up to another; the first day and the last. */
    private int[] read(EventLog log, int from, int to) {
        var clock = new Clock(process, stage);
        int begun = Limit.NEVER;
        int ended = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            clock.read(log, i, asKnown);
            start[i] = clock.start;
            end[i] = clock.end;
            due[i] = clock.due;
            marks[i] = (byte) ((clock.left ? LEFT : 0) | (clock.excused ? EXCUSED : 0));
            if (clock.start != Limit.NEVER) {
                begun = Math.min(begun, clock.start);
                ended = Math.max(ended, clock.end == Limit.NEVER ? asKnown : clock.end);
            }
        }
        return new int[] {begun, ended};
    }

    /** By the clock of the whole process. */
    public static CaseTimes of(EventLog log, LocalDate asKnownAt) {
        return of(log, log.process().whole(), asKnownAt);
    }

    /** By the clock of one stage. */
    public static CaseTimes of(EventLog log, Stage stage, LocalDate asKnownAt) {
        return new CaseTimes(log, stage, Math.toIntExact(asKnownAt.toEpochDay()));
    }

    public Process process() {
        return process;
    }

    public Stage stage() {
        return stage;
    }

    public int size() {
        return start.length;
    }

    /** The day at the end of which all this was known. */
    public int asKnown() {
        return asKnown;
    }

    public int start(int number) {
        return start[number];
    }

    /** The day it ended, in whatever way; never, while it is open. */
    public int end(int number) {
        return end[number];
    }

    /** The last day on which it is in time; never, where there is no limit or the clock stands still. */
    public int due(int number) {
        return due[number];
    }

    /** Whether it ended without being counted. */
    public boolean left(int number) {
        return (marks[number] & LEFT) != 0;
    }

    public boolean excused(int number) {
        return (marks[number] & EXCUSED) != 0;
    }

    /** Whether it has begun. */
    public boolean begun(int number) {
        return start[number] != Limit.NEVER;
    }

    /** Whether it was open at the end of a day not after the one as known. */
    public boolean openAt(int number, int day) {
        return start[number] <= day && end[number] > day;
    }

    public Map<String, EventLog.Breakdown> breakdowns() {
        return breakdowns;
    }

    /** The first day on which anything began; never, if nothing did. */
    int firstDay() {
        return first;
    }

    /** The last day on which anything ended, or the day as known if something is open. */
    int lastDay() {
        return last;
    }
}
