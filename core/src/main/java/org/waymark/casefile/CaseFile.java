package org.waymark.casefile;

import java.util.List;
import java.util.Map;

/**
 * One case: a pseudonym, what is known of it for breakdowns, and what happened in it.
 *
 * @param key made by the council or hashed at the door; never a name, a number that the world knows, or part of one
 * @param breakdown dimension to code: {@code district} to {@code thanet}
 */
public record CaseFile(String key, Map<String, String> breakdown, List<Event> events) {
    public CaseFile {
        breakdown = Map.copyOf(breakdown);
        events = List.copyOf(events);
    }
}
