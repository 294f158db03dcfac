/** The yearly review on the site: targets and definitions proposed, shown with their evidence, decided by somebody else. Begin with {@link org.waymark.web.review.Reviewing}. */
@NullMarked
package org.waymark.web.review;

import org.jspecify.annotations.NullMarked;
