package org.waymark.target;

import java.time.LocalDateTime;
import java.util.List;

/** Every revision of every target. A store. */
public interface Targets {

    /** For each indicator, area, cohort, period and origin, the newest revision recorded before the instant, in order of arrival. */
    List<Target> newestBefore(LocalDateTime instant);
}
