package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Drift;
import org.waymark.indicator.Basis;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.period.YearType;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Hidden;
import org.waymark.scorecard.Line;

/** What is said of the figures behind a figure: its other spans, what a rolling one hides, how far provisional ones move. */
final class Behind {
    /** Fewer settled figures than this say nothing of how far the next will move. */
    private static final int ENOUGH_SETTLED = 3;

    /** The level at which a difference is called more than chance. */
    private static final double BEYOND_CHANCE = 0.05;

    private final Messages words;
    private final Sentences sentences;

    Behind(Messages words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** {@code In the quarter 61.0% (183 of 300); in the year so far 58.0%; over twelve months 45.2%.} */
    Optional<String> spans(Line line) {
        return line.workings().spans().map(spans -> {
            var said = new ArrayList<String>();
            spans.inPeriod()
                    .ifPresent(figure -> said.add(
                            words.say("spans.in." + figure.period().frequency().code(), print(line, figure))));
            spans.yearToDate().ifPresent(figure -> said.add(words.say("spans.toDate", print(line, figure))));
            spans.rolling().ifPresent(figure -> said.add(words.say("spans.rolling", print(line, figure))));
            return words.say("list.end", Sentences.capital(words.apart(said)));
        });
    }

    /** The spans that the line's own sentence has not told: neither its own, nor a year that has but one part so far. */
    Optional<String> otherSpans(Line line) {
        Basis own = line.version().measurement().basis();
        return line.workings().spans().flatMap(spans -> {
            var said = new ArrayList<String>();
            Optional<Computed> inPeriod = spans.inPeriod()
                    .filter(figure -> own != Basis.PERIOD
                            && !sameCases(line.workings().hidden().map(Hidden::recent), figure));
            inPeriod.ifPresent(figure ->
                    said.add(words.say("spans.in." + figure.period().frequency().code(), print(line, figure))));
            spans.yearToDate()
                    .filter(figure -> own != Basis.YEAR_TO_DATE && !sameCases(spans.inPeriod(), figure))
                    .ifPresent(figure -> said.add(words.say("spans.toDate", print(line, figure))));
            spans.rolling()
                    .filter(_ -> own != Basis.ROLLING_12)
                    .ifPresent(figure -> said.add(words.say("spans.rolling", print(line, figure))));
            return said.isEmpty()
                    ? Optional.empty()
                    : Optional.of(words.say("list.end", Sentences.capital(words.apart(said))));
        });
    }

    private static boolean sameCases(Optional<Computed> one, Computed other) {
        return one.filter(figure -> figure.figure().equals(other.figure())
                        && Objects.equals(figure.numerator(), other.numerator())
                        && Objects.equals(figure.denominator(), other.denominator()))
                .isPresent();
    }

    /** What the rolling figure does not show yet, and when it will. */
    Optional<String> hidden(Line line) {
        return line.workings().hidden().map(hidden -> {
            List<String> said = new ArrayList<>();
            said.add(words.say(
                    "hidden.recent",
                    words.say("hidden.months", ordinary(hidden)),
                    print(line, hidden.recent()),
                    known(line, hidden.rolling())));
            hidden.p()
                    .ifPresent(
                            chance -> said.add(words.say(chance < BEYOND_CHANCE ? "hidden.certain" : "hidden.chance")));
            hidden.turns()
                    .ifPresent(turns -> said.add(
                            words.say("hidden.turns", colour(hidden.rating()), colour(hidden.alone()), month(turns))));
            said.add(words.say(
                    hidden.turns().isPresent() ? "hidden.whole.after" : "hidden.whole",
                    known(line, hidden.recent()),
                    month(hidden.whole())));
            return String.join(" ", said);
        });
    }

    /** How far provisional figures of the indicator have moved before they were settled. */
    Optional<String> drift(Line line) {
        return line.workings()
                .drift()
                .filter(drift -> drift.settled() >= ENOUGH_SETTLED)
                .map(drift -> Sentences.capital(words.say(
                        drift.largest() == 0 ? "drift.none" : "drift",
                        words.number(drift.settled()),
                        size(line, drift, drift.median()),
                        size(line, drift, drift.largest()),
                        words.number(drift.up()),
                        words.number(drift.down()),
                        drift.settled() - drift.up() - drift.down(),
                        words.number(drift.settled() - drift.up() - drift.down()))));
    }

    private String size(Line line, Drift drift, double size) {
        return size == 0 ? words.say("drift.nothing") : sentences.change(line, size);
    }

    private static String ordinary(Hidden hidden) {
        return PeriodNames.full(Frequency.MONTH.holding(hidden.to().end(), YearType.CALENDAR));
    }

    private String colour(Rating rating) {
        return words.say("colour." + rating.code());
    }

    private static String month(Period period) {
        return PeriodNames.full(Frequency.MONTH.holding(period.end(), YearType.CALENDAR));
    }

    private String print(Line line, Computed figure) {
        String said = known(line, figure);
        return figure.numerator() == null || figure.denominator() == null
                ? said
                : said + " "
                        + words.say(
                                "latest.parts",
                                Sentences.plain(figure.numerator()),
                                Sentences.plain(figure.denominator()));
    }

    private String known(Line line, Computed figure) {
        return figure.figure() instanceof Figure.Absent(var reason)
                ? words.say("spans.absent", reason.words())
                : Sentences.scale(line).print(figure.figure());
    }
}
