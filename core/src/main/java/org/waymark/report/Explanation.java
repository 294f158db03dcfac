package org.waymark.report;

import java.util.List;

/**
 * The whole working of one line, row to rating, in words.
 *
 * @param indicator its code
 * @param steps in the order the judgement was made
 */
public record Explanation(String indicator, List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /** One question and what was done to answer it, a sentence a line. */
    public record Step(String title, List<String> lines) {
        public Step {
            lines = List.copyOf(lines);
        }
    }
}
