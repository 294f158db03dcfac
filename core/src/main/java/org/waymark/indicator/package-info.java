/** What is measured: the definition and its dated versions: kind, unit, decimals, polarity, year type, frequency, basis, numerator and denominator, source, owner. Begin with {@link org.waymark.indicator.Indicator}. */
@NullMarked
package org.waymark.indicator;

import org.jspecify.annotations.NullMarked;
