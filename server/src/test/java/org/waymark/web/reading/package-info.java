/** The pages of one edition, as their readers meet them. Begin with {@link org.waymark.web.reading.ReadingTest}. */
@NullMarked
package org.waymark.web.reading;

import org.jspecify.annotations.NullMarked;
