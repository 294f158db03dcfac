package org.waymark.action;

import java.util.List;

/** What was promised. A store. */
public interface Actions {
    List<Action> all();
}
