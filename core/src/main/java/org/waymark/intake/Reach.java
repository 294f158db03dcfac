package org.waymark.intake;

import org.waymark.indicator.Ownership;

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

    /** Whether a row of that kind may be sent about an indicator of that section and those posts. */
    boolean covers(String kind, Ownership ownership);
}
