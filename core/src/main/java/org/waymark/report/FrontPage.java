package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Scorecard;
import org.waymark.template.FrontSheet;

/**
 * The sheet at the head of a report to members, in the order a committee clerk looks for it.
 *
 * @param facts who receives it, when, from whom
 * @param passages what members are asked, and what the law wants said
 */
public record FrontPage(List<Block.Fact> facts, List<Passage> passages) {

    /** What stands under one heading. */
    public record Passage(String title, Form form, List<String> texts) {
        public Passage {
            texts = List.copyOf(texts);
        }
    }

    /** Whether texts are paragraphs, or points that a minute may name by their number, or a plain list. */
    public enum Form {
        WORDS,
        NUMBERED,
        LISTED
    }

    public FrontPage {
        facts = List.copyOf(facts);
        passages = List.copyOf(passages);
    }

    public static FrontPage of(Report report) {
        return of(report.scorecard(), report.front(), Messages.english());
    }

    private static FrontPage of(Scorecard scorecard, Front front, Messages words) {
        FrontSheet given = scorecard.template().front();
        Optional<Meeting> meeting = scorecard.meeting();
        var facts = new ArrayList<Block.Fact>();
        meeting.ifPresent(to -> {
            fact(facts, words.say("sheet.meeting"), to.body());
            fact(facts, words.say("sheet.date"), PeriodNames.day(to.date()));
        });
        fact(facts, words.say("sheet.title"), front.title());
        fact(facts, words.say("sheet.period"), front.period());
        fact(facts, words.say("sheet.author"), given.author());
        fact(facts, words.say("sheet.known"), PeriodNames.day(scorecard.asKnownAt()));
        var passages = new ArrayList<Passage>();
        passage(passages, words.say("sheet.exempt"), Form.WORDS, lines(given.exempt()));
        passage(passages, words.say("sheet.recommendations"), Form.NUMBERED, given.recommendations());
        String due = meeting.flatMap(Deadlines.of(scorecard.template())::papers)
                .filter(deadline -> deadline.isBefore(scorecard.asKnownAt()))
                .map(PeriodNames::day)
                .orElse("");
        passage(
                passages,
                words.say("sheet.urgent"),
                Form.WORDS,
                reason(given.urgent(), due, "sheet.urgent.say", words));
        passage(passages, words.say("sheet.late"), Form.WORDS, reason(given.late(), due, "sheet.late.say", words));
        passage(passages, words.say("sheet.papers"), Form.LISTED, given.backgroundPapers());
        return new FrontPage(facts, passages);
    }

    /** The reason given; where none is and the papers were due before the figures were known, what is still to be said. */
    private static List<String> reason(String given, String due, String unsaid, Messages words) {
        return given.isEmpty() && !due.isEmpty() ? List.of(words.say(unsaid, due)) : lines(given);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void fact(List<Block.Fact> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Block.Fact(name, new Cell.Plain(text)));
        }
    }

    private static void passage(List<Passage> passages, String title, Form form, List<String> texts) {
        if (!texts.isEmpty()) {
            passages.add(new Passage(title, form, texts));
        }
    }
}
