/** The way in, tried. */
@NullMarked
package org.waymark.web.entry;

import org.jspecify.annotations.NullMarked;
