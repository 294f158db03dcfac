package org.waymark.disclosure;

import org.waymark.indicator.IndicatorCode;

/** What an amount is of. */
public record Spot(IndicatorCode indicator, Side side, Place place, Span span) {

    Spot at(Place other) {
        return new Spot(indicator, side, other, span);
    }
}
