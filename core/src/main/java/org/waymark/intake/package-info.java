/** Sound? Reads sheets of rows, judges each by named checks in stages, turns sound ones into records. Begin with {@link org.waymark.intake.Intake}. */
@NullMarked
package org.waymark.intake;

import org.jspecify.annotations.NullMarked;
