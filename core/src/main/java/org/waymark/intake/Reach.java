package org.waymark.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Ownership;
import org.waymark.period.Period;

/** How far the rows of whoever sends them may reach. Rows beyond it are refused one by one, beside all else that is wrong. */
public interface Reach {
    /** Of somebody who may send anything. */
    Reach EVERYTHING = new Reach() {
        @Override
        public boolean takes(String kind) {
            return true;
        }

        @Override
        public boolean covers(String kind, Ownership ownership) {
            return true;
        }
    };

    /** Whether sheets of a kind may be sent at all. */
    boolean takes(String kind);

    /** Where the words of an indicator in the report of a period are written instead; empty when a row may say them. */
    default Optional<String> roundOf(Indicator indicator, Period period) {
        return Optional.empty();
    }

    /** Whether a row may set a target of a period; else it is proposed, and somebody else decides. */
    default boolean sets(Period period, LocalDate today) {
        return true;
    }

    /** Whether a row of that kind may be sent about an indicator of that section and those posts. */
    boolean covers(String kind, Ownership ownership);
}
