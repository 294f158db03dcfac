package org.waymark.html;

/** Where a page will be read. Screens fold, link and describe; paper is set once and turned. */
enum Medium {
    SCREEN,
    PAPER,
    /** Paper for those who read letters of 18 points: nothing stands beside anything else. */
    LARGE_PRINT;

    boolean paged() {
        return this != SCREEN;
    }
}
