package org.waymark.web.reading;

import java.util.List;

/** One step of a working, a sentence a line. */
public record Explained(String title, List<String> lines) {}
