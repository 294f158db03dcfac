package org.waymark.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What outside frameworks measure, and what the council's indicators are to it. */
public record Frameworks(List<FrameworkMetric> metrics, List<Mapping> mappings) {
    public static final Frameworks NONE = new Frameworks(List.of(), List.of());

    public Frameworks {
        metrics = List.copyOf(metrics);
        mappings = List.copyOf(mappings);
    }

    public Optional<FrameworkMetric> metric(String framework, String code) {
        return metrics.stream()
                .filter(metric ->
                        metric.framework().equals(framework) && metric.metric().equals(code))
                .findFirst();
    }

    /**
     * With what indicators say of themselves: an alias such as {@code lg-inform:4736} says that it is that metric,
     * where the metric is listed and no mapping says otherwise.
     */
    public Frameworks with(List<Indicator> indicators) {
        var all = new ArrayList<>(mappings);
        for (Indicator indicator : indicators) {
            for (String alias : indicator.latest().aliases()) {
                int colon = alias.indexOf(':');
                if (colon > 0) {
                    metric(
                                    alias.substring(0, colon).strip(),
                                    alias.substring(colon + 1).strip())
                            .filter(metric -> all.stream()
                                    .noneMatch(mapping ->
                                            mapping.indicator().equals(indicator.code()) && mapping.of(metric)))
                            .ifPresent(metric -> all.add(new Mapping(
                                    indicator.code(),
                                    metric.framework(),
                                    metric.metric(),
                                    Relation.SAME,
                                    "",
                                    Optional.empty())));
                }
            }
        }
        return new Frameworks(metrics, all);
    }
}
