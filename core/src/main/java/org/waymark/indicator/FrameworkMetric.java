package org.waymark.indicator;

import java.util.Optional;
import org.waymark.period.Frequency;

/**
 * What somebody else's framework measures.
 *
 * @param framework its code, {@code lg-inform}
 * @param version of the framework, as its keepers call it; empty where they do not
 * @param metric its number or code there
 * @param frequency how often it is published; empty where that is not said
 */
public record FrameworkMetric(
        String framework,
        String version,
        String metric,
        String name,
        Optional<Frequency> frequency,
        String source,
        String url) {}
