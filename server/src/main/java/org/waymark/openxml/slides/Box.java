package org.waymark.openxml.slides;

/** A place on a slide, in points; a slide is 960 by 540. */
record Box(double x, double y, double width, double height) {
    private static final double EMU = 12_700;

    static final Box TITLE = new Box(36, 28.8, 888, 68.4);
    static final Box BODY = new Box(36, 108, 888, 374.4);
    static final Box LEFT = new Box(36, 108, 400, 374.4);
    static final Box RIGHT = new Box(452, 108, 472, 374.4);

    static String emu(double points) {
        return String.valueOf(Math.round(points * EMU));
    }

    /** As wide and high as fits within, in the middle across and at the top. */
    Box holding(double wide, double high) {
        double scale = Math.min(width / wide, height / high);
        return new Box(x + (width - wide * scale) / 2, y, wide * scale, high * scale);
    }
}
