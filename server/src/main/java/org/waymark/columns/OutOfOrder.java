package org.waymark.columns;

/** The file is not in order of series, so that a series may lie in pieces. */
final class OutOfOrder extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfOrder() {
        super("not in order of series", null, false, false);
    }
}
