/** The workbook as Office Open XML. Begin with {@link org.waymark.sheets.excel.ExcelPrinter}. */
@NullMarked
package org.waymark.sheets.excel;

import org.jspecify.annotations.NullMarked;
