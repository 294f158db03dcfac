/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.scorecard;

import org.jspecify.annotations.NullMarked;
