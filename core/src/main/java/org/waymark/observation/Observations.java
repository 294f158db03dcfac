package org.waymark.observation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.waymark.indicator.IndicatorCode;

/** Every revision of every figure. A store. */
public interface Observations {

    /**
     * For each key of the indicators, the newest revision recorded before the instant: by when it was recorded, then by
     * the order in which it came. A withdrawal is a revision like any other.
     *
     * @return in order of key
     */
    List<Observation> newestBefore(LocalDateTime instant, Set<IndicatorCode> indicators);

    /**
     * Every revision of the indicators' figures, of every area and cohort, recorded before the instant.
     *
     * @return in order of key, and of each key from the first known to the newest
     */
    List<Observation> revisionsBefore(LocalDateTime instant, Set<IndicatorCode> indicators);

    /**
     * Every revision of every figure, of whatever indicator, area and cohort, recorded before the instant.
     *
     * @return by when it was recorded, then by the order in which it came
     */
    List<Observation> revisionsBefore(LocalDateTime instant);
}
