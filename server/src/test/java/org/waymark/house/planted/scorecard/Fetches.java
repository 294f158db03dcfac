package org.waymark.house.planted.scorecard;

import org.waymark.observation.Observations;

/** A picture that fetches its own figures. */
public record Fetches(Observations observations) {}
