/** Green, amber, red, or why none. Begin with {@link org.waymark.rating.Rating}. */
@NullMarked
package org.waymark.rating;

import org.jspecify.annotations.NullMarked;
