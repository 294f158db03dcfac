/** What somebody promised, from which minute, by when, closed by what evidence. Begin with {@link org.waymark.action.Action}. */
@NullMarked
package org.waymark.action;

import org.jspecify.annotations.NullMarked;
