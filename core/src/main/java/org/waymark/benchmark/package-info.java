/** Where we stand: the neighbours' figure and our rank among them. Begin with {@link org.waymark.benchmark.Standing}. */
@NullMarked
package org.waymark.benchmark;

import org.jspecify.annotations.NullMarked;
