package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Compared;
import org.waymark.scorecard.Summary;
import org.waymark.scorecard.Tally;

/** Counts in sentences that a committee clerk could minute. */
final class Statements {
    private static final List<String> COLOURS = List.of("green", "amber", "red");

    private final Messages words;

    Statements(Messages words) {
        this.words = words;
    }

    /** All of the report: a paragraph on now, and one on each earlier report. */
    List<String> report(Summary summary) {
        var said = new ArrayList<String>();
        if (summary.tally().indicators() == 0) {
            said.add(words.say("statement.none"));
            return said;
        }
        said.add(now(summary.tally()) + " " + trends(summary.tally()));
        summary.comparedWith().forEach(compared -> said.add(compared(compared)));
        return said;
    }

    /** One section, in a line. */
    String section(Summary summary) {
        return now(summary.tally(), "statement.section") + " " + trends(summary.tally());
    }

    private String now(Tally tally) {
        return now(tally, "statement.ratings");
    }

    private String now(Tally tally, String key) {
        return words.say(
                key,
                tally.indicators(),
                words.number(tally.indicators()),
                words.list(parts("statement.now.", tally.green(), tally.amber(), tally.red(), tally.unrated())));
    }

    private String trends(Tally tally) {
        return words.say("statement.trends", words.list(trends("statement.trend.", tally)));
    }

    private List<String> trends(String key, Tally tally) {
        var parts = new ArrayList<String>();
        add(parts, key + "improving", tally.improving());
        add(parts, key + "noClearTrend", tally.noClearTrend());
        add(parts, key + "worsening", tally.worsening());
        add(parts, key + "notTested", tally.notTested());
        return parts;
    }

    private String compared(Compared compared) {
        Tally then = compared.then();
        if (then.indicators() == 0) {
            return words.say(
                    "statement.compared.none." + compared.comparison().code(), PeriodNames.full(compared.period()));
        }
        String counted = words.say(
                "statement.compared." + compared.comparison().code(),
                PeriodNames.full(compared.period()),
                then.indicators(),
                words.number(then.indicators()),
                words.list(parts("statement.then.", then.green(), then.amber(), then.red(), then.unrated())));
        long better = moved(compared, true);
        long worse = moved(compared, false);
        String trends = words.say("statement.then.trends", words.list(trends("statement.then.trend.", then)));
        return counted + " " + trends + " "
                + (compared.likeForLike().indicators() == 0
                        ? words.say("statement.moved.none")
                        : words.say(
                                "statement.moved",
                                compared.likeForLike().indicators(),
                                words.number(compared.likeForLike().indicators()),
                                words.number(better),
                                words.number(worse)));
    }

    private static long moved(Compared compared, boolean better) {
        return compared.moved().stream()
                .filter(moved -> better
                        ? COLOURS.indexOf(moved.to()) < COLOURS.indexOf(moved.from())
                        : COLOURS.indexOf(moved.to()) > COLOURS.indexOf(moved.from()))
                .count();
    }

    private List<String> parts(String key, int green, int amber, int red, int unrated) {
        var parts = new ArrayList<String>();
        parts.add(words.say(key + "green", green, words.number(green)));
        parts.add(words.say(key + "amber", amber, words.number(amber)));
        parts.add(words.say(key + "red", red, words.number(red)));
        add(parts, key + "unrated", unrated);
        return parts;
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.say(key, count, words.number(count)));
        }
    }
}
