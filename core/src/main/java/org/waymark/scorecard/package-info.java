/** Figure, target, rating, trend, standing, words and actions side by side; the summary that reconciles. Begin with {@link org.waymark.scorecard.Scorecard}. */
@NullMarked
package org.waymark.scorecard;

import org.jspecify.annotations.NullMarked;
