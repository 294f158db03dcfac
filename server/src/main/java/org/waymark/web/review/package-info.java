/** The yearly review on the site: what is proposed, its evidence, and who decides. */
@NullMarked
package org.waymark.web.review;

import org.jspecify.annotations.NullMarked;
