package org.waymark.json;

import org.waymark.indicator.Composition;
import org.waymark.indicator.Formula;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import tools.jackson.databind.node.ObjectNode;

/** How a line's figures come about, so that whoever reads them can check their sums. */
final class MeasureJson {
    private MeasureJson() {}

    static void write(ObjectNode node, Version version) {
        Measurement measurement = version.measurement();
        node.put("year", measurement.years().code());
        node.put("frequency", measurement.frequency().code());
        node.put("calculation", measurement.calculation().code());
        Nodes.number(node, "per", measurement.per());
        node.put(
                "numeratorOf",
                measurement
                        .composition()
                        .map(Composition::numerator)
                        .map(Formula::toString)
                        .orElse(null));
        node.put(
                "denominatorOf",
                measurement
                        .composition()
                        .flatMap(Composition::denominator)
                        .map(Formula::toString)
                        .orElse(null));
        node.put(
                "underlying", measurement.underlying().map(IndicatorCode::value).orElse(null));
        node.put("benchmark", version.benchmark().map(IndicatorCode::value).orElse(null));
        node.put("numeratorCounts", worded(version.wording().numerator()));
        node.put("denominatorCounts", worded(version.wording().denominator()));
    }

    private static @org.jspecify.annotations.Nullable String worded(String words) {
        return words.isEmpty() ? null : words;
    }
}
