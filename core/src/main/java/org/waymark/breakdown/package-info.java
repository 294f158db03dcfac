/** Parts against the whole: what each adds to a change, the gaps between groups, and which differences chance would not make. Begin with {@link org.waymark.breakdown.Contributions}. */
@NullMarked
package org.waymark.breakdown;

import org.jspecify.annotations.NullMarked;
