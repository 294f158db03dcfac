/** A planted violation: see LawsTest. */
@NullMarked
package org.waymark.house.planted.web;

import org.jspecify.annotations.NullMarked;
