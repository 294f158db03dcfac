/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.rating;

import org.jspecify.annotations.NullMarked;
