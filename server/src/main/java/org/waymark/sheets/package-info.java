/** The document as an accessible workbook, in the two forms that spreadsheets read. */
@NullMarked
package org.waymark.sheets;

import org.jspecify.annotations.NullMarked;
