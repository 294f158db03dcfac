package org.waymark.observation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.IndicatorCode;

/** Observations in memory, by indicator, each key's revisions together from the first recorded to the last. */
public final class HeldObservations implements Observations {
    // The sort is stable, so revisions recorded at the same moment stay in order of arrival.
    private static final Comparator<Observation> ORDER =
            Comparator.comparing(Observation::key).thenComparing(Observation::recordedAt);

    private final Map<IndicatorCode, List<Observation>> byIndicator = new HashMap<>();

    private final List<Observation> inOrderOfArrival;

    public HeldObservations(List<Observation> inOrderOfArrival) {
        this.inOrderOfArrival = List.copyOf(inOrderOfArrival);
        for (Observation observation : inOrderOfArrival) {
            byIndicator
                    .computeIfAbsent(observation.key().indicator(), _ -> new ArrayList<>())
                    .add(observation);
        }
        byIndicator.values().forEach(held -> held.sort(ORDER));
    }

    @Override
    public List<Observation> newestBefore(LocalDateTime instant, Set<IndicatorCode> indicators) {
        var newest = new ArrayList<Observation>();
        for (IndicatorCode indicator : new TreeSet<>(indicators)) {
            @Nullable Observation candidate = null;
            for (Observation held : byIndicator.getOrDefault(indicator, List.of())) {
                if (candidate != null && !held.key().equals(candidate.key())) {
                    newest.add(candidate);
                    candidate = null;
                }
                if (held.recordedAt().isBefore(instant)) {
                    candidate = held;
                }
            }
            if (candidate != null) {
                newest.add(candidate);
            }
        }
        return newest;
    }

    @Override
    public List<Observation> revisionsBefore(LocalDateTime instant, Set<IndicatorCode> indicators) {
        return new TreeSet<>(indicators)
                .stream()
                        .flatMap(indicator -> byIndicator.getOrDefault(indicator, List.of()).stream())
                        .filter(held -> held.recordedAt().isBefore(instant))
                        .toList();
    }

    @Override
    public List<Observation> revisionsBefore(LocalDateTime instant) {
        return inOrderOfArrival.stream()
                .filter(held -> held.recordedAt().isBefore(instant))
                .sorted(Comparator.comparing(Observation::recordedAt))
                .toList();
    }
}
