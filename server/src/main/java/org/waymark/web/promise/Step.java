package org.waymark.web.promise;

/** One step in the history of a promise, in words. */
public record Step(String when, String what, String who) {}
