/** What was done, by whom, when, each entry chained to the last. Begin with {@link org.waymark.audit.Entry}. */
@NullMarked
package org.waymark.audit;

import org.jspecify.annotations.NullMarked;
