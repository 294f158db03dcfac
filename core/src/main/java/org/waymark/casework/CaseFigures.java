package org.waymark.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.area.AreaCode;
import org.waymark.casefile.Counting;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/**
 * Counts of cases as ordinary observations, with numerator and denominator, of every period that is over: of all cases, and of
 * the parts of each breakdown. The dimension {@value #AREA} makes observations of places; every other makes cohorts.
 */
public final class CaseFigures {
    /** The breakdown whose codes are of places. */
    public static final String AREA = "area";

    private final CaseTimes times;
    private final AreaCode council;
    private final Provenance provenance;

    private CaseFigures(CaseTimes times, AreaCode council) {
        this.times = times;
        this.council = council;
        this.provenance = new Provenance("casework/" + times.process().code(), 0);
    }

    /** Of each period by itself; a rolling figure is made of them like any other. */
    public static List<Observation> inPeriods(CaseTimes times, AreaCode council, Frequency frequency, YearType years) {
        return new CaseFigures(times, council).all(frequency, years, false);
    }

    /** Of the twelve months that end with each period, where the whole of them is on record. */
    public static List<Observation> rolling(CaseTimes times, AreaCode council, Frequency frequency, YearType years) {
        return new CaseFigures(times, council).all(frequency, years, true);
    }

    private List<Observation> all(Frequency frequency, YearType years, boolean rolling) {
        var observations = new ArrayList<Observation>();
        List<Period> periods = periods(frequency, years, rolling);
        add(observations, InTime.of(times), periods, council, Cohort.ALL, rolling);
        for (Map.Entry<String, EventLog.Breakdown> dimension :
                times.breakdowns().entrySet()) {
            boolean places = dimension.getKey().equals(AREA);
            InTime.by(times, dimension.getValue())
                    .forEach((code, counted) -> add(
                            observations,
                            counted,
                            periods,
                            places ? new AreaCode(code) : council,
                            places ? Cohort.ALL : new Cohort(Map.of(dimension.getKey(), code)),
                            rolling));
        }
        return observations;
    }

    /** Those over by the day as known: of an intake, once the last of its cases is due. */
    private List<Period> periods(Frequency frequency, YearType years, boolean rolling) {
        if (times.firstDay() == Limit.NEVER) {
            return List.of();
        }
        LocalDate first = LocalDate.ofEpochDay(times.firstDay());
        LocalDate from =
                rolling ? first.plusMonths(12) : frequency.holding(first, years).start();
        return frequency.within(from, LocalDate.ofEpochDay(times.asKnown()), years).stream()
                .filter(this::told)
                .toList();
    }

    private boolean told(Period period) {
        Process process = times.process();
        int end = Math.toIntExact(period.end().toEpochDay());
        return process.counting() != Counting.BY_START
                || times.stage().limit().map(limit -> limit.last(end)).orElse(end) <= times.asKnown();
    }

    private void add(
            List<Observation> to, InTime counted, List<Period> periods, AreaCode area, Cohort cohort, boolean rolling) {
        Process process = times.process();
        for (Period period : periods) {
            Counts counts = rolling ? counted.rollingTo(period) : counted.in(period);
            to.add(observation(process.including(), area, cohort, period, counts.good(), counts.all()));
            to.add(observation(process.excluding(), area, cohort, period, counts.plainGood(), counts.plain()));
        }
    }

    private Observation observation(
            IndicatorCode indicator, AreaCode area, Cohort cohort, Period period, long good, long all) {
        return new Observation(
                new ObservationKey(indicator, area, cohort, period),
                null,
                BigDecimal.valueOf(good),
                BigDecimal.valueOf(all),
                Status.FINAL,
                null,
                LocalDate.ofEpochDay(times.asKnown()).atStartOfDay(),
                times.process().source(),
                "",
                provenance);
    }
}
