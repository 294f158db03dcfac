package org.waymark.web.promise;

/** Something to choose from: the word sent, and what it is called. */
public record Chosen(String value, String name) {}
