package org.waymark.scorecard;

import java.util.List;
import java.util.Optional;
import org.waymark.area.AreaCode;
import org.waymark.calculation.Figures;
import org.waymark.calculation.Holding;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.snapshot.Snapshot;

/** What a snapshot holds of one area and cohort. */
record OnRecord(Snapshot snapshot, AreaCode area, Cohort cohort) implements Holding {

    /** An indicator's figures for an area, of all its people or cases. */
    static Figures figures(Snapshot snapshot, Indicator indicator, AreaCode area) {
        return Figures.of(indicator, new OnRecord(snapshot, area, Cohort.ALL));
    }

    @Override
    public Optional<Indicator> indicator(IndicatorCode code) {
        return Optional.ofNullable(snapshot.indicators().get(code));
    }

    @Override
    public List<Observation> observations(IndicatorCode code) {
        return snapshot.observations().getOrDefault(new Snapshot.Who(code, area, cohort), List.of());
    }
}
