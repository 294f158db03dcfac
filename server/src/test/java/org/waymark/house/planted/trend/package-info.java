/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.trend;

import org.jspecify.annotations.NullMarked;
