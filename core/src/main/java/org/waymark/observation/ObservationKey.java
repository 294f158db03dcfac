package org.waymark.observation;

import java.util.Comparator;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/** What a figure is of: one indicator, area, cohort and period. Each row with the same key is a revision. */
public record ObservationKey(IndicatorCode indicator, AreaCode area, Cohort cohort, Period period)
        implements Comparable<ObservationKey> {

    private static final Comparator<ObservationKey> ORDER = Comparator.comparing(ObservationKey::indicator)
            .thenComparing(ObservationKey::area)
            .thenComparing(ObservationKey::cohort)
            .thenComparing(ObservationKey::period);

    @Override
    public int compareTo(ObservationKey other) {
        return ORDER.compare(this, other);
    }
}
