/** Every figure behind a report as rows that any program reads. Begin with {@link org.waymark.opendata.OpenDataPrinter}. */
@NullMarked
package org.waymark.opendata;

import org.jspecify.annotations.NullMarked;
