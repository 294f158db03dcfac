package org.waymark.chart;

/**
 * What things are drawn with. The hues are those the Government Analysis Function recommends for charts
 * (https://analysisfunction.civilservice.gov.uk/policy-store/data-visualisation-colours-in-charts/); every line also has its
 * own width or dash, so that a chart can be read in black and white. Lines keep a contrast of 3 to 1 with white paper
 * and words 4.5 to 1, as the Web Content Accessibility Guidelines 2.2 ask (1.4.11, 1.4.3); a test works them out.
 */
public enum Ink {
    TEXT("#1F1F1F", 1, "", Use.WORDS),
    QUIET("#555555", 1, "", Use.WORDS),
    WHITE("#FFFFFF", 1.5, "", Use.PAPER),
    SERIES("#12436D", 2.6, "", Use.WORDS),
    TARGET("#801650", 2, "8 4", Use.WORDS),
    FLOOR("#3D3D3D", 2, "2 3.5", Use.WORDS),
    BENCHMARK("#6B6B6B", 1.3, "", Use.LINE),
    BENCHMARK_SECOND("#6B6B6B", 1.3, "12 3", Use.LINE),
    BENCHMARK_THIRD("#6B6B6B", 1.3, "10 3 2 3", Use.LINE),
    IN_PERIOD("#28A197", 1.4, "", Use.LINE),
    RANGE("#E3EAF1", 1, "", Use.PAPER),
    RANGE_EDGE("#801650", 1.2, "5 3", Use.LINE),
    AXIS("#3D3D3D", 1, "", Use.LINE),
    GRID("#DCDCDC", 0.8, "", Use.PAPER),
    BREAK("#3D3D3D", 1.4, "5 2", Use.LINE),
    MISSING("#3D3D3D", 1, "3 3", Use.LINE),
    FLAG("#3D3D3D", 1, "", Use.LINE),
    GREEN("#00703C", 1, "", Use.LINE),
    AMBER("#C55A11", 1, "", Use.LINE),
    RED("#B10E1E", 1, "", Use.LINE),
    /** The fill of a wide amber area, on which words are dark. */
    AMBER_FILL("#FFC966", 1, "", Use.PAPER),
    UNRATED("#555555", 1.6, "", Use.LINE);

    /** What an ink must be seen as: a background, a shape, or words. */
    public enum Use {
        PAPER,
        LINE,
        WORDS
    }

    private final String colour;
    private final double width;
    private final String dashes;
    private final Use use;

    Ink(String colour, double width, String dashes, Use use) {
        this.colour = colour;
        this.width = width;
        this.dashes = dashes;
        this.use = use;
    }

    /** {@code #RRGGBB}. */
    public String colour() {
        return colour;
    }

    /** Of a stroke, in the drawing's units. */
    public double width() {
        return width;
    }

    /** Lengths of strokes and gaps; empty for an unbroken line. */
    public String dashes() {
        return dashes;
    }

    public Use use() {
        return use;
    }
}
