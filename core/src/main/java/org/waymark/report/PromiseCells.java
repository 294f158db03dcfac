package org.waymark.report;

import java.util.ArrayList;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.action.Proof;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.period.PeriodNames;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Answers;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Scorecard;

/** What is said of a promise in one cell of a table. */
final class PromiseCells {
    private final Scorecard scorecard;
    private final Messages words;

    PromiseCells(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
    }

    /** What was promised, and below it of which indicator and by which minute. */
    Cell promise(Action action) {
        String minute = action.minuted().words();
        if (minute.isBlank()) {
            return about(action.title(), action.indicator());
        }
        String said = words.say("answers.minute", bare(minute));
        return action.indicator()
                .<Cell>map(code -> new Cell.Named(action.title(), code.value(), sentence(name(code)) + " " + said))
                .orElseGet(() -> new Cell.Plain(sentence(action.title()) + " " + said));
    }

    /** Words that lead to the panel of the indicator they are about. */
    Cell about(String text, Optional<IndicatorCode> indicator) {
        return indicator
                .<Cell>map(code -> new Cell.Named(text, code.value(), name(code)))
                .orElseGet(() -> new Cell.Plain(text));
    }

    Cell owner(Action action) {
        return new Cell.Plain(scorecard.post(action.owner()));
    }

    Cell due(Action action) {
        return new Cell.Plain(action.due()
                .map(now -> action.dueOn()
                        .filter(first -> !first.equals(now))
                        .map(first -> words.say("answers.moved", PeriodNames.day(now), PeriodNames.day(first)))
                        .orElse(PeriodNames.day(now)))
                .orElseGet(() -> words.say("answers.noday")));
    }

    /** How late it is, and the last that was heard of it. */
    Cell stands(Answers.Promise promise) {
        Action action = promise.action();
        var said = new ArrayList<String>();
        if (promise.late() > 0) {
            said.add(words.say("answers.overdue", promise.late()));
        } else if (action.due().isPresent()) {
            said.add(words.say("answers.intime"));
        }
        if (action.closedOn().isPresent()) {
            said.add(words.say("answers.unproved"));
        }
        said.add(action.lastUpdate()
                .map(update -> words.say("answers.update", PeriodNames.day(update.on()), sentence(update.text())))
                .orElseGet(() -> words.say("answers.update.none")));
        return new Cell.Plain(String.join(" ", said));
    }

    /** The sentence that says what shows it, and the figure that does. */
    Cell evidence(Action action) {
        Proof proof = action.proof();
        if (proof.isEmpty()) {
            return Cell.EMPTY;
        }
        String figure = proof.indicator()
                .map(code -> proof.period()
                        .map(period -> words.say("answers.shown", name(code), PeriodNames.full(period)))
                        .orElseGet(() -> words.say("answers.shown.by", name(code))))
                .orElse("");
        return new Cell.Plain((sentence(proof.words()) + " " + figure).strip());
    }

    /** The figure then and now, and whether it turned. */
    Cell since(Answers.Promise promise) {
        return promise.since()
                .flatMap(since -> promise.of().map(version -> since(version, since)))
                .<Cell>map(Cell.Plain::new)
                .orElse(Cell.EMPTY);
    }

    String since(Version version, Answers.Since since) {
        var said = new ArrayList<String>();
        since.raised().ifPresent(point -> said.add(point("answers.point.raised", version, point)));
        since.closed().ifPresent(point -> said.add(point("answers.point.closed", version, point)));
        since.now().ifPresent(point -> said.add(point("answers.point.now", version, point)));
        String figures = said.isEmpty() ? "" : Sentences.capital(words.list(said)) + ". ";
        return figures + words.say("answers.turn." + since.turn().code());
    }

    private String point(String key, Version version, Earlier point) {
        String figure = version.measurement().scale().print(point.figure());
        String rated = point.rating() instanceof Rating.Rated(var colour)
                ? words.say("answers.point.rated", figure, words.say("rating." + colour.code()))
                : figure;
        return words.say(key, rated, PeriodNames.full(point.period()));
    }

    String name(IndicatorCode code) {
        Indicator indicator = scorecard.indicators().get(code);
        return indicator == null
                ? code.value()
                : indicator.at(scorecard.period()).wording().name();
    }

    /** With its full stop. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.endsWith(".") || stripped.endsWith("?") || stripped.endsWith("!")
                ? stripped
                : stripped + ".";
    }

    /** Without its full stop, to stand inside a sentence. */
    static String bare(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
