package org.waymark.calculation;

import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;

/** What is on record of one area and cohort: definitions, and the newest row of each period. */
public interface Holding {

    /** The definition in force; empty when there is none of that code. */
    Optional<Indicator> indicator(IndicatorCode code);

    List<Observation> observations(IndicatorCode code);
}
