package org.waymark.house.planted.period;

import org.waymark.rating.Colour;

/** The ground imports a judgement. */
public record LooksUp(Colour colour) {}
