package org.waymark.scorecard;

import org.jspecify.annotations.Nullable;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;

/**
 * One point of a series shown.
 *
 * @param aim the lines in force for the period; null when there are none
 * @param breaksHere whether a definition that cannot be compared with the one before begins with this period
 */
public record Point(
        Period period,
        Figure figure,
        Status status,
        @Nullable Aim aim,
        boolean breaksHere) {}
