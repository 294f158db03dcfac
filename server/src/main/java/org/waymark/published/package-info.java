/** Reads back what was published: reports for machines, open data, workbooks. Begin with {@link org.waymark.published.PublishedFiles}. */
@NullMarked
package org.waymark.published;

import org.jspecify.annotations.NullMarked;
