package org.waymark.scorecard;

import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;

/** An indicator's figure and rating at an earlier period, as known now, for the columns beside the latest. */
public record Earlier(Period period, Figure figure, Rating rating, Over over) {

    /** One whose parts are not held. */
    public Earlier(Period period, Figure figure, Rating rating) {
        this(period, figure, rating, Over.NOTHING);
    }
}
