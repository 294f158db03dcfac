/** How a thing becomes approved: draft, submitted, returned, approved, and who moved it. Begin with {@link org.waymark.signoff.Progress}. */
@NullMarked
package org.waymark.signoff;

import org.jspecify.annotations.NullMarked;
