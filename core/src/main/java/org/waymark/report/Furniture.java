package org.waymark.report;

import java.util.Map;
import org.waymark.chart.Glyph;

/** The few fixed words a page needs around the document, so that no printer has words of its own. */
public record Furniture(
        String contents,
        String scorecard,
        String skip,
        String page,
        String of,
        String edition,
        String fingerprint,
        String chain,
        String flags,
        String inWords,
        Map<Glyph, String> shapes) {
    /** What stands before the head of the audit trail in every document in English. */
    public static String ofChain() {
        return Messages.english().say("furniture.chain");
    }

    /** What a glyph looks like, for those who cannot see it. */
    public String shape(Glyph glyph) {
        return shapes.getOrDefault(glyph, "");
    }
}
