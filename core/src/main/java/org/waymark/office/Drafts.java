package org.waymark.office;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Words somebody has begun and not yet put on record: theirs alone, and kept until they are sent or thrown away. A store. */
public interface Drafts {

    /**
     * @param matter what the form is about: {@code words/ehcp-20-weeks/FY2024-25-Q1}
     * @param fields of the form, by name
     * @param began the version on record that it began from
     */
    record Draft(String account, String matter, Map<String, String> fields, String began, Instant savedAt) {
        public Draft {
            fields = Map.copyOf(fields);
        }
    }

    Optional<Draft> of(String account, String matter);

    /** Takes the place of an earlier one of the same person and matter. */
    void keep(Draft draft);

    void drop(String account, String matter);
}
