/** Rounds on the site: the board of a round, its words and its signatures. Begin with {@link org.waymark.web.round.RoundPages}. */
@NullMarked
package org.waymark.web.round;

import org.jspecify.annotations.NullMarked;
