package org.waymark.report;

import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;

/** A point of a series as a cell. */
final class PointCells {
    private PointCells() {}

    /** With its mark when it may still change: {@code 16.1% [p]}; a hidden one as {@code [c]}. */
    static Cell of(Line line, Point point, Messages words) {
        Scale own = Sentences.scale(line);
        String printed = new Scale(own.unit(), "", own.decimals()).print(point.figure());
        String mark = point.figure() instanceof Figure.Known ? new Marks(words).status(point.status()) : "";
        return new Cell.Amount(printed + mark, point.figure(), "");
    }
}
