/** What the service says: context, management action and look-ahead kept apart; and what happened when. Begin with {@link org.waymark.commentary.Commentary}. */
@NullMarked
package org.waymark.commentary;

import org.jspecify.annotations.NullMarked;
