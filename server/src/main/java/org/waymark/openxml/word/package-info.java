/** The document as Word, on the council's own template. Begin with {@link org.waymark.openxml.word.WordPrinter}. */
@NullMarked
package org.waymark.openxml.word;

import org.jspecify.annotations.NullMarked;
