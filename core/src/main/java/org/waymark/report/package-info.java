/**
 * A document without a format: headings, paragraphs, tables of cells, charts, notes, from a template. Begin with {@link
 * org.waymark.report.Report}.
 */
@NullMarked
package org.waymark.report;

import org.jspecify.annotations.NullMarked;
