/** Committees and their meetings, read from a council's committee system by its documented calls. Begin with {@link org.waymark.democracy.ModernGov}. */
@NullMarked
package org.waymark.democracy;

import org.jspecify.annotations.NullMarked;
