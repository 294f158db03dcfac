/** What we aim for: target and floor by year, thresholds of activity, origin, rationale, approval. Begin with {@link org.waymark.target.Target}. */
@NullMarked
package org.waymark.target;

import org.jspecify.annotations.NullMarked;
