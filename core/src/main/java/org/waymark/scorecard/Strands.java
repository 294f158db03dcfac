package org.waymark.scorecard;

import java.util.List;
import org.waymark.breakdown.Member;

/**
 * The parts of one division over time, on the periods of the line's own series.
 *
 * @param division of the same name
 */
public record Strands(Division division, List<Strand> strands) {
    /** One part. Its points are as many as the line's series has. */
    public record Strand(Member member, List<Point> points) {}
}
