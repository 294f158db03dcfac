package org.waymark.report;

/** The few fixed words a page needs around the document, so that no printer has words of its own. */
public record Furniture(
        String contents, String skip, String page, String of, String fingerprint, String flags, String top) {}
