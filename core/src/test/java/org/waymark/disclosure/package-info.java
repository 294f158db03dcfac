/** Tests of what is hidden, and of who can find out. */
@NullMarked
package org.waymark.disclosure;

import org.jspecify.annotations.NullMarked;
