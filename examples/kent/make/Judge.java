import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A second, small implementation of what a report says about one indicator: the figure that is due, its rating and its
 * direction of travel. It is written apart from the product on purpose; the two must agree.
 */
final class Judge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<Span.Kind, Integer> WINDOW = Map.of(Span.Kind.MONTH, 24, Span.Kind.QUARTER, 12,
            Span.Kind.TERM, 9, Span.Kind.FINANCIAL, 10, Span.Kind.ACADEMIC, 10, Span.Kind.CALENDAR, 10);
    private static final double LEVEL = 0.05;
    private static final int MINIMUM_POINTS = 6;

    private final Pack pack;

    Judge(Pack pack) {
        this.pack = pack;
    }

    /** A figure as known on a day, with its parts where it has them. */
    record Figure(BigDecimal exact, BigDecimal numerator, BigDecimal denominator) { }

    /** What is said of one indicator in one report. The margin is the distance to the nearest line, in the figure's unit. */
    record Verdict(Span period, Figure figure, BigDecimal shown, Pack.Line line, String rating, double margin,
            String trend, Sums.Slope slope) { }

    Verdict verdict(String code, Pack.Edition edition) {
        Map<String, String> definition = pack.versions(code).getLast();
        Span due = due(definition, edition);
        if (due == null) {
            return new Verdict(null, null, null, null, "not-due", 0, "not-tested", null);
        }
        definition = pack.definition(code, due);
        Figure figure = figure(definition, due, edition.asKnown(), false);
        if (figure == null) {
            return new Verdict(due, null, null, null, "overdue", 0, "not-tested", null);
        }
        BigDecimal shown = figure.exact().setScale(Integer.parseInt(definition.get("decimals")), RoundingMode.HALF_UP);
        Pack.Line line = line(code, due.end(), edition.asKnown());
        Sums.Slope slope = slope(definition, due, edition.asKnown(), line);
        return new Verdict(due, figure, shown, line, rating(definition, shown, line), margin(definition, shown, line),
                direction(definition, slope), slope);
    }

    /** The latest period that ended by the report's end, was available by its day and belongs to the definition. */
    private Span due(Map<String, String> definition, Pack.Edition edition) {
        Span.Kind kind = Span.kindOf(definition.get("frequency"), definition.get("year"));
        int days = definition.get("available_after_days").isEmpty() ? 0 : Integer.parseInt(definition.get("available_after_days"));
        Span span = Span.containing(kind, edition.period().end());
        while (span.end().isAfter(edition.period().end()) || span.end().plusDays(days).isAfter(edition.asKnown())) {
            span = span.plus(-1);
        }
        return pack.definition(definition.get("code"), span) == null ? null : span;
    }

    /** The figure for the period; {@code inPeriod} asks for the period's own parts instead of the basis. */
    Figure figure(Map<String, String> definition, Span period, LocalDate asKnown, boolean inPeriod) {
        Map<Span, Pack.Row> known = known(definition.get("code"), asKnown);
        if (!definition.get("calculation").equals("from-parts")) {
            Pack.Row row = known.get(period);
            return row == null || row.value() == null ? null : new Figure(row.value(), row.numerator(), row.denominator());
        }
        if (known.isEmpty()) {
            return null;
        }
        LocalDate start = inPeriod ? period.start() : switch (definition.get("basis")) {
            case "rolling-12" -> period.end().plusDays(1).minusMonths(12);
            case "year-to-date" -> Span.containing(Span.kindOf("year", definition.get("year")), period.end()).start();
            default -> period.start();
        };
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        Span part = Span.containing(known.keySet().iterator().next().kind(), start);
        for (; !part.start().isAfter(period.end()); part = part.plus(1)) {
            Pack.Row row = known.get(part);
            if (row == null) {
                return null;
            }
            top = top.add(row.numerator() == null ? row.value() : row.numerator());
            bottom = row.denominator() == null ? null : bottom.add(row.denominator());
        }
        return new Figure(bottom == null ? top
                : top.multiply(HUNDRED).divide(bottom, new MathContext(34)), bottom == null ? null : top, bottom);
    }

    private Map<Span, Pack.Row> known(String code, LocalDate asKnown) {
        Map<Span, Pack.Row> known = new HashMap<>();
        pack.rows(code).stream().filter(row -> !row.recorded().isAfter(asKnown))
                .sorted(Comparator.comparing(Pack.Row::recorded)).forEach(row -> known.put(row.period(), row));
        return known;
    }

    /** The line of the narrowest period that contains the day. */
    private Pack.Line line(String code, LocalDate day, LocalDate asKnown) {
        Predicate<Pack.Line> applies = line -> line.period().contains(day) && !line.recorded().isAfter(asKnown);
        return pack.lines(code).stream().filter(applies)
                .min(Comparator.comparingLong(line -> ChronoUnit.DAYS.between(line.period().start(), line.period().end())))
                .orElse(null);
    }

    private static String rating(Map<String, String> definition, BigDecimal shown, Pack.Line line) {
        if (line == null || line.target() == null) {
            return "no-target";
        }
        if (definition.get("polarity").equals("target")) {
            boolean green = shown.compareTo(line.lower()) >= 0 && shown.compareTo(line.upper()) <= 0;
            return green ? "green" : shown.subtract(line.target()).abs().compareTo(line.floor()) <= 0 ? "amber" : "red";
        }
        int sign = definition.get("polarity").equals("lower") ? -1 : 1;
        return sign * shown.compareTo(line.target()) >= 0 ? "green"
                : sign * shown.compareTo(floor(definition, line)) >= 0 ? "amber" : "red";
    }

    /** The floor as given, or the target less its tolerance where the definition rates by tolerance. */
    static BigDecimal floor(Map<String, String> definition, Pack.Line line) {
        if (!definition.get("rating").startsWith("tolerance:")) {
            return line.floor();
        }
        BigDecimal tolerance = line.target().multiply(new BigDecimal(definition.get("rating").substring(10))).divide(HUNDRED);
        return definition.get("polarity").equals("lower") ? line.target().add(tolerance) : line.target().subtract(tolerance);
    }

    private static double margin(Map<String, String> definition, BigDecimal shown, Pack.Line line) {
        if (line == null || line.target() == null) {
            return Double.MAX_VALUE;
        }
        List<BigDecimal> edges = definition.get("polarity").equals("target")
                ? List.of(line.lower(), line.upper(), line.target().subtract(line.floor()), line.target().add(line.floor()))
                : List.of(line.target(), floor(definition, line));
        return edges.stream().mapToDouble(edge -> shown.subtract(edge).abs().doubleValue()).min().orElseThrow();
    }

    /** The tested points: in-period figures where the shown ones overlap, the underlying series where one is named. */
    private Sums.Slope slope(Map<String, String> definition, Span due, LocalDate asKnown, Pack.Line line) {
        boolean overlapping = !definition.get("basis").equals("period") && !definition.get("basis").equals("snapshot");
        Map<String, String> tested = overlapping && !definition.get("underlying").isEmpty()
                ? pack.versions(definition.get("underlying")).getLast() : definition;
        List<double[]> points = new ArrayList<>();
        for (int back = WINDOW.get(due.kind()) - 1; back >= 0; back--) {
            Span span = due.plus(-back);
            Map<String, String> then = pack.definition(tested.get("code"), span);
            boolean broken = then != pack.definition(tested.get("code"), due) && tested.get("breaks_series").equals("yes");
            Figure figure = then == null || broken ? null : figure(tested, span, asKnown, overlapping);
            if (figure != null) {
                double value = figure.exact().doubleValue();
                points.add(new double[] {span.index(), definition.get("polarity").equals("target")
                        ? Math.abs(value - line.target().doubleValue()) : value});
            }
        }
        return points.size() < MINIMUM_POINTS ? null : Sums.slope(points);
    }

    private static String direction(Map<String, String> definition, Sums.Slope slope) {
        if (slope == null) {
            return "not-tested";
        }
        if (slope.p() >= LEVEL || slope.perPeriod() == 0) {
            return "no-clear-trend";
        }
        return slope.perPeriod() > 0 == definition.get("polarity").equals("higher") ? "improving" : "worsening";
    }
}
