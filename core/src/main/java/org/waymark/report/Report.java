package org.waymark.report;

import org.waymark.scorecard.Scorecard;

/**
 * A finished document. Printers receive it and nothing else.
 *
 * @param scorecard the judgements behind every block, for printers that print numbers and not pages
 * @param hash of its canonical JSON, {@code sha256:…}; empty until it is sealed
 */
public record Report(Scorecard scorecard, String hash) {}
