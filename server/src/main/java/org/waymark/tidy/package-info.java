/** Reads and writes the Department for Education's pairs of files: tidy data with its metadata. Begin with {@link org.waymark.tidy.TidyPair}. */
@NullMarked
package org.waymark.tidy;

import org.jspecify.annotations.NullMarked;
