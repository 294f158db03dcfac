package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that go with a report's figures where they leave it as tidy data. */
public final class DataNotes {
    /** Why a figure has no place in the Department's standard. */
    public enum Omitted {
        /** A day, or a quarter of a calendar or academic year. */
        PERIOD,
        /** A place without a code of the standard's lists. */
        PLACE,
        /** A group that is the only one of its dimension. */
        GROUP
    }

    private static final Messages WORDS = Messages.english();

    private DataNotes() {}

    public static String numerator(String indicator) {
        return WORDS.say("tidy.numerator", indicator);
    }

    public static String denominator(String indicator) {
        return WORDS.say("tidy.denominator", indicator);
    }

    /** {@code Kent County Council: Quarterly Performance Report}. */
    public static String title(Report report) {
        return WORDS.say(
                "opendata.title", report.front().council(), report.front().title());
    }

    /** What the open data are, in one or two sentences. */
    public static String description(Report report) {
        return WORDS.say(
                "opendata.description",
                report.front().title(),
                report.front().period(),
                report.front().asKnown());
    }

    /** What a column of the open data holds. */
    public static String column(String name) {
        return WORDS.say("opendata.column." + name);
    }

    /** How the data of an edition differ from those of the edition before. */
    public static String changes(long added, long revised, long removed) {
        long all = added + revised + removed;
        return all == 0
                ? WORDS.say("opendata.changes.none")
                : WORDS.say("opendata.changes", WORDS.say("opendata.changes.figures", all), added, revised, removed);
    }

    /**
     * What the files are, what is not in them, and what the Department's checks say of them.
     *
     * @param warnings the sentences of the checks that did not pass, by file
     */
    public static String of(Report report, Map<Omitted, Long> left, Map<String, List<String>> warnings) {
        var lines = new ArrayList<String>();
        lines.add(title(report));
        lines.add(report.front().period());
        lines.add(report.front().asKnown());
        if (!report.hash().isEmpty()) {
            lines.add(report.furniture().fingerprint() + ": " + report.hash());
        }
        lines.add("");
        lines.add(WORDS.say("tidy.what"));
        lines.add(WORDS.say("tidy.symbols"));
        lines.add(WORDS.say("tidy.back"));
        lines.add("");
        if (left.isEmpty()) {
            lines.add(WORDS.say("tidy.left.none"));
        }
        left.forEach((why, count) ->
                lines.add(WORDS.say("tidy.left." + why.name().toLowerCase(Locale.ROOT), count)));
        warnings.forEach((file, sentences) -> {
            lines.add("");
            lines.add(WORDS.say(sentences.isEmpty() ? "tidy.passes" : "tidy.warns", file));
            sentences.forEach(sentence -> lines.add("- " + sentence));
        });
        return String.join("\n", lines) + "\n";
    }
}
