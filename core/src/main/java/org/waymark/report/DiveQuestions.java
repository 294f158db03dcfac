package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.action.Action;
import org.waymark.benchmark.Standing;
import org.waymark.commentary.CommentaryKind;
import org.waymark.period.PeriodNames;
import org.waymark.rating.Colour;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Answers;
import org.waymark.scorecard.Dive;
import org.waymark.scorecard.Division;
import org.waymark.scorecard.Line;

/** What the figures do not answer, and somebody must be asked. Each question follows from something on record. */
final class DiveQuestions {
    private final Dive dive;
    private final Line line;
    private final Messages words;
    private final Sentences sentences;

    DiveQuestions(Dive dive, Messages words, Sentences sentences) {
        this.dive = dive;
        this.line = dive.line();
        this.words = words;
        this.sentences = sentences;
    }

    List<String> all() {
        var asked = new ArrayList<String>();
        boolean red = line.rating() instanceof Rating.Rated(Colour colour) && colour == Colour.RED;
        if (red) {
            line.aim().ifPresent(aim -> asked.add(words.say("dive.ask.red", sentences.aims(line, aim))));
        }
        if (red && line.commentaries().stream().noneMatch(said -> said.kind() == CommentaryKind.MANAGEMENT_ACTION)) {
            asked.add(words.say("dive.ask.action"));
        }
        if (dive.verdicts().size() > 1) {
            asked.add(words.say("dive.ask.rules"));
        }
        line.further().divisions().stream()
                .flatMap(division -> division.strongest().stream())
                .findFirst()
                .ifPresent(found -> asked.add(strongest(found)));
        line.standings().stream()
                .filter(standing ->
                        standing.rank().filter(rank -> rank > standing.of() / 2).isPresent())
                .findFirst()
                .ifPresent(standing -> asked.add(rank(standing)));
        if (line.isBehind()) {
            asked.add(words.say(
                    "dive.ask.behind", line.due().map(PeriodNames::full).orElse("")));
        }
        dive.promises().stream()
                .filter(promise -> promise.late() > 0)
                .forEach(promise -> asked.add(late(promise.action())));
        dive.promises().stream()
                .filter(promise -> !promise.isOpen())
                .filter(promise -> promise.since()
                        .filter(since ->
                                since.turn() == Answers.Turn.NOT_TURNED || since.turn() == Answers.Turn.WORSENED)
                        .isPresent())
                .forEach(promise -> asked.add(words.say(
                        "dive.ask.turned", PromiseCells.bare(promise.action().title()))));
        return asked;
    }

    private String strongest(Division.Strongest found) {
        return words.say("dive.ask.part", found.removal().strongest().name());
    }

    private String rank(Standing standing) {
        return words.say(
                "dive.ask.rank",
                standing.rank().orElseThrow(),
                standing.of(),
                Sentences.groupName(standing.group()).toLowerCase(java.util.Locale.UK));
    }

    private String late(Action action) {
        return words.say(
                "dive.ask.late",
                PromiseCells.bare(action.title()),
                action.due().map(PeriodNames::day).orElse(""));
    }
}
