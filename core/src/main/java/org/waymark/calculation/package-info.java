/** Figures made of figures: rolling, to date, sums, rates. Begin with {@link org.waymark.calculation.Figures}. */
@NullMarked
package org.waymark.calculation;

import org.jspecify.annotations.NullMarked;
