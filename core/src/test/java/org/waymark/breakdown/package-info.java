/** Tests of parts against the whole. */
@NullMarked
package org.waymark.breakdown;

import org.jspecify.annotations.NullMarked;
