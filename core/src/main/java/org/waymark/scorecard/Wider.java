package org.waymark.scorecard;

import java.util.List;
import java.util.Optional;
import org.waymark.commentary.Commentary;
import org.waymark.target.Target;

/**
 * What pages about one indicator alone show besides its line: all that is on record, and not the chart's window alone.
 *
 * @param history every period at the indicator's own frequency and basis, oldest first, gaps as absent figures
 * @param spans the same measure over other spans, its own among them; one alone when nothing else can be made
 * @param limits the limits of its process; empty with too few figures, or where neighbouring figures share months
 * @param strands its parts over the chart's window, one for each of the line's divisions
 * @param peers the members of each group the report names, ourselves among them
 * @param targets every target of the council as known, oldest first
 * @param commentaries of this report and all before, newest report first
 */
public record Wider(
        List<Point> history,
        List<Spanned> spans,
        Optional<Limits> limits,
        List<Strands> strands,
        List<Peers> peers,
        List<Target> targets,
        List<Commentary> commentaries) {
    public static final Wider NONE =
            new Wider(List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
}
