package org.waymark.casefile;

import java.util.List;
import java.util.Optional;

/**
 * A part of a process, or the whole of it.
 *
 * @param from the event that begins it
 * @param to the events that end it, whichever comes first
 * @param limit how long it may take; empty where no rule says
 */
public record Stage(String code, String name, String from, List<String> to, Optional<Limit> limit, String source) {
    public Stage {
        to = List.copyOf(to);
    }
}
