package org.waymark.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.observation.Observation;
import org.waymark.period.Frequency;
import org.waymark.period.Period;

/** An indicator while its figures are read: what holds in each period, worked out once, and the ledgers of its series. */
final class Subject {
    private record Who(AreaCode area, Cohort cohort) {}

    /**
     * What holds for every figure of the indicator in one period.
     *
     * @param scale what a quotient of parts is multiplied by
     * @param fits whether figures may come by this kind of period
     * @param early whether the period is before the first definition
     * @param assumed when a figure counts as known that does not say
     */
    record Facts(
            Indicator indicator,
            Period period,
            Version version,
            BigDecimal scale,
            boolean fits,
            boolean early,
            LocalDateTime assumed) {}

    /** A series as it comes: the rows read, and the figures on record. */
    record Running(Ledger read, Ledger held) {
        /** The ledger that says by what kind of period the series comes. */
        Ledger begun() {
            return held.first() == null ? read : held;
        }
    }

    final Indicator indicator;
    private final Map<Period, Facts> facts = new HashMap<>();
    private final Map<Who, Running> running = new HashMap<>();
    private final Map<Who, Ledger> held = new HashMap<>();
    private final List<Running> inOrder = new ArrayList<>();

    /** @param held the newest revision of every figure on record */
    Subject(Indicator indicator, List<Observation> held) {
        this.indicator = indicator;
        for (Observation figure : held) {
            var who = new Who(figure.key().area(), figure.key().cohort());
            this.held
                    .computeIfAbsent(who, _ -> new Ledger(indicator))
                    .enter(
                            Draft.of(at(figure.key().period()), figure),
                            0,
                            figure.provenance().row());
        }
    }

    Facts at(Period period) {
        Facts known = facts.get(period);
        if (known == null) {
            known = work(period);
            facts.put(period, known);
        }
        return known;
    }

    Running running(AreaCode area, Cohort cohort) {
        return running.computeIfAbsent(new Who(area, cohort), who -> {
            var series = new Running(new Ledger(indicator), held.getOrDefault(who, new Ledger(indicator)));
            inOrder.add(series);
            return series;
        });
    }

    List<Running> running() {
        return inOrder;
    }

    private Facts work(Period period) {
        Version version = indicator.at(period);
        Measurement measurement = version.measurement();
        boolean early = indicator
                .first()
                .effectiveFrom()
                .map(from -> period.end().isBefore(from.start()))
                .orElse(false);
        return new Facts(
                indicator,
                period,
                version,
                measurement.scale().unit().scale(measurement.per()),
                fits(period, measurement),
                early,
                period.end().plusDays(measurement.availableAfterDays()).atStartOfDay());
    }

    /** Finished figures come by the indicator's own frequency; parts by that or a finer one that divides it. */
    private static boolean fits(Period period, Measurement measurement) {
        Frequency wanted = measurement.frequency();
        boolean ownYear = switch (period) {
            case Period.Quarter quarter -> quarter.years() == measurement.years();
            case Period.Year year -> year.years() == measurement.years();
            case Period.Day _, Period.Month _, Period.Term _ -> true;
        };
        if (!ownYear) {
            return false;
        }
        if (period.frequency() == wanted) {
            return true;
        }
        boolean whole = wanted == Frequency.YEAR || period.frequency() != Frequency.TERM;
        return measurement.calculation() == Calculation.FROM_PARTS
                && period.frequency().compareTo(wanted) < 0
                && whole;
    }
}
