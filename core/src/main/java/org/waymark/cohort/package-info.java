/** Of whom: the dimensions people and cases are divided by, and combinations of their members. Begin with {@link org.waymark.cohort.Cohort}. */
@NullMarked
package org.waymark.cohort;

import org.jspecify.annotations.NullMarked;
