package org.waymark.casework;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * Cases of some age.
     *
     * @param above how long they have been open for at the least, exclusive; empty for the youngest
     * @param upTo at the most; empty for the oldest
     */
    public record Band(Optional<Limit> above, Optional<Limit> upTo, long cases) {}

    /** Counts them in one pass. */
    public static Backlog at(CaseTimes times, LocalDate on) {
        int day = Math.toIntExact(on.toEpochDay());
        List<Limit> ends = times.process().bands();
        int[] length = ends.stream().mapToInt(Limit::days).toArray();
        var cases = new long[length.length + 1];
        long open = 0;
        long over = 0;
        long overExcused = 0;
        long days = 0;
        long beyond = 0;
        for (int i = 0; i < times.size(); i++) {
            if (!times.openAt(i, day)) {
                continue;
            }
            open++;
            int age = day - times.start(i);
            int band = 0;
            while (band < length.length && age > length[band]) {
                band++;
            }
            cases[band]++;
            if (day > times.due(i)) {
                over++;
                overExcused += times.excused(i) ? 1 : 0;
                days += age;
                beyond += day - times.due(i);
            }
        }
        var bands = new ArrayList<Band>();
        for (int i = 0; i < cases.length; i++) {
            bands.add(new Band(
                    i == 0 ? Optional.empty() : Optional.of(ends.get(i - 1)),
                    i < ends.size() ? Optional.of(ends.get(i)) : Optional.empty(),
                    cases[i]));
        }
        return new Backlog(on, open, over, overExcused, List.copyOf(bands), new Lengths(over, days, beyond));
    }

    /** The band in which the oldest open case lies; its age itself could tell whose it is. */
    public Optional<Band> oldest() {
        return bands.reversed().stream().filter(band -> band.cases() > 0).findFirst();
    }
}
