package org.waymark.chart;

/** Turns a chart into a picture that can stand in a page. */
@FunctionalInterface
public interface Drawing {

    /** The picture and the text that says the same: an {@code svg} element with a role and a label. */
    String draw(Chart chart);
}
