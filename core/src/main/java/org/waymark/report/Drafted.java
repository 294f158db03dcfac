package org.waymark.report;

import java.util.List;

/**
 * A sentence that was drafted from the figures, and the indicators it was drafted from: whoever doubts it looks there.
 *
 * @param what it says, by a word of its own: {@code statement}, {@code reds.improving} …
 * @param from codes of indicators, in the order in which they are named
 */
public record Drafted(String what, String text, List<String> from) {
    public Drafted {
        from = List.copyOf(from);
    }
}
