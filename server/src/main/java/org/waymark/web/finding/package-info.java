/** To find one's way in what was published: places, comparisons, editions, search, open data. Begin with {@link org.waymark.web.finding.Finding}. */
@NullMarked
package org.waymark.web.finding;

import org.jspecify.annotations.NullMarked;
