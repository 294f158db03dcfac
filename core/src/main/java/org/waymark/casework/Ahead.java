package org.waymark.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.statistics.Quantiles;

/**
 * The rolling figure of the months to come, and how such forecasts have fared. The chance in which case ends when is the least
 * of what makes a forecast wrong; so each range is as wide, too, as four in five forecasts so far ahead were off.
 *
 * @param steps month by month; none where cases do not count by completion
 * @param trials forecasts that could have been made at the ends of earlier months and were due by the day as known
 */
public record Ahead(Process process, List<Forecast.Step> steps, List<Forecast.Trial> trials) {
    private static final int TRIALS = 12;

    public static Ahead of(EventLog log, int months, LocalDate asKnownAt, long seed) {
        Period last = Frequency.MONTH.endedBy(asKnownAt, YearType.CALENDAR);
        List<Period> made = IntStream.range(0, TRIALS)
                .mapToObj(i -> last.plus(i + 1 - TRIALS - months))
                .toList();
        List<Forecast.Trial> trials = Forecast.tried(log, made, months, asKnownAt, seed);
        var steps = new ArrayList<Forecast.Step>();
        for (Forecast.Step step : Forecast.of(CaseTimes.of(log, asKnownAt), months, seed)) {
            double[] off = off(trials, steps.size() + 1);
            steps.add(off.length == 0 ? step : step.widened(Quantiles.type7(off, Forecast.LEVEL)));
        }
        return new Ahead(log.process(), List.copyOf(steps), trials);
    }

    private static double[] off(List<Forecast.Trial> trials, int monthsOn) {
        return trials.stream()
                .filter(trial -> trial.monthsOn() == monthsOn)
                .mapToDouble(trial -> Math.abs(trial.error()))
                .toArray();
    }

    /** The trials that were made so far ahead as the last step is. */
    public List<Forecast.Trial> furthest() {
        return trials.stream().filter(trial -> trial.monthsOn() == steps.size()).toList();
    }

    /** By how many percentage points those were off, on average, whichever way. */
    public double meanError() {
        return furthest().stream()
                .mapToDouble(trial -> Math.abs(trial.error()))
                .average()
                .orElse(Double.NaN);
    }
}
