package org.waymark.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The requests of the Department’s tables by their keys, and which rows of which table belong to which. */
final class Sen2Requests {
    private final Map<String, Map<String, String>> persons = new HashMap<>();
    private final Map<String, Sen2Request> requests = new LinkedHashMap<>();
    /** The request’s key, by the item that is the key of another table, and a key of it. */
    private final Map<String, Map<String, String>> owners = new HashMap<>();

    void person(String key, Map<String, String> breakdown) {
        persons.put(key, Map.copyOf(breakdown));
    }

    Map<String, String> person(@Nullable String key) {
        return key == null ? Map.of() : persons.getOrDefault(key, Map.of());
    }

    Optional<Sen2Request> get(String key) {
        return Optional.ofNullable(requests.get(key));
    }

    Sen2Request of(String key, Supplier<Sen2Request> fresh) {
        return requests.computeIfAbsent(key, _ -> fresh.get());
    }

    void owns(String item, @Nullable String key, String request) {
        if (key != null) {
            owners.computeIfAbsent(item, _ -> new HashMap<>()).put(key, request);
        }
    }

    @Nullable
    String owner(String item, String key) {
        return owners.getOrDefault(item, Map.of()).get(key);
    }

    Map<String, Sen2Request> all() {
        return Collections.unmodifiableMap(requests);
    }
}
