package org.waymark.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import org.waymark.calendar.Answer;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.rating.Rating;
import org.waymark.rating.Unrated;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.CarriedForward;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Shown;

/** What is said of one line's figure, rating and direction, so that it can be read aloud. */
final class Sentences {
    private final Messages words;
    private final Marks marks;

    Sentences(Messages words, Marks marks) {
        this.words = words;
        this.marks = marks;
    }

    /** The latest figure, with its parts and its period; or that there is none. */
    String latest(Line line) {
        return line.shown()
                .map(shown -> isHidden(shown.figure())
                        ? words.say("latest.hidden", PeriodNames.full(shown.period()))
                        : words.say(
                                "latest",
                                scale(line).print(shown.figure()) + parts(shown),
                                PeriodNames.full(shown.period()),
                                marks.said(shown.status())))
                .orElseGet(() -> words.say("latest.none"));
    }

    /** That an older figure is carried forward, and why; why there is none, where that was said; else nothing. */
    String carried(Line line) {
        Optional<CarriedForward> carried = line.carriedForward();
        Optional<String> because = line.isBehind() ? line.answer().map(Answer::why) : Optional.empty();
        return carried.map(older -> because.map(why ->
                                words.say("carried.because", PeriodNames.full(older.from()), due(line), ended(why)))
                        .orElseGet(() -> words.say("carried", PeriodNames.full(older.from()), due(line))))
                .orElseGet(() -> because.map(why -> words.say("carried.none", due(line), ended(why)))
                        .orElse(""));
    }

    /** With the full stop that its writer may have left out. */
    private static String ended(String text) {
        String said = text.strip();
        return said.isEmpty() || ".!?…”".indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + ".";
    }

    /** Hidden so that nobody can be identified. */
    static boolean isHidden(Figure figure) {
        return figure.equals(Figure.absent(Absence.CONFIDENTIAL));
    }

    /** Whether the figure it would show is. */
    static boolean isHidden(Line line) {
        return line.shown().filter(shown -> isHidden(shown.figure())).isPresent();
    }

    private String parts(Shown shown) {
        BigDecimal numerator = shown.numerator();
        BigDecimal denominator = shown.denominator();
        if (!(shown.figure() instanceof Figure.Known) || numerator == null || denominator == null) {
            return "";
        }
        return " " + words.say("latest.parts", plain(numerator), plain(denominator));
    }

    /** The lines it is held against and what follows: {@code Target 60%, floor 50%: red, below the floor standard.} */
    String judged(Line line) {
        String aims = line.aim().map(aim -> aims(line, aim)).orElse("");
        String verdict = switch (line.rating()) {
            case Rating.Rated(var colour) -> words.say("judged." + rule(line) + "." + colour.code(), tolerance(line));
            case Rating.NotRated(Unrated because) -> words.say("unrated." + because.code(), due(line));
        };
        return aims.isEmpty() ? words.say("judged.alone", verdict) : words.say("judged", aims, verdict);
    }

    private static String due(Line line) {
        return line.due().map(PeriodNames::full).orElse("");
    }

    private static String rule(Line line) {
        if (line.version().measurement().polarity() == Polarity.TARGET) {
            return "target";
        }
        return line.version().ratingRule() instanceof RatingRule.Tolerance ? "tolerance" : "floor";
    }

    private static String tolerance(Line line) {
        return line.version().ratingRule() instanceof RatingRule.Tolerance(BigDecimal percent)
                ? percent.toPlainString()
                : "";
    }

    /** {@code Target 60%, floor 50%}. */
    String aims(Line line, Aim aim) {
        var said = new ArrayList<String>();
        boolean near = line.version().measurement().polarity() == Polarity.TARGET;
        Optional.ofNullable(aim.target()).ifPresent(value -> said.add(words.say("aim.target", written(line, value))));
        Optional.ofNullable(aim.floor())
                .ifPresent(value -> said.add(
                        near
                                ? words.say("aim.distance", difference(line, value))
                                : words.say("aim.floor", written(line, value))));
        BigDecimal lower = aim.lower();
        BigDecimal upper = aim.upper();
        if (lower != null && upper != null) {
            said.add(words.say(near ? "aim.band" : "aim.range", written(line, lower), written(line, upper)));
        }
        return capital(String.join(words.say("list.comma") + " ", said));
    }

    /** One sentence after another; nothing after nothing. */
    static String after(String sentence) {
        return sentence.isEmpty() ? "" : " " + sentence;
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    String direction(Line line) {
        return new TrendWriting(words, this).direction(line);
    }

    /** {@code 12 quarterly figures, least squares, p = 0.003}; empty for a direction that was not tested so. */
    Optional<String> tested(Line line) {
        return new TrendWriting(words, this).tested(line);
    }

    /** The same without a check that agrees, which the whole working tells. */
    Optional<String> testedBriefly(Line line) {
        return new TrendWriting(words, this).testedBriefly(line);
    }

    /** A change in words: two significant figures, points for percentages. */
    String change(Line line, double size) {
        BigDecimal rough = BigDecimal.valueOf(size).round(new MathContext(2, RoundingMode.HALF_UP));
        return difference(line, rough);
    }

    String difference(Line line, BigDecimal size) {
        Scale own = scale(line);
        if (own.unit() == Unit.PERCENT) {
            String number = new Scale(Unit.PERCENT, "", Decimals.of(0)).number(size);
            return words.say("change.points", number, size.compareTo(BigDecimal.ONE) == 0 ? 1 : 2);
        }
        return new Scale(own.unit(), own.label(), Decimals.of(0)).print(size.stripTrailingZeros());
    }

    /** How old the figure is on the day the report speaks of, and when it was known. */
    Optional<String> current(Line line, java.time.LocalDate asKnown) {
        return line.shown().map(shown -> {
            long days = asKnown.toEpochDay() - shown.period().end().toEpochDay();
            return words.say(
                    "current",
                    PeriodNames.day(shown.period().end()),
                    days,
                    PeriodNames.day(shown.recordedAt().toLocalDate()));
        });
    }

    /** {@code statistical-neighbours} as {@code Statistical neighbours}. */
    static String groupName(String code) {
        return capital(code.replace('-', ' '));
    }

    static String print(Line line, double value) {
        Scale scale = scale(line);
        return scale.print(scale.decimals().round(BigDecimal.valueOf(value)));
    }

    /** A line as it was written, without decimals it was not given. */
    static String written(Line line, BigDecimal value) {
        return new Scale(scale(line).unit(), scale(line).label(), Decimals.of(0)).print(value);
    }

    static Scale scale(Line line) {
        return line.version().measurement().scale();
    }

    /** A whole or decimal number with its thousands marked. */
    static String plain(BigDecimal number) {
        return new Scale(Unit.COUNT, "", Decimals.of(0)).number(number.stripTrailingZeros());
    }
}
