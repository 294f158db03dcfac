package org.waymark.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything promised, and what became of it, as it was recorded.
 *
 * @param given promises without what became of them
 */
public record Promised(List<Action> given, List<Update> updates, List<Minute> minutes) implements Actions {
    public static final Promised NOTHING = new Promised(List.of(), List.of(), List.of());

    public Promised {
        given = List.copyOf(given);
        updates = List.copyOf(updates);
        minutes = List.copyOf(minutes);
    }

    /** Taken out of a store, whole. */
    public static Promised of(Actions store) {
        return new Promised(store.all(), List.of(), store.minutes());
    }

    @Override
    public List<Action> all() {
        Map<String, List<Update>> of = updates.isEmpty()
                ? Map.of()
                : updates.stream().collect(Collectors.groupingBy(Update::action, HashMap::new, Collectors.toList()));
        return given.stream()
                .map(action ->
                        of.containsKey(action.code()) ? action.with(of.getOrDefault(action.code(), List.of())) : action)
                .toList();
    }
}
