/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.html;

import org.jspecify.annotations.NullMarked;
