package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.finding.Finding;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Shown;
import org.waymark.scorecard.Workings;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;

/** Writes the whole working of a line, so that anybody can do it again with paper and pencil. */
final class Explaining {
    /** Places an unrounded quotient is printed to. */
    private static final int UNROUNDED = 6;

    private final Scorecard scorecard;
    private final Messages words;
    private final Sentences sentences;
    private final Behind behind;
    private final Otherwise otherwise;

    Explaining(Scorecard scorecard, Messages words, Sentences sentences) {
        this.scorecard = scorecard;
        this.words = words;
        this.sentences = sentences;
        this.behind = new Behind(words, sentences);
        this.otherwise = new Otherwise(scorecard, words, sentences);
    }

    Explanation of(Line line) {
        var steps = new ArrayList<Explanation.Step>();
        step(steps, "definition", definition(line));
        step(steps, "due", List.of(due(line)));
        step(steps, "rows", rows(line));
        step(
                steps,
                "replaced",
                line.workings().replaced().stream()
                        .map(row -> replaced(line, row))
                        .toList());
        step(steps, "figure", figure(line));
        step(steps, "lines", lines(line));
        step(steps, "rating", List.of(sentences.judged(line)));
        step(steps, "trend", trend(line));
        step(steps, "beside", new Neighbourly(words, sentences).of(line, scorecard.gazetteer()));
        var certainly = new Certainly(words, sentences);
        step(
                steps,
                "chance",
                Stream.concat(certainly.of(line).stream(), certainly.against(line).stream())
                        .toList());
        var ahead = new Ahead(words, sentences);
        step(
                steps,
                "ahead",
                Stream.of(ahead.outlook(line), ahead.tried(line), ahead.range(line))
                        .flatMap(Optional::stream)
                        .toList());
        step(steps, "other", otherwise.definitions(line));
        step(steps, "findings", line.findings().stream().map(Finding::sentence).toList());
        return new Explanation(line.code().value(), steps);
    }

    private void step(List<Explanation.Step> steps, String title, List<String> lines) {
        List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
        if (!said.isEmpty()) {
            steps.add(new Explanation.Step(words.say("explain." + title), said));
        }
    }

    private List<String> definition(Line line) {
        Version version = line.version();
        Measurement measurement = version.measurement();
        return List.of(
                version.effectiveFrom()
                        .map(from -> words.say(
                                "explain.version.from", line.name(), version.number(), PeriodNames.full(from)))
                        .orElseGet(() -> words.say("explain.version", line.name(), version.number())),
                words.say("basis." + measurement.basis().code()) + " "
                        + words.say("polarity." + measurement.polarity().code()),
                words.say("explain.calculation." + measurement.calculation().code()),
                measurement.calculation() == Calculation.FROM_INDICATORS
                        ? measurement.composition().map(this::formula).orElse("")
                        : "");
    }

    /** The formula, then what its codes stand for. */
    private String formula(Composition made) {
        return words.say(
                made.denominator().isPresent() ? "explain.formula.quotient" : "explain.formula.sum",
                made,
                words.apart(made.indicators().stream()
                        .map(code -> words.say("explain.formula.code", code, name(code)))
                        .toList()));
    }

    private String name(IndicatorCode code) {
        Indicator indicator = scorecard.indicators().get(code);
        return indicator == null ? code.value() : indicator.latest().wording().name();
    }

    private String due(Line line) {
        int days = line.version().measurement().availableAfterDays();
        String known = PeriodNames.day(scorecard.asKnownAt());
        if (line.due().isEmpty()) {
            return words.say("explain.due.none", known, days);
        }
        String due = PeriodNames.full(line.due().get());
        if (line.shown().isEmpty()) {
            return words.say("explain.due.missing", due, days, known);
        }
        Shown shown = line.shown().get();
        return shown.period().equals(line.due().get())
                ? words.say("explain.due.held", due, days, known)
                : words.say("explain.due.older", due, days, known, PeriodNames.full(shown.period()));
    }

    private List<String> rows(Line line) {
        return line.workings().parts().stream()
                .map(part -> part.row()
                        .map(row -> words.say("explain.row", whose(line, part.indicator(), part.period()), row(row)))
                        .orElseGet(
                                () -> words.say("explain.row.missing", whose(line, part.indicator(), part.period()))))
                .toList();
    }

    private String replaced(Line line, Workings.Row row) {
        return words.say("explain.row", whose(line, row.indicator(), row.period()), row(row));
    }

    /** The period; of another indicator's row, its code before it. */
    private String whose(Line line, IndicatorCode code, Period period) {
        return code.equals(line.code())
                ? PeriodNames.full(period)
                : words.say("explain.row.of", code, PeriodNames.full(period));
    }

    private String row(Workings.Row row) {
        return words.say(
                "explain.row.said",
                figures(row),
                row.status().code(),
                PeriodNames.day(row.recordedAt().toLocalDate()),
                row.file(),
                Long.toString(row.row()));
    }

    private String figures(Workings.Row row) {
        if (row.absence() != null) {
            return row.absence().words();
        }
        String parts = row.numerator() == null || row.denominator() == null
                ? ""
                : words.say("explain.over", Sentences.plain(row.numerator()), Sentences.plain(row.denominator()));
        if (row.value() == null) {
            return parts.isEmpty() ? words.say("explain.nothing") : parts;
        }
        return parts.isEmpty()
                ? Sentences.plain(row.value())
                : words.say("explain.both", Sentences.plain(row.value()), parts);
    }

    private List<String> figure(Line line) {
        var said = new ArrayList<String>();
        line.shown().ifPresent(shown -> said.add(quotient(line, shown)));
        said.add(otherwise.lacking(line));
        otherwise.change(line).ifPresent(said::add);
        behind.spans(line).ifPresent(said::add);
        behind.hidden(line).ifPresent(said::add);
        behind.drift(line).ifPresent(said::add);
        return said;
    }

    private String quotient(Line line, Shown shown) {
        Scale scale = Sentences.scale(line);
        if (!(shown.figure() instanceof Figure.Known known)) {
            return Sentences.isHidden(shown.figure())
                    ? words.say("explain.figure.hidden")
                    : words.say("explain.figure.absent", scale.print(shown.figure()));
        }
        String rounded = scale.print(known);
        int places = scale.decimals().places();
        BigDecimal over = shown.numerator();
        BigDecimal under = shown.denominator();
        if (over == null || under == null) {
            return words.say("explain.figure.value", unrounded(known), places, rounded);
        }
        return words.say(
                "explain.figure.quotient",
                Sentences.plain(over),
                Sentences.plain(under),
                unrounded(known),
                places,
                rounded,
                line.workings().parts().size());
    }

    private static String unrounded(Figure.Known known) {
        return new Scale(Unit.COUNT, "", Decimals.of(UNROUNDED))
                .number(Decimals.of(UNROUNDED).round(known).stripTrailingZeros());
    }

    private List<String> lines(Line line) {
        var said = new ArrayList<String>();
        line.aim()
                .ifPresentOrElse(
                        aim -> said.add(words.say(
                                "explain.lines.held",
                                sentences.aims(line, aim),
                                PeriodNames.full(aim.period()),
                                words.say("origin." + aim.origin().code()))),
                        () -> said.add(words.say("explain.lines.none")));
        line.otherAims()
                .forEach(aim -> said.add(words.say(
                        "explain.lines.beside",
                        sentences.aims(line, aim),
                        PeriodNames.full(aim.period()),
                        words.say("origin." + aim.origin().code()))));
        return said;
    }

    private List<String> trend(Line line) {
        var said = new ArrayList<String>();
        said.add(sentences.direction(line));
        sentences.tested(line).ifPresent(tested -> said.add(Sentences.capital(tested)));
        if (line.trend() instanceof Trend.Tested tested) {
            said.add(words.say("explain.trend.on." + tested.testedOn().code(), points(line, tested.testedOn())));
        }
        return said;
    }

    private String points(Line line, TestedOn on) {
        List<Point> points = on == TestedOn.UNDERLYING ? line.inPeriod() : line.series();
        return words.apart(points.stream()
                .filter(point -> point.figure() instanceof Figure.Known)
                .map(point -> words.say(
                        "explain.point", PeriodNames.brief(point.period()), unrounded((Figure.Known) point.figure())))
                .toList());
    }

    /** Every line's, in the order of the report. */
    List<Explanation> all() {
        return scorecard.lines().stream().map(this::of).toList();
    }
}
