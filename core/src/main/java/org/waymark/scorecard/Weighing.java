package org.waymark.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.Version;
import org.waymark.quantity.Figure;
import org.waymark.rating.Lines;
import org.waymark.rating.Rating;
import org.waymark.rating.RatingRules;
import org.waymark.rating.Unrated;
import org.waymark.target.Origin;
import org.waymark.target.Target;

/** Holds the past of an indicator against lines that are proposed for it. */
public final class Weighing {
    private static final int YEARS = 5;

    /** A year of figures by quarters ends some days short of 366 after the one before. */
    private static final int YEAR = 360;

    private static final BigDecimal DAYS = new BigDecimal("365.25");

    /** A figure as the reader sees it, and its last day. */
    private record Seen(BigDecimal value, LocalDate on) {}

    private final Line line;
    private final Target proposed;
    private final Version version;

    private Weighing(Line line, Target proposed) {
        this.line = line;
        this.proposed = proposed;
        this.version = line.indicator().at(proposed.period());
    }

    /**
     * @param line with what pages of one indicator show besides
     * @param proposed lines, of the council’s own for everybody
     */
    public static Evidence of(Line line, Target proposed) {
        return new Weighing(line, proposed).weigh();
    }

    private Evidence weigh() {
        List<Evidence.Then> past = past();
        Optional<Target> before = before();
        boolean easier = before.filter(target -> line.indicator().sameLines(target.period(), proposed.period()))
                .filter(target ->
                        proposed.asksLessThan(target, version.measurement().polarity()))
                .isPresent();
        return new Evidence(version, before, easier, past, road(past));
    }

    /** Of the same period first, since that is what would change; else of the year before. */
    private Optional<Target> before() {
        List<Target> own = line.further().wider().targets().stream()
                .filter(target -> target.origin() == Origin.LOCAL
                        && target.area().equals(proposed.area())
                        && target.cohort().equals(proposed.cohort()))
                .toList();
        return last(own, target -> target.period().equals(proposed.period()))
                .or(() -> last(
                        own, target -> target.period().equals(proposed.period().lastYear())));
    }

    private static Optional<Target> last(List<Target> all, Predicate<Target> which) {
        return all.stream().filter(which).reduce((_, later) -> later);
    }

    private List<Evidence.Then> past() {
        List<Point> known = line.further().wider().history().stream()
                .filter(point -> point.figure() instanceof Figure.Known)
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        LocalDate since = known.getLast().period().end().minusYears(YEARS);
        return known.stream()
                .filter(point -> point.period().end().isAfter(since))
                .filter(point -> line.indicator().sameLines(point.period(), proposed.period()))
                .map(this::then)
                .toList();
    }

    private Evidence.Then then(Point point) {
        Optional<Aim> aim = Optional.ofNullable(point.aim());
        var lines = new Lines(proposed.target(), proposed.floor(), proposed.lower(), proposed.upper());
        return new Evidence.Then(point.period(), point.figure(), aim, rate(point, Aims.lines(aim)), rate(point, lines));
    }

    private Rating rate(Point point, Lines lines) {
        Version then = line.indicator().at(point.period());
        return switch (point.figure()) {
            case Figure.Known known ->
                RatingRules.rate(
                        then.measurement().scale().decimals().round(known),
                        then.measurement().polarity(),
                        then.ratingRule(),
                        lines);
            case Figure.Absent _ -> new Rating.NotRated(Unrated.NO_FIGURE);
        };
    }

    private Optional<Evidence.Road> road(List<Evidence.Then> past) {
        BigDecimal target = proposed.target();
        Polarity polarity = version.measurement().polarity();
        if (past.isEmpty() || target == null || polarity == Polarity.TARGET || polarity == Polarity.NONE) {
            return Optional.empty();
        }
        BigDecimal sign = polarity == Polarity.HIGHER ? BigDecimal.ONE : BigDecimal.ONE.negate();
        Seen first = seen(past.getFirst());
        Seen last = seen(past.getLast());
        BigDecimal gap = target.subtract(last.value()).multiply(sign);
        LocalDate end = proposed.period().end();
        return Optional.of(new Evidence.Road(
                past.getLast().period(),
                last.value(),
                gap,
                Math.max(0, ChronoUnit.MONTHS.between(last.on(), end.plusDays(1))),
                gap.signum() > 0 ? inAYear(gap, last.on(), end) : Optional.empty(),
                inAYear(last.value().subtract(first.value()).multiply(sign), first.on(), last.on())));
    }

    /** Empty over less than a year. */
    private Optional<BigDecimal> inAYear(BigDecimal change, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        int places = version.measurement().scale().decimals().places() + 1;
        return days < YEAR
                ? Optional.empty()
                : Optional.of(change.multiply(DAYS).divide(BigDecimal.valueOf(days), places, RoundingMode.HALF_UP));
    }

    private Seen seen(Evidence.Then then) {
        BigDecimal value = switch (then.figure()) {
            case Figure.Known known -> version.measurement().scale().decimals().round(known);
            case Figure.Absent _ -> throw new IllegalStateException("the past is of known figures");
        };
        return new Seen(value, then.period().end());
    }
}
