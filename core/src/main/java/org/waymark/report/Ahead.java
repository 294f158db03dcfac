package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RangeRule;
import org.waymark.outlook.ExpectedRange;
import org.waymark.outlook.Outlook;
import org.waymark.outlook.Remainder;
import org.waymark.period.Frequency;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Line;

/** What is said of the year ahead, and of how an expected range was worked out. */
final class Ahead {
    private final Messages words;
    private final Sentences sentences;

    Ahead(Messages words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** Where the year will end and what remains to be done; or why nobody can say. */
    Optional<String> outlook(Line line) {
        return line.further().outlook().map(outlook -> switch (outlook) {
            case Outlook.Foreseen foreseen -> foreseen(line, foreseen);
            case Outlook.Refused refused -> refused(line, refused);
        });
    }

    /** How such forecasts did before, and what the arithmetic takes for granted. */
    Optional<String> tried(Line line) {
        return line.further().outlook().flatMap(outlook -> switch (outlook) {
            case Outlook.Foreseen foreseen -> Optional.of(tried(line, foreseen));
            case Outlook.Refused refused -> refused.remainder().flatMap(this::assumed);
        });
    }

    private String tried(Line line, Outlook.Foreseen foreseen) {
        var said = new ArrayList<String>();
        foreseen.remainder().flatMap(this::assumed).ifPresent(said::add);
        Outlook.Backtest backtest = foreseen.backtest();
        said.add(Sentences.capital(words.say(
                "outlook.backtest",
                words.number(backtest.trials()),
                sentences.change(line, backtest.error()),
                sentences.change(line, backtest.naiveError()))));
        if (backtest.judged() > 0) {
            said.add(words.say(
                    "outlook.inside",
                    words.number(backtest.judged()),
                    words.number(backtest.inside()),
                    backtest.judged()));
        }
        return String.join(" ", said);
    }

    private Optional<String> assumed(Remainder remainder) {
        return remainder.cases() && remainder.reach() == Remainder.Reach.OPEN
                ? Optional.of(words.say("outlook.assumed"))
                : Optional.empty();
    }

    private String refused(Line line, Outlook.Refused refused) {
        String said = words.say(
                "outlook.refused." + refused.because().code(),
                PeriodNames.full(refused.year()),
                refused.points(),
                words.number(refused.points()));
        return refused.remainder()
                .map(remainder -> said + " "
                        + remainder(
                                line,
                                refused.remaining(),
                                remainder,
                                line.version().measurement().frequency().code()))
                .orElse(said);
    }

    private String foreseen(Line line, Outlook.Foreseen foreseen) {
        List<String> said = new ArrayList<>();
        String frequency = step(line, foreseen).code();
        said.add(words.say(
                "outlook." + foreseen.adding().name().toLowerCase(java.util.Locale.ROOT),
                PeriodNames.full(foreseen.year()),
                Sentences.print(line, foreseen.expected()),
                Sentences.print(line, foreseen.low()),
                Sentences.print(line, foreseen.high()),
                words.say("outlook.each." + frequency)));
        foreseen.likelihood().ifPresent(band -> said.add(words.say("outlook.chance." + band.code())));
        foreseen.remainder()
                .ifPresent(remainder -> said.add(remainder(line, foreseen.remaining(), remainder, frequency)));
        if (foreseen.method() == Outlook.Method.THETA) {
            said.add(words.say(naive("outlook.naive", line), Sentences.print(line, foreseen.naive())));
        } else {
            said.add(words.say(naive("outlook.naive.better", line)));
        }
        return String.join(" ", said);
    }

    /** Yearly figures have no same period to repeat. */
    private static String naive(String key, Line line) {
        return line.version().measurement().frequency() == Frequency.YEAR ? key + ".year" : key;
    }

    private static Frequency step(Line line, Outlook.Foreseen foreseen) {
        int steps = foreseen.known() + foreseen.remaining();
        for (Frequency frequency : List.of(Frequency.YEAR, Frequency.TERM, Frequency.QUARTER, Frequency.MONTH)) {
            if (steps == (int) frequency.perYear()) {
                return frequency;
            }
        }
        return line.version().measurement().frequency();
    }

    private String remainder(Line line, int remaining, Remainder remainder, String frequency) {
        Polarity polarity = line.version().measurement().polarity();
        String left = words.say("outlook.left." + frequency, remaining, words.number(remaining));
        // Rounded to the side that still meets the target.
        RoundingMode side = switch (polarity) {
            case HIGHER -> RoundingMode.CEILING;
            case LOWER -> RoundingMode.FLOOR;
            case TARGET, NONE -> RoundingMode.HALF_UP;
        };
        BigDecimal printed = remainder
                .average()
                .setScale(line.version().measurement().scale().decimals().places(), side);
        return words.say(
                "outlook.remainder." + remainder.reach().code() + "." + polarity.code(),
                left,
                Sentences.scale(line).print(printed));
    }

    /** How the range was worked out, and how often it has held. */
    Optional<String> range(Line line) {
        if (line.version().expectedRange() != RangeRule.SEASONAL) {
            return Optional.empty();
        }
        return Optional.of(line.further()
                .expected()
                .map(range -> derived(line, range))
                .orElseGet(() -> words.say(
                        line.version().measurement().overlapping() ? "expected.overlapping" : "expected.short",
                        words.number(ExpectedRange.FEWEST_YEARS),
                        words.number(ExpectedRange.MOST_YEARS))));
    }

    private String derived(Line line, ExpectedRange range) {
        String said = words.say(
                "expected",
                words.say("expected.season." + range.period().frequency().code()),
                words.number(range.years()),
                Sentences.print(line, range.mean()),
                Sentences.print(line, range.low()),
                Sentences.print(line, range.high()));
        return range.judged() == 0
                ? said
                : said + " "
                        + words.say(
                                "expected.inside",
                                words.number(range.judged()),
                                words.number(range.inside()),
                                range.judged());
    }
}
