package org.waymark.democracy;

/** A committee as its system knows it. */
public record Committee(String id, String title) {}
