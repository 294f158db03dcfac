package org.waymark.calendar;

import java.time.LocalDateTime;
import java.util.List;

/** What was answered where a figure was due and none came. A store. */
public interface Answers {
    /** Where nobody answered anything. */
    Answers NONE = _ -> List.of();

    /** For each indicator and period, the newest recorded before the instant, in order of arrival. */
    List<Answer> newestBefore(LocalDateTime instant);
}
