/** Tests of the workbooks people send. */
@NullMarked
package org.waymark.workbook;

import org.jspecify.annotations.NullMarked;
