/** Whether the document says what the report says, as Word wants it said. Begin with {@link org.waymark.openxml.word.WordPrinterTest}. */
@NullMarked
package org.waymark.openxml.word;

import org.jspecify.annotations.NullMarked;
