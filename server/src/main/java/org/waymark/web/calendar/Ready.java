package org.waymark.web.calendar;

/** A meeting as it would be stored, and by what it is known that nothing else would. */
public record Ready(Dated shown, String fingerprint) {}
