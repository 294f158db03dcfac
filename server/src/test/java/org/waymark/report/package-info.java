/** A sample scorecard written by hand, and what the document makes of it. Begin with {@link org.waymark.report.Samples}. */
@NullMarked
package org.waymark.report;

import org.jspecify.annotations.NullMarked;
