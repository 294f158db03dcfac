package org.waymark.web.reading;

/**
 * One of a row of links.
 *
 * @param here whether it leads to the page it stands on
 */
public record Link(String words, String address, boolean here) {}
