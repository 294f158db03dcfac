/** Who: the posts that own, supply and sign. Begin with {@link org.waymark.council.Post}. */
@NullMarked
package org.waymark.council;

import org.jspecify.annotations.NullMarked;
