package org.waymark.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Measurement;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.Window;
import org.waymark.quantity.Figure;

/**
 * One measure over the spans that end with the same period, each made of the same parts: its newest part, its own month or
 * quarter, the year so far, and twelve months.
 *
 * @param recent the newest three months, or the newest quarter where the parts are quarters; empty when a part is missing
 * @param recentFrom the first day of those
 * @param ahead what the twelve-month figure will be if parts like the recent ones keep coming, up to the first made of
 *     nothing else; empty when a part of the twelve months is missing or the measure is not a rolling one
 */
public record Spans(
        Optional<Computed> inPeriod,
        Optional<Computed> yearToDate,
        Optional<Computed> rolling,
        Optional<Computed> recent,
        LocalDate recentFrom,
        List<Ahead> ahead) {

    /** A coming part's period, and the twelve-month figure that would end with it. */
    public record Ahead(Period period, Figure.Known figure) {}

    private static final int RECENT_MONTHS = 3;

    /** Empty for figures supplied as they are, yearly ones, states at a moment, and when the period's own figure is not held. */
    public static Optional<Spans> of(Figures figures, Measurement measurement, Period period) {
        if (measurement.calculation() == Calculation.AS_SUPPLIED
                || measurement.frequency() == Frequency.YEAR
                || measurement.basis() == Basis.SNAPSHOT
                || figures.at(period).filter(Figures::isHeld).isEmpty()) {
            return Optional.empty();
        }
        LocalDate year = Window.ROLLING_TWELVE_MONTHS.start(period, measurement.years());
        LocalDate recentFrom = period.end().plusDays(1).minusMonths(RECENT_MONTHS);
        return Optional.of(new Spans(
                figures.inPeriod(period),
                figures.over(Window.YEAR_TO_DATE.start(period, measurement.years()), period),
                figures.over(year, period),
                figures.over(recentFrom, period).filter(Spans::isKnown),
                recentFrom,
                measurement.basis() == Basis.ROLLING_12
                        ? ahead(figures.pieces(period), recentFrom, measurement)
                        : List.of()));
    }

    private static boolean isKnown(Computed computed) {
        return computed.figure() instanceof Figure.Known;
    }

    private static List<Ahead> ahead(List<Figures.Piece> pieces, LocalDate recentFrom, Measurement measurement) {
        List<Computed> rows = pieces.stream()
                .flatMap(piece -> piece.figure().stream())
                .filter(row -> isKnown(row) || row.hasParts())
                .toList();
        int recent = (int) pieces.stream()
                .filter(piece -> !piece.period().start().isBefore(recentFrom))
                .count();
        if (rows.size() < pieces.size() || recent == 0) {
            return List.of();
        }
        var ahead = new ArrayList<Ahead>();
        Period period = pieces.getLast().period();
        for (int step = 1; step <= rows.size() - recent; step++) {
            period = period.next();
            if (!(figure(rows, recent, step, measurement) instanceof Figure.Known known)) {
                return List.of();
            }
            ahead.add(new Ahead(period, known));
        }
        return ahead;
    }

    /** The window moved on by so many parts, each of them the mean of the recent ones. Exact: everything is times {@code recent}. */
    private static Figure figure(List<Computed> rows, int recent, int step, Measurement measurement) {
        boolean quotient = rows.stream().allMatch(Computed::hasParts);
        var times = BigDecimal.valueOf(recent);
        var steps = BigDecimal.valueOf(step);
        BigDecimal over = BigDecimal.ZERO;
        BigDecimal under = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal weight =
                    (i >= step ? times : BigDecimal.ZERO).add(i >= rows.size() - recent ? steps : BigDecimal.ZERO);
            Computed row = rows.get(i);
            over = over.add(weight.multiply(orNought(quotient ? row.numerator() : value(row))));
            under = under.add(weight.multiply(orNought(row.denominator())));
        }
        if (!quotient) {
            return new Figure.Known(over, times);
        }
        return Terms.quotient(over, under, Figures.scaleOf(measurement));
    }

    /** A sum of values is a plain number. */
    private static @Nullable BigDecimal value(Computed row) {
        return row.figure() instanceof Figure.Known known ? known.dividend() : null;
    }

    private static BigDecimal orNought(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
