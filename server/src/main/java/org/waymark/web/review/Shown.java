package org.waymark.web.review;

import java.util.List;
import java.util.Map;

/** What templates are handed: words, and nothing left to work out. */
public final class Shown {
    private Shown() {}

    /**
     * A proposal and where it stands.
     *
     * @param stage the word for it; {@code tag} the look of its tag
     * @param number by which it is known that it was this one that was looked at; 0 for none
     */
    public record Stands(
            String what,
            String lines,
            String rationale,
            List<String> evidence,
            String by,
            String when,
            String stage,
            String tag,
            int number) {}

    /** Somebody’s move. */
    public record Step(String what, String who, String when, String why) {}

    /** One figure of the past, by the lines of its time and by those proposed. */
    public record Then(
            String period,
            String figure,
            String lines,
            String said,
            String saidTag,
            String under,
            String underTag,
            boolean otherwise) {}

    /** Others’ figures. */
    public record Group(String name, String period, String median, String mean, String place) {}

    /**
     * What there is to look at.
     *
     * @param lead what it comes to, in sentences
     * @param easier whether the lines ask for less than those before
     * @param ways from where it stands to the neighbours
     */
    public record Evidence(
            List<String> lead,
            boolean easier,
            List<Then> past,
            List<Group> groups,
            List<String> others,
            List<String> ways) {}

    /**
     * The form.
     *
     * @param fields as typed, or as on record
     * @param problems each a sentence
     */
    public record Form(Map<String, String> fields, List<String> evidence, List<String> problems) {
        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /**
     * What whoever looks may do.
     *
     * @param own whether they made the proposal themselves
     */
    public record May(boolean propose, boolean decide, boolean withdraw, boolean own) {}

    /** A line of the overview. */
    public record Entry(String name, String address, String what, String lines, String by, String turn, String tag) {}

    /** An indicator in the year’s list. */
    public record Row(
            String name,
            String address,
            String definition,
            String section,
            String fate,
            String before,
            String after,
            List<String> lacking) {}

    /** The indicators of one kind of year. */
    public record Kind(String title, String now, String next, long missing, List<Row> rows) {}

    /** A proxy and what is said of it. */
    public record Proxy(String what, List<String> said) {}

    /** A link. */
    public record Link(String text, String address, boolean here) {}
}
