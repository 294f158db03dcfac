/** Whether a tidy data set and its metadata pass the Department for Education's published checks, check by check. Begin with {@link org.waymark.screening.Screening}. */
@NullMarked
package org.waymark.screening;

import org.jspecify.annotations.NullMarked;
