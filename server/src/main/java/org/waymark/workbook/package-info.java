/** Workbooks as people send them: opened only when they are safe to open, read sheet by sheet, and made for people to fill in. Begin with {@link org.waymark.workbook.Workbook}. */
@NullMarked
package org.waymark.workbook;

import org.jspecify.annotations.NullMarked;
