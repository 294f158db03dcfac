/** Observations by the hundred million: read in columns, judged in arrays, written as one row a series. Begin with {@link org.waymark.columns.JudgingFile}. */
@NullMarked
package org.waymark.columns;

import org.jspecify.annotations.NullMarked;
