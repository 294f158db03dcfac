package org.waymark.store;

import static org.waymark.store.Samples.FILES;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import org.waymark.access.Person;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.office.LoadingPack;
import org.waymark.office.Reading;
import org.waymark.period.Period;

/** A process that loads pack after pack until somebody kills it, saying before and after each that it does. */
final class GeneratedLoads {
    static final int ROWS = 10_000;

    private GeneratedLoads() {}

    public static void main(String[] address) {
        Address there = Address.parse(address[0]).as(address[1], address[2]).inSchema(address[3]);
        // Without pool and migrations, which would only make the wait for the next kill longer.
        var loads = new StoredLoads(Session.of(there.source(), there.where()), InstantSource.system());
        for (int number = Integer.parseInt(address[4]); true; number++) {
            new LoadingPack(loads).load(Person.operator("child"), "generated", FILES, begun(number));
            System.out.println("committed " + number);
        }
    }

    private static Reading begun(int number) {
        return accepted -> {
            System.out.println("begun " + number);
            for (int row = 0; row < ROWS; row++) {
                accepted.accept(observation(row, LocalDate.of(2024, 1, 1).plusDays(number)));
            }
            return new Checked<>(Samples.pack(), new Findings());
        };
    }

    static Observation observation(int row, LocalDate recorded) {
        return new Observation(
                new ObservationKey(
                        new IndicatorCode("generated-" + row / 1000),
                        new AreaCode("area-" + row / 40 % 25),
                        Cohort.ALL,
                        new Period.Month(2010, 1).plus(row % 40)),
                BigDecimal.valueOf(row, 1),
                null,
                null,
                Status.FINAL,
                null,
                recorded.atStartOfDay(),
                "generated",
                "",
                new Provenance("observations.csv", row + 2));
    }
}
