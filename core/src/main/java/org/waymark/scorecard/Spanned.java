package org.waymark.scorecard;

import java.util.List;

/**
 * A measure over one kind of span.
 *
 * @param own whether it is the span that the indicator is defined by
 * @param points oldest first, gaps as absent figures; at least one known
 */
public record Spanned(Reach reach, boolean own, List<Point> points) {
    /** How far back each of its figures counts. */
    public enum Reach {
        EACH,
        TO_DATE,
        ROLLING
    }
}
