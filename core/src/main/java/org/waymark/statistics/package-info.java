/** The sums themselves, with their sources. Begin with {@link org.waymark.statistics.Regression}. */
@NullMarked
package org.waymark.statistics;

import org.jspecify.annotations.NullMarked;
