package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text.
 *
 * @param goesOn whether it speaks of whom the sentence before spoke: "Only three were in time."
 */
record Sentence(int start, int end, boolean goesOn) {
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:St|Dr|Mr|Mrs|Ms|No|no|approx|e\\.g|i\\.e|cf|vs))[.!?][\"”’')]*\\s+(?=[\\p{Lu}\\d\"“‘(£•-])|\\n"
                    + "+");

    private static final Pattern GOES_ON =
            Pattern.compile("[\"“‘(]*(?:(?:It|They|That|This|These|Those|There|Only|Just|Of|All|Both|Here|None)\\b"
                    + "|[\\p{L}\\d,]+\\s(?:were|was|of|have|has|had|are|is|remain|remained|waited)\\b)");

    static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            sentences.add(of(text, start, end.end()));
            start = end.end();
        }
        sentences.add(of(text, start, text.length()));
        return sentences;
    }

    private static Sentence of(String text, int start, int end) {
        return new Sentence(start, end, GOES_ON.matcher(text).region(start, end).lookingAt());
    }

    boolean overlaps(int from, int to) {
        return from < end && to > start;
    }
}
