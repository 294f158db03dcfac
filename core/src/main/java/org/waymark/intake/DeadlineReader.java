package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.period.BankHolidays;
import org.waymark.template.DeadlineRule;

/** Reads {@code [deadlines]} of report.toml: how long before a meeting things are due. */
final class DeadlineReader {
    /** The keys under {@code [deadlines]}. */
    static final List<String> KEYS = List.of("papers", "words", "figures", "notice", "nation", "closed");

    /** Half a year of working days. */
    private static final int MOST = 130;

    private static final String LEFT_OUT = "it is left out";
    private static final String NATIONS = Words.of(BankHolidays.values(), BankHolidays::code);

    private DeadlineReader() {}

    static DeadlineRule read(Tree report) {
        return report.tree("deadlines", "[deadlines] and its settings below", LEFT_OUT)
                .map(DeadlineReader::of)
                .orElse(DeadlineRule.NONE);
    }

    private static DeadlineRule of(Tree tree) {
        tree.only(KEYS);
        OptionalInt papers = days(tree, "papers", 8);
        OptionalInt words = inOrder(tree, "words", days(tree, "words", 11), "papers", papers);
        OptionalInt figures = days(tree, "figures", 14);
        figures = inOrder(tree, "figures", figures, "papers", papers);
        figures = inOrder(tree, "figures", figures, "words", words);
        int notice = days(tree, "notice", DeadlineRule.LAWFUL_NOTICE).orElse(DeadlineRule.LAWFUL_NOTICE);
        if (papers.isPresent() && papers.getAsInt() <= notice) {
            tree.complain("papers-after-notice", "papers", Integer.toString(papers.getAsInt()), "notice", notice);
        }
        return new DeadlineRule(
                papers,
                words,
                figures,
                notice,
                tree.choice("nation", BankHolidays::parse, NATIONS, "nation = \"england\"", "england is used")
                        .orElse(BankHolidays.ENGLAND),
                closed(tree));
    }

    private static OptionalInt days(Tree tree, String key, int example) {
        Optional<Integer> days = tree.whole(key, key + " = " + example, LEFT_OUT);
        if (days.isEmpty()) {
            return OptionalInt.empty();
        }
        if (days.get() < 1 || days.get() > MOST) {
            tree.complain("not-a-whole-number", key, days.get().toString(), "least", 1, "most", MOST);
            return OptionalInt.empty();
        }
        return OptionalInt.of(days.get());
    }

    /** What comes before another thing is not due after it. */
    private static OptionalInt inOrder(Tree tree, String key, OptionalInt days, String later, OptionalInt than) {
        if (days.isPresent() && than.isPresent() && days.getAsInt() < than.getAsInt()) {
            tree.complain(
                    "deadline-out-of-order",
                    key,
                    Integer.toString(days.getAsInt()),
                    "key",
                    key,
                    "later",
                    later,
                    "than",
                    than.getAsInt());
            return OptionalInt.empty();
        }
        return days;
    }

    private static List<LocalDate> closed(Tree tree) {
        var closed = new ArrayList<LocalDate>();
        for (String text :
                tree.texts("closed", "closed = [\"2024-12-27\"]", LEFT_OUT).orElse(List.of())) {
            Moment.date(text)
                    .ifPresentOrElse(
                            closed::add, () -> tree.complain("bad-date", "closed", text, "plain", Moment.mended(text)));
        }
        return closed;
    }
}
