/** The figures behind a report as the Department for Education's tidy data. Begin with {@link org.waymark.ees.EesPrinter}. */
@NullMarked
package org.waymark.ees;

import org.jspecify.annotations.NullMarked;
