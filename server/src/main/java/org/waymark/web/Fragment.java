package org.waymark.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a page, as its edition was published: from its first heading to its last word, without {@code html} or
 * {@code head}. A link in it that is not absolute is relative to the edition ({@code indicator/ehcp-20-weeks},
 * {@code scorecard}, {@code files/report.pdf}), wherever the piece is shown.
 */
public record Fragment(String html) {
    private static final Pattern RELATIVE_LINK =
            Pattern.compile("(\\s(?:href|src)=\")(?![a-zA-Z][a-zA-Z0-9+.-]*:|/|#|\")([^\"]*\")");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** The piece with its links made good for the edition as it is shown. */
    public Fragment shownAs(Shown shown) {
        return new Fragment(
                RELATIVE_LINK.matcher(html).replaceAll("$1" + Matcher.quoteReplacement(shown.root() + "/") + "$2"));
    }

    /** The words of its first heading, for the page's title; the given ones when it has none. */
    public String heading(String otherwise) {
        Matcher heading = HEADING.matcher(html);
        if (!heading.find()) {
            return otherwise;
        }
        String words = TAG.matcher(heading.group(1)).replaceAll(" ").replaceAll("\\s+", " ");
        return words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }
}
