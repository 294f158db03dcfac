/** A figure for an indicator, area, cohort and period, with status, revision, provenance; a series of them in arrays. Begin with {@link org.waymark.observation.Observation}. */
@NullMarked
package org.waymark.observation;

import org.jspecify.annotations.NullMarked;
