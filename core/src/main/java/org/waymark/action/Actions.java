package org.waymark.action;

import java.util.List;

/** What was promised, and the minutes it came from. A store. */
public interface Actions {
    /** Each promise with its updates. */
    List<Action> all();

    /** What came of each meeting, as last recorded. */
    default List<Minute> minutes() {
        return List.of();
    }
}
