/** Direction of travel, or why none can be told. One short function per published rule. Begin with {@link org.waymark.trend.Trend}. */
@NullMarked
package org.waymark.trend;

import org.jspecify.annotations.NullMarked;
