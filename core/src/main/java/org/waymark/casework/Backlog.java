package org.waymark.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.casefile.Limit;

/**
 * The cases that are open at the end of a day, which no figure of completed cases shows.
 *
 * @param open all of them
 * @param overLimit of them, those past their last day in time
 * @param overLimitExcused of these, those with an exception
 * @param bands by age, the youngest first
 * @param length of those over the limit
 */
public record Backlog(
        LocalDate day, long open, long overLimit, long overLimitExcused, List<Band> bands, Lengths length) {
    private static final int OPEN = 0;
    private static final int OVER = 1;
    private static final int OVER_EXCUSED = 2;
    private static final int DAYS = 3;
    private static final int BEYOND = 4;
    private static final int SUMS = 5;

    /**
     * Cases of some age.
     *
     * @param above how long they have been open for at the least, exclusive; empty for the youngest
     * @param upTo at the most; empty for the oldest
     */
    public record Band(Optional<Limit> above, Optional<Limit> upTo, long cases) {}

    public static Backlog at(CaseTimes times, LocalDate on) {
        return at(times, List.of(on)).getFirst();
    }

    /** At the ends of several days, in any order: one pass over all cases. */
    public static List<Backlog> at(CaseTimes times, List<LocalDate> days) {
        int[] on = days.stream()
                .mapToInt(day -> Math.toIntExact(day.toEpochDay()))
                .sorted()
                .distinct()
                .toArray();
        List<Limit> ends = times.process().bands();
        int[] length = ends.stream().mapToInt(Limit::days).toArray();
        var sums = new long[on.length][SUMS + length.length + 1];
        for (int i = 0; i < times.size(); i++) {
            int start = times.start(i);
            int found = Arrays.binarySearch(on, start);
            for (int at = found >= 0 ? found : -found - 1; at < on.length && times.openAt(i, on[at]); at++) {
                long[] of = sums[at];
                int age = on[at] - start;
                int band = 0;
                while (band < length.length && age > length[band]) {
                    band++;
                }
                of[SUMS + band]++;
                of[OPEN]++;
                if (on[at] > times.due(i)) {
                    of[OVER]++;
                    of[OVER_EXCUSED] += times.excused(i) ? 1 : 0;
                    of[DAYS] += age;
                    of[BEYOND] += on[at] - times.due(i);
                }
            }
        }
        return days.stream()
                .map(day -> of(day, ends, sums[Arrays.binarySearch(on, Math.toIntExact(day.toEpochDay()))]))
                .toList();
    }

    private static Backlog of(LocalDate day, List<Limit> ends, long[] sums) {
        var bands = new ArrayList<Band>();
        for (int i = 0; i <= ends.size(); i++) {
            bands.add(new Band(
                    i == 0 ? Optional.empty() : Optional.of(ends.get(i - 1)),
                    i < ends.size() ? Optional.of(ends.get(i)) : Optional.empty(),
                    sums[SUMS + i]));
        }
        return new Backlog(
                day,
                sums[OPEN],
                sums[OVER],
                sums[OVER_EXCUSED],
                List.copyOf(bands),
                new Lengths(sums[OVER], sums[DAYS], sums[BEYOND]));
    }

    /** The band in which the oldest open case lies; its age itself could tell whose it is. */
    public Optional<Band> oldest() {
        return bands.reversed().stream().filter(band -> band.cases() > 0).findFirst();
    }
}
