/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.attic;

import org.jspecify.annotations.NullMarked;
