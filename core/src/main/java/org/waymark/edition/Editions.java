package org.waymark.edition;

import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/** What was published. A store. */
public interface Editions {

    /** Newest period first; of one period the last published first. */
    List<Edition> all();

    /** A number that is another one whenever there are other editions: asked often, so cheap to tell. */
    default long head() {
        return all().size();
    }

    default Optional<Edition> latest(String report, Period period) {
        return all().stream()
                .filter(e -> e.report().equals(report) && e.period().equals(period))
                .findFirst();
    }

    /** The bytes of a published file; empty when the edition has none of that name. */
    Optional<byte[]> content(String report, Period period, int number, String file);
}
