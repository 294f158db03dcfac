package org.waymark.chart;

/** The paper a series is drawn on, measured in its letters: the smaller it is, the larger they stand when it is printed as wide. */
enum Canvas {
    USUAL(520, 280, 10.5),
    /** Its letters, all of one size, are more than 16 points high where it is printed over the width of an A4 page. */
    LARGE_PRINT(380, 250, 12.5);

    /** Beside the plot, for the names at the ends of its lines; and below it, for the periods. */
    private static final double NAMES = 124;

    private static final double PERIODS = 40;

    final double width;
    final double height;
    /** Of the letters over a point. */
    final double mark;

    Canvas(double width, double height, double mark) {
        this.width = width;
        this.height = height;
        this.mark = mark;
    }

    /** Where the plot ends. */
    double right() {
        return width - NAMES;
    }

    double foot() {
        return height - PERIODS;
    }
}
