/** Pages of PDF, tagged for a screen reader and fit to be kept, from XHTML. Begin with {@link org.waymark.pdf.PdfPrinter}. */
@NullMarked
package org.waymark.pdf;

import org.jspecify.annotations.NullMarked;
