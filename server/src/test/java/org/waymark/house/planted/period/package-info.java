/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.period;

import org.jspecify.annotations.NullMarked;
