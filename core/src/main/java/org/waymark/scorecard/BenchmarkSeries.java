package org.waymark.scorecard;

import java.util.List;
import java.util.Optional;
import org.waymark.area.AreaCode;

/**
 * Another area's figures, or a group's mean, over the span of the chart.
 *
 * @param area empty for a group
 * @param name as printed: England; Statistical neighbours (2021), mean
 */
public record BenchmarkSeries(Optional<AreaCode> area, String name, List<Point> points) {}
