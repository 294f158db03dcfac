/** When: day, month, quarter, term, and the financial, academic and calendar years; year to date; rolling windows; what precedes, contains, overlaps. Begin with {@link org.waymark.period.Period}. */
@NullMarked
package org.waymark.period;

import org.jspecify.annotations.NullMarked;
