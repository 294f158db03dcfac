/** The pages of an edition, and of all editions. Begin with {@link org.waymark.web.reading.Reading}. */
@NullMarked
package org.waymark.web.reading;

import org.jspecify.annotations.NullMarked;
