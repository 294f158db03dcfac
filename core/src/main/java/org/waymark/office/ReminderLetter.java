package org.waymark.office;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.waymark.period.PeriodNames;
import org.waymark.signoff.Part;

/** Writes a reminder as a considerate colleague would: what is due, by when, where, and whom to ask. */
record ReminderLetter(Returns returns, Returns.Chase chase, String site) {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.waymark.office.letters");

    /** Lines longer than this are broken by some mail programs in places of their own choosing. */
    private static final int WIDTH = 72;

    Letter to(String contact, String reference) {
        return new Letter(contact, subject(), text(), reference);
    }

    private String subject() {
        List<Want> late = chase.wants().stream().filter(returns::isLate).toList();
        String report = say(
                "letter.report",
                returns.title(),
                PeriodNames.full(returns.round().period()));
        return late.isEmpty()
                ? say(
                        "letter.subject.soon",
                        report,
                        PeriodNames.day(chase.wants().getFirst().dueOn()))
                : say("letter.subject.late", report, late.size());
    }

    private String text() {
        var text = new ArrayList<String>();
        paragraph(text, say("letter.greeting", chase.from().title()));
        paragraph(
                text,
                say(
                        "letter.lead",
                        returns.title(),
                        PeriodNames.full(returns.round().period()),
                        PeriodNames.day(returns.round().papersDue())));
        list(text, "letter.late", chase.wants().stream().filter(returns::isLate).toList());
        list(
                text,
                "letter.soon",
                chase.wants().stream().filter(want -> !returns.isLate(want)).toList());
        if (!site.isEmpty()) {
            paragraph(text, say("letter.where"));
            text.add("  " + site + "/work/returns/" + returns.round().report() + "/"
                    + returns.round().period());
            text.add("");
        }
        if (chase.wants().stream().anyMatch(want -> want.part() == Part.FIGURES)) {
            paragraph(text, say("letter.nothing-new"));
        }
        if (chase.wants().stream().anyMatch(want -> want.part() == Part.WORDS)) {
            paragraph(text, say("letter.words"));
        }
        if (!chase.from().deputy().isEmpty()) {
            paragraph(text, say("letter.deputy", chase.from().deputy()));
        }
        paragraph(text, say("letter.ask"));
        paragraph(text, say("letter.thanks"));
        text.add(say("letter.signed"));
        return String.join("\n", text) + "\n";
    }

    private void list(List<String> text, String heading, List<Want> wants) {
        if (wants.isEmpty()) {
            return;
        }
        paragraph(text, say(heading, wants.size()));
        for (Want want : wants) {
            wrapped(
                    text,
                    "  - ",
                    say(
                            want.part() == Part.FIGURES ? "letter.figure" : "letter.commentary",
                            want.name(),
                            PeriodNames.full(want.of()),
                            PeriodNames.day(want.dueOn())));
            if (!want.said().isEmpty()) {
                wrapped(text, "    ", say("letter.returned", want.said()));
            }
        }
        text.add("");
    }

    private static void paragraph(List<String> text, String words) {
        wrapped(text, "", words);
        text.add("");
    }

    /** Broken between words; the lines after the first stand under it. */
    private static void wrapped(List<String> text, String lead, String words) {
        var line = new StringBuilder(lead);
        boolean empty = true;
        for (String word : words.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.add(line.toString());
                line = new StringBuilder(" ".repeat(lead.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.add(line.toString());
    }

    private static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.UK).format(values);
    }
}
