package org.waymark.openxml.word;

/** How large a unit of a drawing is where it stands in a table. */
final class CellSize {
    static final double MILLIMETRES = 0.17;
    static final double TWENTIETHS = 1440 / 25.4;

    private CellSize() {}
}
