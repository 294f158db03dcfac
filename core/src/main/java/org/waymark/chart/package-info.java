/** A series with target, floor, limits and marks as shapes, and a text that says the same. Begin with {@link org.waymark.chart.Chart}. */
@NullMarked
package org.waymark.chart;

import org.jspecify.annotations.NullMarked;
