package org.waymark.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.observation.Observation;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;

/**
 * A figure as a text may tell it.
 *
 * @param names of its place and its groups; none for the whole council
 * @param amounts the counts that it shows
 * @param pairs a count, and the count that it is out of
 * @param printed the figure itself and, of a percentage, what is left to 100; none for a plain count
 */
record Told(
        Observation row,
        Unit unit,
        List<Name> names,
        List<BigDecimal> amounts,
        List<Pair> pairs,
        List<BigDecimal> printed) {

    record Pair(BigDecimal part, BigDecimal whole) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Told of(Observation row, Indicator indicator, Structure structure, Map<String, Name> names) {
        Measurement measurement = indicator.at(row.key().period()).measurement();
        Unit unit = measurement.scale().unit();
        Map<Side, BigDecimal> sides = Amounts.of(row, unit);
        var pairs = new ArrayList<Pair>();
        BigDecimal whole = sides.get(Side.DENOMINATOR);
        if (whole != null) {
            Stream.of(Side.NUMERATOR, Side.REMAINDER)
                    .flatMap(side -> Optional.ofNullable(sides.get(side)).stream())
                    .forEach(part -> pairs.add(new Pair(part, whole)));
        }
        return new Told(
                row,
                unit,
                names(row, structure, names),
                List.copyOf(sides.values()),
                pairs,
                printed(row, measurement, unit));
    }

    private static List<Name> names(Observation row, Structure structure, Map<String, Name> names) {
        var of = new ArrayList<Name>();
        if (!structure.councils().contains(row.key().area())) {
            structure
                    .gazetteer()
                    .find(row.key().area())
                    .ifPresent(area -> of.add(names.computeIfAbsent(area.code().value(), _ -> Name.of(area))));
        }
        row.key()
                .cohort()
                .members()
                .forEach((dimension, code) -> structure
                        .member(dimension, code)
                        .ifPresent(
                                member -> of.add(names.computeIfAbsent(dimension + ":" + code, _ -> Name.of(member)))));
        return of;
    }

    private static List<BigDecimal> printed(Observation row, Measurement measurement, Unit unit) {
        if (unit == Unit.COUNT
                || !(row.figure(unit.scale(measurement.per())) instanceof Figure.Known(var dividend, var divisor))) {
            return List.of();
        }
        BigDecimal value = dividend.divide(divisor, MathContext.DECIMAL128);
        return unit == Unit.PERCENT ? List.of(value, HUNDRED.subtract(value)) : List.of(value);
    }

    /** Whether it is of all the council's people or cases. */
    boolean whole() {
        return names.isEmpty();
    }
}
