/** Whether the pages are what the standards ask. Begin with {@link org.waymark.pdf.PdfPrinterTest}. */
@NullMarked
package org.waymark.pdf;

import org.jspecify.annotations.NullMarked;
