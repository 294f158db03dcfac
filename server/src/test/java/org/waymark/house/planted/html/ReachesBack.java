package org.waymark.house.planted.html;

import org.waymark.observation.Observation;

/** A printer that prints what was not in the document. */
public record ReachesBack(Observation observation) {}
