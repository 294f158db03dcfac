/** Ratios, measured in one run against a named rival. Begin with {@link org.waymark.bench.Bench}. */
@NullMarked
package org.waymark.bench;

import org.jspecify.annotations.NullMarked;
