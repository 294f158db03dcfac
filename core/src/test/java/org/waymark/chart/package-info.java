/** What a chart must show, and never hide. Begin with {@link org.waymark.chart.SeriesChartTest}. */
@NullMarked
package org.waymark.chart;

import org.jspecify.annotations.NullMarked;
