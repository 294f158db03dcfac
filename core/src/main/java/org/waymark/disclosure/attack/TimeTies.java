package org.waymark.disclosure.attack;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.disclosure.Place;
import org.waymark.disclosure.Side;
import org.waymark.disclosure.Span;
import org.waymark.disclosure.Spot;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.quantity.Unit;

/** Months and quarters add up to the rolling, to-date and longer figures that are made of them. */
final class TimeTies {
    private record Measure(IndicatorCode indicator, Side side, Place place) {}

    private record Family(IndicatorCode indicator, Side side, IndicatorCode part) {}

    private final Ties ties;
    private final Map<IndicatorCode, Measured> measures;
    private final Map<IndicatorCode, Set<Frequency>> frequencies = new HashMap<>();

    TimeTies(Ties ties, Map<IndicatorCode, Measured> measures) {
        this.ties = ties;
        this.measures = measures;
    }

    void tie() {
        Map<Measure, Set<Span>> spans = new LinkedHashMap<>();
        for (Spot spot : ties.board().mentioned()) {
            Measured measured = measures.get(spot.indicator());
            if (measured != null && measured.measurement().basis() != Basis.SNAPSHOT && spot.side() != Side.REMAINDER) {
                spans.computeIfAbsent(
                                new Measure(spot.indicator(), spot.side(), spot.place()), _ -> new LinkedHashSet<>())
                        .add(spot.span());
                frequencies(measured).addAll(frequenciesOf(spot.span(), measured.measurement()));
            }
        }
        spans.forEach((measure, all) -> all.forEach(span -> tie(measure, span)));
    }

    private Set<Frequency> frequencies(Measured measured) {
        return frequencies.computeIfAbsent(
                measured.code(), _ -> EnumSet.of(measured.measurement().frequency()));
    }

    /** Those of which the days are one period. */
    private static Set<Frequency> frequenciesOf(Span span, Measurement measurement) {
        Set<Frequency> all = EnumSet.noneOf(Frequency.class);
        for (Frequency frequency : Frequency.values()) {
            if (Span.of(frequency.holding(span.start(), measurement.years())).equals(span)) {
                all.add(frequency);
            }
        }
        return all;
    }

    private void tie(Measure measure, Span span) {
        Measured measured = java.util.Objects.requireNonNull(measures.get(measure.indicator()));
        Measurement measurement = measured.measurement();
        Measured under = measurement.underlying().map(measures::get).orElse(null);
        if (measurement.calculation() != Calculation.AS_SUPPLIED) {
            for (Frequency frequency : frequencies(measured)) {
                tie(measure, span, measured, frequency, true);
            }
        } else if (measurement.overlapping() && under != null) {
            boolean cases =
                    measure.side() != Side.DENOMINATOR || measurement.scale().unit() == Unit.PERCENT;
            tie(measure, span, under, under.measurement().frequency(), cases);
        } else if (measurement.basis() == Basis.YEAR_TO_DATE) {
            tie(measure, span, measured, measurement.frequency(), true);
        }
    }

    private void tie(Measure measure, Span span, Measured part, Frequency frequency, boolean sure) {
        List<Period> periods =
                frequency.within(span.start(), span.end(), part.measurement().years());
        // A year to date begins as its first part; nothing is a part of itself.
        int least = part.code().equals(measure.indicator()) ? 2 : 1;
        boolean whole = periods.size() >= least
                && periods.getFirst().start().equals(span.start())
                && periods.getLast().end().equals(span.end());
        if (!whole) {
            return;
        }
        Spot of = new Spot(measure.indicator(), measure.side(), measure.place(), span);
        List<Spot> parts = periods.stream()
                .map(period -> new Spot(part.code(), measure.side(), measure.place(), Span.of(period)))
                .toList();
        Board board = ties.board();
        Set<String> editions = new LinkedHashSet<>(board.editions(of));
        parts.forEach(each -> editions.addAll(board.editions(each)));
        for (String edition : editions) {
            parts.forEach(each -> board.mention(each, edition));
            ties.add(
                    Equation.sum(
                            Link.TIME,
                            board.at(edition, of),
                            parts.stream().map(each -> board.at(edition, each)).toList()),
                    new Family(measure.indicator(), measure.side(), part.code()),
                    sure);
        }
    }
}
