package org.waymark.scorecard;

import java.util.List;

/**
 * The counts of the KPIs of a section, or of all, and of earlier reports beside them.
 *
 * @param section its name; empty for all of the report
 */
public record Summary(String section, Tally tally, List<Compared> comparedWith) {}
