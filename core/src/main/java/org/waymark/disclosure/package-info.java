/** Which cells must be hidden so that nobody can be found. Begin with {@link org.waymark.disclosure.Mask}. */
@NullMarked
package org.waymark.disclosure;

import org.jspecify.annotations.NullMarked;
