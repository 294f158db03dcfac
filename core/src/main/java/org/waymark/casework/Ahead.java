package org.waymark.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/**
 * The rolling figure of the months to come, and how such forecasts have fared.
 *
 * @param steps month by month; none where cases do not count by completion
 * @param monthsOn how far ahead the forecasts tried were made
 * @param trials those made at the ends of the last twelve months that were due by the day as known
 */
public record Ahead(Process process, List<Forecast.Step> steps, int monthsOn, List<Forecast.Trial> trials) {
    private static final int TRIALS = 12;

    public static Ahead of(EventLog log, int months, LocalDate asKnownAt, long seed) {
        Period last = Frequency.MONTH.endedBy(asKnownAt, YearType.CALENDAR);
        List<Period> made = IntStream.range(0, TRIALS)
                .mapToObj(i -> last.plus(i + 1 - TRIALS - months))
                .toList();
        return new Ahead(
                log.process(),
                Forecast.of(CaseTimes.of(log, asKnownAt), months, seed),
                months,
                Forecast.tried(log, made, months, asKnownAt, seed));
    }

    /** By how many percentage points the forecasts were off, on average, whichever way. */
    public double meanError() {
        return trials.stream()
                .mapToDouble(trial -> Math.abs(trial.error()))
                .average()
                .orElse(Double.NaN);
    }

    /** How many of them held what came between their ends. */
    public long held() {
        return trials.stream().filter(Forecast.Trial::held).count();
    }
}
