/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.quantity.small;

import org.jspecify.annotations.NullMarked;
