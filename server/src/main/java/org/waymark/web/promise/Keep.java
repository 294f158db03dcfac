package org.waymark.web.promise;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.access.Person;
import org.waymark.council.Post;
import org.waymark.indicator.Indicator;
import org.waymark.office.AnsweringAction;
import org.waymark.office.ReadingPromises;
import org.waymark.office.RecordingMinutes;
import org.waymark.snapshot.Stores;

/**
 * What these pages keep promises with.
 *
 * @param stores the record as it stands, at each asking
 * @param dress the style sheet that a dive is written for
 * @param dives prints what Waymark can say of an indicator; empty when there is none of that code in a report
 */
public record Keep(
        ReadingPromises reading,
        AnsweringAction answering,
        RecordingMinutes minutes,
        Supplier<Stores> stores,
        Dives dives,
        byte[] dress,
        Clock clock) {

    /** A deep dive, as a fragment of a page; refuses whoever may not see drafts of the indicator. */
    @FunctionalInterface
    public interface Dives {
        Optional<Dive> of(Person who, String code);
    }

    /** @param fragment of a page, in the report’s dress */
    public record Dive(String title, String fragment) {}

    List<Post> posts() {
        return stores.get().definitions().posts();
    }

    List<Indicator> indicators() {
        return stores.get().definitions().indicators();
    }
}
