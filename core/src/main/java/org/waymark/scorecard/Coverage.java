package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.indicator.FrameworkMetric;
import org.waymark.indicator.Frameworks;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Mapping;
import org.waymark.indicator.Relation;

/**
 * What the council's indicators hold of outside frameworks, and what they do not.
 *
 * @param held metrics that an indicator is mapped to, in the order of the frameworks
 * @param gaps metrics that none is mapped to
 * @param alone indicators that are mapped to nothing
 */
public record Coverage(List<Met> held, List<FrameworkMetric> gaps, List<Indicator> alone) {

    /** A metric, and the indicators that are something to it. */
    public record Met(FrameworkMetric metric, List<Of> by) {
        /** The indicators that are something to it in one way. */
        public List<Of> by(Relation relation) {
            return by.stream()
                    .filter(each -> each.mapping().relation() == relation)
                    .toList();
        }
    }

    /** An indicator, and what it is to a metric. */
    public record Of(Indicator indicator, Mapping mapping) {}

    public Coverage {
        held = List.copyOf(held);
        gaps = List.copyOf(gaps);
        alone = List.copyOf(alone);
    }

    /** @param indicators those in use that somebody may see; mappings of others count for nothing here */
    public static Coverage of(Frameworks frameworks, Collection<Indicator> indicators) {
        Frameworks all = frameworks.with(List.copyOf(indicators));
        var held = new ArrayList<Met>();
        var gaps = new ArrayList<FrameworkMetric>();
        for (FrameworkMetric metric : all.metrics()) {
            List<Of> by = all.mappings().stream()
                    .filter(mapping -> mapping.of(metric))
                    .flatMap(mapping -> indicators.stream()
                            .filter(indicator -> indicator.code().equals(mapping.indicator()))
                            .map(indicator -> new Of(indicator, mapping)))
                    .toList();
            if (by.isEmpty()) {
                gaps.add(metric);
            } else {
                held.add(new Met(metric, by));
            }
        }
        return new Coverage(
                held,
                gaps,
                indicators.stream()
                        .filter(indicator -> all.mappings().stream()
                                .noneMatch(mapping -> mapping.indicator().equals(indicator.code())))
                        .toList());
    }
}
