/** What a round wants from whom: the list, the answer that there is nothing new, and reminders. Begin with {@link org.waymark.web.returns.ReturnsPages}. */
@NullMarked
package org.waymark.web.returns;

import org.jspecify.annotations.NullMarked;
