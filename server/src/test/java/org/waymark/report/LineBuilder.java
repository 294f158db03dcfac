package org.waymark.report;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.benchmark.Certainty;
import org.waymark.benchmark.Standing;
import org.waymark.breakdown.Member;
import org.waymark.cohort.Cohort;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Life;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Ownership;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RangeRule;
import org.waymark.indicator.RatingRule;
import org.waymark.indicator.TrendRule;
import org.waymark.indicator.Version;
import org.waymark.indicator.Visibility;
import org.waymark.indicator.Wording;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.rating.Colour;
import org.waymark.rating.Range;
import org.waymark.rating.Rating;
import org.waymark.rating.Unrated;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.BenchmarkSeries;
import org.waymark.scorecard.Certain;
import org.waymark.scorecard.Division;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Further;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Over;
import org.waymark.scorecard.PastRating;
import org.waymark.scorecard.Peers;
import org.waymark.scorecard.Point;
import org.waymark.scorecard.Shown;
import org.waymark.scorecard.Spanned;
import org.waymark.scorecard.Strands;
import org.waymark.scorecard.Wider;
import org.waymark.scorecard.Workings;
import org.waymark.target.Origin;
import org.waymark.target.Target;
import org.waymark.trend.NotTested;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;
import org.waymark.trend.Verdict;

/** A line built up word by word. Its numbers are made up. */
final class LineBuilder {
    private final String code;
    private final String name;
    private final String section;
    private Kind kind = Kind.KPI;
    private Scale scale = new Scale(Unit.PERCENT, "", Decimals.of(1));
    private Polarity polarity = Polarity.HIGHER;
    private Basis basis = Basis.PERIOD;
    private Frequency frequency = Frequency.QUARTER;
    private Period last = Samples.period("FY2024-25-Q1");
    private List<String> values = List.of();
    private List<String> parts = List.of();
    private List<String> aims = List.of();
    private int breakAt = -1;
    private Status status = Status.FINAL;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private Rating rating = new Rating.NotRated(Unrated.NO_TARGET);
    private Optional<Range> range = Optional.empty();
    private Trend trend = new Trend.Untold(NotTested.TOO_FEW_POINTS, TrendRule.REGRESSION, 2);
    private final List<Commentary> commentaries = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<BenchmarkSeries> benchmarks = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Aim> others = new ArrayList<>();
    private List<IndicatorCode> related = List.of();
    private List<Peers> peers = List.of();
    private final List<Target> targets = new ArrayList<>();
    private Function<List<Point>, List<Strands>> strands = _ -> List.of();
    private Optional<RatingRule> rule = Optional.empty();

    LineBuilder(String code, String name, String section) {
        this.code = code;
        this.name = name;
        this.section = section;
    }

    LineBuilder kind(Kind is) {
        kind = is;
        return this;
    }

    LineBuilder unit(Unit unit, String label, int decimals) {
        scale = new Scale(unit, label, Decimals.of(decimals));
        return this;
    }

    LineBuilder polarity(Polarity is) {
        polarity = is;
        return this;
    }

    LineBuilder rolling(String... inPeriod) {
        basis = Basis.ROLLING_12;
        parts = List.of(inPeriod);
        return this;
    }

    /** The series ends with the period. Values in order; {@code -} for a gap, {@code c} for a suppressed one. */
    LineBuilder series(String period, String... shown) {
        last = Samples.period(period);
        frequency = last.frequency();
        values = List.of(shown);
        return this;
    }

    LineBuilder breakAt(int index) {
        breakAt = index;
        return this;
    }

    LineBuilder provisional() {
        status = Status.PROVISIONAL;
        return this;
    }

    LineBuilder parts(long of, long all) {
        numerator = BigDecimal.valueOf(of);
        denominator = BigDecimal.valueOf(all);
        return this;
    }

    /** {@code target/floor} or {@code lower..upper}, one for all points or one for each. */
    LineBuilder aims(String... each) {
        aims = List.of(each);
        return this;
    }

    LineBuilder tolerance(int percent) {
        rule = Optional.of(new RatingRule.Tolerance(BigDecimal.valueOf(percent)));
        return this;
    }

    LineBuilder rated(Colour colour) {
        rating = new Rating.Rated(colour);
        return this;
    }

    LineBuilder unrated(Unrated because) {
        rating = new Rating.NotRated(because);
        return this;
    }

    LineBuilder range(Range place) {
        range = Optional.of(place);
        rating = new Rating.NotRated(Unrated.NOT_RATED_KIND);
        return this;
    }

    LineBuilder trend(Verdict verdict, TestedOn on, int points, double slope, double p) {
        trend = new Trend.Tested(
                verdict, TrendRule.REGRESSION, on, points, OptionalDouble.of(slope), OptionalDouble.of(p));
        return this;
    }

    LineBuilder notTested(NotTested because, int points) {
        trend = new Trend.Untold(because, TrendRule.REGRESSION, points);
        return this;
    }

    LineBuilder said(CommentaryKind what, String text) {
        commentaries.add(new Commentary(
                IndicatorCode.of(code), Samples.QUARTER, what, text, "head-of-service", Samples.RECORDED, "made up"));
        return this;
    }

    LineBuilder happened(String when, String text) {
        annotations.add(new Annotation(
                Samples.period(when),
                Optional.empty(),
                Optional.of(IndicatorCode.of(code)),
                "",
                text,
                false,
                "made up"));
        return this;
    }

    LineBuilder beside(String place, String to, String... shown) {
        benchmarks.add(new BenchmarkSeries(
                Optional.empty(), place, points(Samples.period(to), List.of(shown), List.of(), -1, Status.FINAL)));
        return this;
    }

    LineBuilder standing(double mean, double median, int rank, int of, String... missing) {
        standings.add(new Standing(
                "statistical-neighbours",
                "2021",
                Samples.period("CY2023"),
                OptionalDouble.of(18),
                OptionalDouble.of(mean),
                OptionalDouble.of(median),
                OptionalDouble.empty(),
                of - 1,
                java.util.stream.Stream.of(missing).map(AreaCode::of).toList(),
                Optional.of(rank),
                of,
                0,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    LineBuilder otherTarget(Origin origin, String target) {
        others.add(new Aim(
                origin, Samples.period("FY2024-25"), new BigDecimal(target), null, null, null, "Set in regulations."));
        return this;
    }

    LineBuilder related(String... codes) {
        related = java.util.stream.Stream.of(codes).map(IndicatorCode::of).toList();
        return this;
    }

    Line build() {
        Version version = version();
        var indicator = new Indicator(IndicatorCode.of(code), List.of(version));
        List<Point> series = values.isEmpty() ? List.of() : points(last, values, aims, breakAt, status);
        List<Point> inPeriod = parts.isEmpty() ? List.of() : points(last, parts, List.of(), -1, Status.FINAL);
        Optional<Shown> shown = series.isEmpty() || !(series.getLast().figure() instanceof Figure.Known)
                ? Optional.empty()
                : Optional.of(new Shown(
                        last,
                        numerator == null || denominator == null
                                ? series.getLast().figure()
                                : Figure.of(numerator, denominator, scale.unit().scale(BigDecimal.ONE)),
                        numerator,
                        denominator,
                        status,
                        Samples.RECORDED,
                        "Service returns (made up)",
                        "observations.csv",
                        212));
        Optional<Aim> aim = series.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(series.getLast().aim());
        return new Line(
                indicator,
                version,
                AreaCode.of("E10000016"),
                Cohort.ALL,
                Samples.QUARTER,
                Optional.of(last),
                shown,
                aim,
                others,
                rating,
                range,
                trend,
                earlier(series, 1),
                earlier(series, frequency == Frequency.YEAR ? 1 : frequency == Frequency.MONTH ? 12 : 4),
                history(),
                standings,
                Certain.NOTHING,
                series,
                inPeriod,
                benchmarks,
                commentaries,
                annotations,
                List.of(),
                Optional.empty(),
                Workings.NONE,
                Optional.empty(),
                List.of(),
                new Further(Optional.empty(), Optional.empty(), List.of(), List.of(), wider(series, inPeriod)),
                List.of(),
                List.of(),
                List.of());
    }

    /** Its own series is all there is on record; with parts beneath where asked. */
    private Wider wider(List<Point> series, List<Point> inPeriod) {
        if (series.isEmpty()) {
            return Wider.NONE;
        }
        var spans = new ArrayList<Spanned>();
        spans.add(new Spanned(Spanned.Reach.ROLLING, true, series));
        if (!inPeriod.isEmpty()) {
            spans.addFirst(new Spanned(Spanned.Reach.EACH, false, inPeriod));
        }
        return new Wider(
                series, spans, Optional.empty(), strands.apply(series), peers, targets, List.copyOf(commentaries));
    }

    /** Places with a figure each for the last period; {@code c} for a hidden one. */
    LineBuilder places(Map<String, String> figures) {
        strands = series -> List.of(strands(figures, series));
        return this;
    }

    private static Strands strands(Map<String, String> figures, List<Point> series) {
        var pieces = new ArrayList<Division.Piece>();
        var all = new ArrayList<Strands.Strand>();
        figures.forEach((name, figure) -> {
            var member = new Member(AreaCode.of("E07000%03d".formatted(100 + pieces.size())), Cohort.ALL, name);
            pieces.add(new Division.Piece(
                    member,
                    figure(figure),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    figure.equals("c") ? Over.NOTHING : new Over(new BigDecimal(figure), new BigDecimal("100")),
                    Over.NOTHING,
                    new Certainty.Unknown(Certainty.Why.NO_PARTS),
                    Optional.empty()));
            all.add(new Strands.Strand(
                    member,
                    series.stream()
                            .map(point -> new Point(point.period(), figure(figure), Status.FINAL, null, false))
                            .toList()));
        });
        Period now = series.getLast().period();
        return new Strands(
                new Division("district", true, true, now, now.lastYear(), Optional.empty(), pieces, Optional.empty()),
                all);
    }

    /** Others of a group, and ourselves, with a figure each. */
    LineBuilder peers(String ours, Map<String, String> others) {
        var all = new ArrayList<Peers.Peer>();
        all.add(new Peers.Peer(
                AreaCode.of("E10000016"), "Sample County", new BigDecimal(ours), Certain.NOTHING.certainty(), true));
        others.forEach((name, figure) -> all.add(new Peers.Peer(
                AreaCode.of("E10000%03d".formatted(100 + all.size())),
                name,
                new BigDecimal(figure),
                new Certainty.Between(
                        Certainty.Method.WILSON,
                        Certainty.LEVEL,
                        Double.parseDouble(figure) - 2,
                        Double.parseDouble(figure) + 2),
                false)));
        peers = List.of(new Peers(
                "statistical-neighbours",
                "2021",
                Samples.period("CY2023"),
                all,
                List.of("Norfolk"),
                OptionalDouble.of(38.03),
                List.of()));
        return this;
    }

    private List<PastRating> history() {
        var history = new ArrayList<PastRating>();
        List<String> colours = List.of("red", "red", "amber", "red", "amber", "green", "no-figure");
        for (int back = 7; back > 0; back--) {
            history.add(new PastRating(
                    Samples.QUARTER.plus(-back),
                    back == 7 ? "not-reported" : colours.get((code.length() + back) % colours.size())));
        }
        history.add(new PastRating(Samples.QUARTER, rating.code()));
        return history;
    }

    private Optional<Earlier> earlier(List<Point> series, int back) {
        int index = series.size() - 1 - back;
        return index < 0
                ? Optional.empty()
                : Optional.of(new Earlier(
                        series.get(index).period(),
                        series.get(index).figure(),
                        kind == Kind.KPI ? new Rating.Rated(Colour.AMBER) : rating));
    }

    private static List<Point> points(Period last, List<String> values, List<String> aims, int breakAt, Status ending) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < values.size(); i++) {
            Aim aim = aims.isEmpty() ? null : aim(aims.get(Math.min(i, aims.size() - 1)));
            boolean end = i == values.size() - 1;
            points.add(new Point(
                    last.plus(i + 1 - values.size()),
                    figure(values.get(i)),
                    end ? ending : Status.FINAL,
                    aim,
                    i == breakAt));
        }
        return points;
    }

    private static Figure figure(String text) {
        return switch (text) {
            case "-" -> Figure.absent(Absence.MISSING);
            case "c" -> Figure.absent(Absence.CONFIDENTIAL);
            default -> Figure.of(new BigDecimal(text));
        };
    }

    private static Aim aim(String text) {
        String[] range = text.split("\\.\\.", -1);
        String[] lines = text.split("/", -1);
        return range.length == 2
                ? new Aim(
                        Origin.LOCAL, Samples.period("FY2024-25"), null, null, decimal(range[0]), decimal(range[1]), "")
                : new Aim(
                        Origin.LOCAL,
                        Samples.period("FY2024-25"),
                        decimal(lines[0]),
                        lines.length == 2 ? decimal(lines[1]) : null,
                        null,
                        null,
                        "");
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private Version version() {
        return new Version(
                1,
                Optional.empty(),
                false,
                kind,
                new Wording(
                        name,
                        "What is counted, and how, in a sentence or two that anybody can follow.",
                        numerator == null ? "" : "issued within the time allowed",
                        denominator == null ? "" : "issued in all",
                        "Service returns"),
                new Ownership(section, "A service", "head-of-service", ""),
                new Measurement(
                        scale,
                        BigDecimal.ONE,
                        polarity,
                        YearType.FINANCIAL,
                        frequency,
                        basis,
                        Calculation.AS_SUPPLIED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        20),
                new Life(Optional.empty(), Optional.empty(), Optional.empty(), ""),
                false,
                rule,
                Optional.empty(),
                RangeRule.GIVEN,
                Optional.empty(),
                Optional.empty(),
                true,
                related,
                Visibility.PUBLIC,
                List.of());
    }

    static LocalDateTime recorded() {
        return Samples.RECORDED;
    }
}
