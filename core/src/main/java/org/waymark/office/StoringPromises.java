package org.waymark.office;

import java.util.Optional;
import java.util.function.Function;
import org.waymark.action.Promised;
import org.waymark.snapshot.Stores;

/** Where promises and minutes are put on record. */
public interface StoringPromises {

    /** What comes of a wish. */
    sealed interface Decision {
        /** Nothing is stored. */
        record No(Unkept because) implements Decision {}

        /**
         * @param rows to be added
         * @param code of the promise or meeting it is about
         * @param detail for the audit log: before, after and why
         */
        record Yes(Promised rows, String code, String detail) implements Decision {}
    }

    /** What was done, or what stood in its way. One of the two is there. */
    record Result(Optional<String> code, Optional<Unkept> unkept) {
        public boolean done() {
            return code.isPresent();
        }
    }

    /**
     * Adds rows with their audit entry, in one transaction; nobody else writes between the decision and that.
     *
     * @param who does it
     * @param what is done, in the trail's words
     * @param decide looks at the record and says what is to happen
     */
    Result keep(String who, String what, Function<Stores, Decision> decide);
}
