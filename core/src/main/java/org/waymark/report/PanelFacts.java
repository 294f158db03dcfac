package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Wording;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** What is to be known of one indicator besides its words and chart: a name and a sentence each. */
final class PanelFacts {
    private final Scorecard scorecard;
    private final Messages words;
    private final Marks marks;
    private final Sentences sentences;
    private final Behind behind;
    private final Otherwise otherwise;
    private final Ahead ahead;

    PanelFacts(Scorecard scorecard, Messages words, Marks marks, Sentences sentences) {
        this.scorecard = scorecard;
        this.words = words;
        this.marks = marks;
        this.sentences = sentences;
        this.behind = new Behind(words, sentences);
        this.otherwise = new Otherwise(scorecard, words, sentences);
        this.ahead = new Ahead(words, sentences);
    }

    List<Block.Fact> of(Line line) {
        var facts = new ArrayList<Block.Fact>();
        line.shown().ifPresent(shown -> {
            if (shown.numerator() != null || shown.denominator() != null) {
                add(facts, "fact.parts", parts(line, shown));
            }
        });
        var certainly = new Certainly(words, sentences);
        certainly.of(line).ifPresent(said -> add(facts, "fact.certain", said));
        behind.otherSpans(line).ifPresent(said -> add(facts, "fact.spans", said));
        behind.hidden(line).ifPresent(said -> add(facts, "fact.hidden", said));
        behind.drift(line).ifPresent(said -> add(facts, "fact.drift", said));
        ahead.outlook(line).ifPresent(said -> add(facts, "fact.outlook", said));
        ahead.range(line).ifPresent(said -> add(facts, "fact.expected", said));
        before(facts, line);
        line.aim().ifPresent(aim -> add(facts, "fact.aim", set(line, aim)));
        line.otherAims()
                .forEach(aim -> add(
                        facts,
                        "fact.otherAim",
                        words.say(
                                "fact.origin",
                                words.say("origin." + aim.origin().code()),
                                aim(line, aim))));
        sentences.testedBriefly(line).ifPresent(said -> add(facts, "fact.tested", said));
        new TrendWriting(words, sentences).assurance(line).ifPresent(said -> add(facts, "fact.process", said));
        new Neighbourly(words, sentences)
                .of(line, scorecard.gazetteer())
                .forEach(said -> add(facts, "fact.standing", said));
        certainly.against(line).forEach(said -> add(facts, "fact.against", said));
        if (!line.version().comparable()) {
            add(
                    facts,
                    "fact.standing",
                    words.say("fact.notComparable", line.version().life().reason()));
        }
        new Related(words).of(line, scorecard).forEach(said -> add(facts, "fact.related", said));
        sentences.current(line, scorecard.asKnownAt()).ifPresent(said -> add(facts, "fact.current", said));
        definition(facts, line);
        otherwise.definitions(line).forEach(said -> add(facts, "fact.other", said));
        line.findings().forEach(finding -> add(facts, "fact.finding", finding.sentence()));
        return facts;
    }

    private String parts(Line line, org.waymark.scorecard.Shown shown) {
        Wording wording = line.version().wording();
        var said = new ArrayList<String>();
        var numerator = shown.numerator();
        var denominator = shown.denominator();
        if (numerator != null) {
            said.add(words.say(
                    "fact.part", Sentences.plain(numerator), or(wording.numerator(), words.say("fact.numerator"))));
        }
        if (denominator != null) {
            said.add(words.say(
                    "fact.part",
                    Sentences.plain(denominator),
                    or(wording.denominator(), words.say("fact.denominator"))));
        }
        return words.say("list.end", String.join(" " + words.say("fact.of") + " ", said));
    }

    private void definition(List<Block.Fact> facts, Line line) {
        Wording wording = line.version().wording();
        add(
                facts,
                "fact.definition",
                (wording.description() + " "
                                + words.say("basis."
                                        + line.version().measurement().basis().code())
                                + " "
                                + words.say("polarity."
                                        + line.version()
                                                .measurement()
                                                .polarity()
                                                .code()))
                        .strip());
        add(
                facts,
                "fact.source",
                line.shown().map(shown -> or(shown.source(), wording.source())).orElse(wording.source()));
        String owner = line.version().ownership().owner();
        add(facts, "fact.owner", owner.isEmpty() ? "" : scorecard.post(owner));
    }

    /** The lines themselves stand in the panel's first sentence; their year is said when it is not the figure's, or with a reason. */
    private String set(Line line, Aim aim) {
        boolean ofTheYear = line.shown()
                .filter(shown -> !shown.period().start().isBefore(aim.period().start())
                        && !shown.period().end().isAfter(aim.period().end()))
                .isPresent();
        return ofTheYear && aim.rationale().isEmpty()
                ? ""
                : (words.say("fact.aim.set", PeriodNames.full(aim.period())) + " " + aim.rationale()).strip();
    }

    private String aim(Line line, Aim aim) {
        String said = words.say("fact.aim.for", sentences.aims(line, aim), PeriodNames.full(aim.period()));
        return aim.rationale().isEmpty() ? said : said + " " + aim.rationale();
    }

    /** The period before and the year before, together; once where they are the same. */
    private void before(List<Block.Fact> facts, Line line) {
        if (line.previous().isEmpty() || line.previous().equals(line.lastYear())) {
            line.lastYear().ifPresent(then -> add(facts, "fact.lastYear", earlier(line, then)));
        } else if (line.lastYear().isEmpty()) {
            line.previous().ifPresent(then -> add(facts, "fact.previous", earlier(line, then)));
        } else {
            add(
                    facts,
                    "fact.before",
                    earlier(line, line.previous().get()) + " "
                            + earlier(line, line.lastYear().get()));
        }
    }

    private String earlier(Line line, Earlier then) {
        return words.say(
                line.kind() == Kind.KPI ? "fact.earlier" : "fact.earlier.plain",
                Sentences.scale(line).print(then.figure()),
                PeriodNames.full(then.period()),
                marks.rating(then.rating()).text());
    }

    private void add(List<Block.Fact> facts, String key, String said) {
        if (!said.isBlank()) {
            facts.add(new Block.Fact(words.say(key), new Cell.Plain(said)));
        }
    }

    private static String or(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }
}
