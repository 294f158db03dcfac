package org.waymark.observation;

/**
 * Where a figure came from.
 *
 * @param file relative to the pack it arrived in
 * @param row the line number a spreadsheet shows
 */
public record Provenance(String file, long row) {}
