/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.quantity;

import org.jspecify.annotations.NullMarked;
