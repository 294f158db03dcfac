package org.waymark.html;

/** Where a page will be read. Screens fold, link and describe; paper is set once and turned. */
enum Medium {
    SCREEN,
    PAPER
}
