/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.chart;

import org.jspecify.annotations.NullMarked;
