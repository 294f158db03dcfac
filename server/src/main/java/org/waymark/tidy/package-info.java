/** Reads the Department for Education's pairs of files, tidy data with its metadata: to screen them, and as rows of a pack. Begin with {@link org.waymark.tidy.TidyPair}. */
@NullMarked
package org.waymark.tidy;

import org.jspecify.annotations.NullMarked;
