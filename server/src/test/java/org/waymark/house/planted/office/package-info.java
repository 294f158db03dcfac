/** A planted violation: a use case that asks nobody. */
@NullMarked
package org.waymark.house.planted.office;

import org.jspecify.annotations.NullMarked;
