package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.TrendRule;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;
import org.waymark.trend.Check;
import org.waymark.trend.Note;
import org.waymark.trend.ProcessChart;
import org.waymark.trend.ProcessLimits;
import org.waymark.trend.SpecialCause;
import org.waymark.trend.Statistic;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;
import org.waymark.trend.Verdict;

/** What is said of a direction of travel, and of how it was tested. */
final class TrendWriting {
    private final Messages words;
    private final Sentences sentences;

    TrendWriting(Messages words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    String direction(Line line) {
        return switch (line.trend()) {
            case Trend.Tested tested -> {
                var said = new ArrayList<String>();
                said.add(verdict(line, tested));
                if (tested.rule() == TrendRule.PREVIOUS) {
                    againstLastYear(line).ifPresent(said::add);
                }
                tested.notes().forEach(note -> said.add(noted(note)));
                yield String.join(" ", said);
            }
            case Trend.Untold untold ->
                words.say("nottested." + untold.because().code(), untold.points());
        };
    }

    private String verdict(Line line, Trend.Tested tested) {
        String verdict = words.say("direction." + tested.verdict().code());
        if (tested.process().isPresent()) {
            return process(line, verdict, tested.process().get());
        }
        double slope = tested.slopePerYear().orElse(0);
        boolean unclear = tested.verdict() == Verdict.NO_CLEAR_TREND;
        if (tested.slopePerYear().isEmpty() || (slope == 0 && !unclear)) {
            return words.say("direction.rule." + tested.rule().code(), verdict);
        }
        String frequency = frequency(line, tested).code();
        String which = words.say(
                tested.testedOn() == TestedOn.UNDERLYING
                        ? "tested.underlying." + frequency
                        : "tested." + tested.testedOn().code());
        String window = window(line, tested, frequency);
        if (unclear) {
            return words.say("direction.unclear", verdict, window, which);
        }
        boolean distance = line.version().measurement().polarity() == Polarity.TARGET
                && tested.verdict() != Verdict.RISING
                && tested.verdict() != Verdict.FALLING;
        String way = distance ? (slope < 0 ? "nearer" : "further") : (slope < 0 ? "fell" : "rose");
        return words.say("direction." + way, verdict, window, which, sentences.change(line, Math.abs(slope)));
    }

    /** A step from one month to the next says little where there are seasons: the year's step beside it. */
    private Optional<String> againstLastYear(Line line) {
        if (line.previous().equals(line.lastYear())
                || line.shown().isEmpty()
                || line.lastYear().isEmpty()
                || !(line.shown().get().figure() instanceof Figure.Known now)
                || !(line.lastYear().get().figure() instanceof Figure.Known then)) {
            return Optional.empty();
        }
        Decimals decimals = Sentences.scale(line).decimals();
        int way = decimals.round(now).compareTo(decimals.round(then));
        return Optional.of(words.say(
                way > 0 ? "direction.year.up" : way < 0 ? "direction.year.down" : "direction.year.same",
                Sentences.scale(line).print(then)));
    }

    private String process(Line line, String verdict, ProcessChart process) {
        ProcessLimits limits = process.last().limits();
        SpecialCause cause = process.last().cause();
        String lower = Sentences.print(line, limits.lower());
        String upper = Sentences.print(line, limits.upper());
        return cause == SpecialCause.NONE
                ? words.say("direction.process.common-cause", verdict, lower, upper)
                : words.say("direction.process.special", verdict, lower, upper, words.say("cause." + cause.code()));
    }

    private String noted(Note note) {
        String key = "direction.note." + note.code();
        return switch (note) {
            case Note.VisibleSeason _ -> words.say(key);
            case Note.TrialLimits(int points) -> words.say(key, points);
            case Note.PutDownToChance(Verdict alone, double _, int tests) ->
                words.say(key, words.say("trend." + alone.code()), tests);
        };
    }

    /** {@code the twelve quarters to June 2024}: from the first figure tested to the last, gaps counted. */
    private String window(Line line, Trend.Tested tested, String frequency) {
        List<Point> held = tested.testedOn() == TestedOn.UNDERLYING ? line.inPeriod() : line.series();
        List<Point> known = new ArrayList<>();
        for (Point point : held) {
            if (point.breaksHere()) {
                known.clear();
            }
            if (point.figure() instanceof Figure.Known) {
                known.add(point);
            }
        }
        if (known.isEmpty()) {
            return words.say("tested.shown");
        }
        Period last = known.getLast().period();
        String to = PeriodNames.full(Frequency.MONTH.holding(last.end(), YearType.CALENDAR));
        boolean all = known.size() == tested.points();
        if (!all && tested.testedOn() != TestedOn.NON_OVERLAPPING) {
            return words.say("direction.window.figures", to);
        }
        long periods = all ? last.ordinal() - known.getFirst().period().ordinal() + 1 : tested.points();
        return words.say("direction.window." + frequency, words.say("number.window", periods), to);
    }

    /** {@code 12 quarterly figures, least squares, p = 0.003}; empty for a direction that was not tested so. */
    Optional<String> tested(Line line) {
        return tested(line, _ -> true);
    }

    /** The same without a check that agrees, which the whole working tells. */
    Optional<String> testedBriefly(Line line) {
        return tested(line, check -> !check.agrees());
    }

    private Optional<String> tested(Line line, Predicate<Check> wanted) {
        if (!(line.trend() instanceof Trend.Tested tested)
                || (tested.p().isEmpty() && tested.process().isEmpty())) {
            return Optional.empty();
        }
        var said = new ArrayList<String>();
        said.add(words.say("tested.evidence." + frequency(line, tested).code(), tested.points()));
        said.add(words.say(
                "tested.by." + tested.rule().code(),
                tested.process()
                        .map(process ->
                                Sentences.print(line, process.last().limits().mean()))
                        .orElse("")));
        tested.statistics().stream()
                .filter(statistic -> Double.isFinite(statistic.value()))
                .forEach(statistic -> said.add(statistic(statistic)));
        p(tested.p()).ifPresent(said::add);
        var sentence = new ArrayList<String>();
        sentence.add(words.say("list.end", String.join(words.say("list.comma") + " ", said)));
        tested.check().filter(wanted).ifPresent(check -> sentence.add(check(line, check)));
        for (Note note : tested.notes()) {
            if (note instanceof Note.VisibleSeason(double h, double p)) {
                sentence.add(words.say(
                        "tested.season", plain(h, 1), p(OptionalDouble.of(p)).orElse("")));
            }
        }
        return Optional.of(String.join(" ", sentence));
    }

    /** What the process can do against its target; empty without a target or a process. */
    Optional<String> assurance(Line line) {
        BigDecimal target = line.aim().map(org.waymark.scorecard.Aim::target).orElse(null);
        if (target == null) {
            return Optional.empty();
        }
        return line.trend()
                .process()
                .flatMap(process -> process.assurance(
                        target.doubleValue(), line.version().measurement().polarity()))
                .map(assurance -> words.say("assurance." + assurance.code(), Sentences.written(line, target)));
    }

    private String statistic(Statistic statistic) {
        boolean whole = statistic.name().equals(Statistic.S);
        return words.say("tested.statistic." + statistic.name(), plain(statistic.value(), whole ? 0 : 2));
    }

    private String check(Line line, Check check) {
        double slope = check.slopePerYear();
        String change = sentences.change(line, Math.abs(slope));
        return words.say(
                "tested.check",
                slope == 0
                        ? words.say("tested.check.level")
                        : words.say(slope > 0 ? "tested.check.up" : "tested.check.down", change),
                p(OptionalDouble.of(check.p())).orElse(""),
                words.say(check.agrees() ? "tested.check.agrees" : "tested.check.disagrees"));
    }

    private static Frequency frequency(Line line, Trend.Tested tested) {
        return tested.testedOn() == TestedOn.UNDERLYING && !line.inPeriod().isEmpty()
                ? line.inPeriod().getFirst().period().frequency()
                : tested.testedOn() == TestedOn.NON_OVERLAPPING
                        ? Frequency.YEAR
                        : line.version().measurement().frequency();
    }

    private Optional<String> p(OptionalDouble p) {
        if (p.isEmpty()) {
            return Optional.empty();
        }
        double value = p.getAsDouble();
        return Optional.of(value < 0.001 ? words.say("p.small") : words.say("p", plain(value, value < 0.01 ? 3 : 2)));
    }

    private static String plain(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('-', '\u2212');
    }
}
