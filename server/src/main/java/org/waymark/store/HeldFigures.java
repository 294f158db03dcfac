package org.waymark.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;

/** The newest revision of every figure of an indicator, for whoever reads a return: what they refer to is read only once. */
final class HeldFigures {
    private static final LocalDateTime EVER = LocalDateTime.of(9999, 1, 1, 0, 0);

    private final Session session;
    private StoredObservations.@Nullable Referred referred;
    private Map<IndicatorCode, List<Integer>> series = Map.of();

    HeldFigures(Session session) {
        this.session = session;
    }

    List<Observation> newest(IndicatorCode indicator) {
        return session.read(dsl -> {
            StoredObservations.Referred known = referred;
            if (known == null) {
                known = StoredObservations.Referred.of(dsl);
                referred = known;
                series = byIndicator(known);
            }
            Integer[] numbers = series.getOrDefault(indicator, List.of()).toArray(Integer[]::new);
            var found = new ArrayList<Observation>();
            if (numbers.length > 0) {
                try (var rows = StoredObservations.newest(dsl, EVER, numbers)) {
                    for (var row : rows) {
                        found.add(known.observation(row));
                    }
                }
            }
            return List.copyOf(found);
        });
    }

    private static Map<IndicatorCode, List<Integer>> byIndicator(StoredObservations.Referred referred) {
        var numbers = new HashMap<IndicatorCode, List<Integer>>();
        referred.series()
                .forEach((number, key) -> numbers.computeIfAbsent(key.indicator(), _ -> new ArrayList<>())
                        .add(number));
        return numbers;
    }
}
