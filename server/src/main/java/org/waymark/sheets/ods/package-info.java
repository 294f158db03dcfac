/** The workbook as OpenDocument. Begin with {@link org.waymark.sheets.ods.OdsPrinter}. */
@NullMarked
package org.waymark.sheets.ods;

import org.jspecify.annotations.NullMarked;
