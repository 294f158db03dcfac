package org.waymark.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.confidentiality.Protection;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.quantity.Unit;

/**
 * Every figure that was ever on record as a cell of the web. The same numbers recorded again are the same cell.
 */
final class Cells {
    /** How much cheaper a figure gets each time it is divided. */
    private static final double DIVIDED = 4;

    private record Identity(
            ObservationKey key,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        static Identity of(Observation row) {
            return new Identity(row.key(), plain(row.value()), plain(row.numerator()), plain(row.denominator()));
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }
    }

    /** @param number of the cell in the web */
    record Cell(int number, Observation row, Span span, Protection protection, Side[] sides, int[] amounts) {}

    private final Known known;
    private final Structure structure;
    private final Sensitivity sensitivity;
    private final Map<Identity, Cell> cells = new LinkedHashMap<>();
    private final Map<Integer, Cell> byNumber = new HashMap<>();

    Cells(Known known, Structure structure, Sensitivity sensitivity) {
        this.known = known;
        this.structure = structure;
        this.sensitivity = sensitivity;
    }

    Optional<Cell> of(Observation row) {
        return Optional.ofNullable(cells.get(Identity.of(row)));
    }

    Cell byNumber(int number) {
        return java.util.Objects.requireNonNull(byNumber.get(number));
    }

    Iterable<Cell> all() {
        return cells.values();
    }

    /**
     * Puts a figure's amounts where they are newest.
     *
     * @param peers the figures that come to be known with it, by key: what contributes to a sum of money
     * @return its cell if it is new; empty when it was met before
     */
    Optional<Cell> enter(Observation row, Map<ObservationKey, Observation> peers) {
        Indicator indicator = java.util.Objects.requireNonNull(
                structure.indicators().get(row.key().indicator()));
        Measurement measurement = indicator.at(row.key().period()).measurement();
        Unit unit = measurement.scale().unit();
        Place place = new Place(row.key().area(), row.key().cohort());
        Span span = span(row, measurement);
        Protection protection = sensitivity.protection(indicator.code(), place, row.source());
        var shown = new EnumMap<Side, Integer>(Side.class);
        Amounts.of(row, unit).forEach((side, amount) -> {
            Need need = unit == Unit.POUNDS
                    ? Sensitivity.dominated(protection, amount, dimension -> given(row, dimension, peers))
                    : sensitivity.count(protection, side, unit, amount);
            boolean single = need != null && protection.singletons() && amount.compareTo(BigDecimal.ONE) == 0;
            shown.put(
                    side,
                    known.enter(indicator, new Spot(indicator.code(), side, place, span), amount, need, single)
                            .number());
        });
        Identity identity = Identity.of(row);
        if (cells.containsKey(identity) || shown.isEmpty()) {
            return Optional.empty();
        }
        tie(shown);
        Cell cell = cell(row, span, place, protection, shown);
        cells.put(identity, cell);
        byNumber.put(cell.number(), cell);
        return Optional.of(cell);
    }

    /** Takes a figure's amounts away from where they are newest. */
    void leave(Observation row) {
        Indicator indicator = java.util.Objects.requireNonNull(
                structure.indicators().get(row.key().indicator()));
        Span span = span(row, indicator.at(row.key().period()).measurement());
        for (Side side : Side.values()) {
            known.remove(new Spot(
                    indicator.code(),
                    side,
                    new Place(row.key().area(), row.key().cohort()),
                    span));
        }
    }

    static Span span(Observation row, Measurement measurement) {
        boolean supplied = measurement.calculation() == org.waymark.indicator.Calculation.AS_SUPPLIED;
        return supplied
                ? Span.shownFor(row.key().period(), measurement)
                : Span.of(row.key().period());
    }

    private void tie(Map<Side, Integer> shown) {
        Integer numerator = shown.get(Side.NUMERATOR);
        Integer denominator = shown.get(Side.DENOMINATOR);
        Integer remainder = shown.get(Side.REMAINDER);
        if (numerator != null
                && denominator != null
                && remainder != null
                && known.fresh(List.of(denominator, numerator, remainder))) {
            known.web().sum(denominator, numerator, remainder);
        }
    }

    private Cell cell(Observation row, Span span, Place place, Protection protection, Map<Side, Integer> shown) {
        Web web = known.web();
        int[] amounts = shown.values().stream().mapToInt(Integer::intValue).toArray();
        double[] low = new double[amounts.length];
        double[] high = new double[amounts.length];
        double largest = 0;
        for (int i = 0; i < amounts.length; i++) {
            double value = web.value(amounts[i]);
            largest = Math.max(largest, value);
            low[i] = protection
                    .rounding()
                    .map(base -> Rounding.least(value, base))
                    .orElse(value);
            high[i] = protection
                    .rounding()
                    .map(base -> Rounding.most(value, base))
                    .orElse(value);
        }
        double cost = Math.pow(DIVIDED, Math.max(0, 4 - structure.depth(place))) * (1 + Math.log10(1 + largest));
        int number = web.cell(cost, amounts, low, high);
        if (protection.exempt()) {
            web.settle(number, Web.State.SHOWN);
        }
        return new Cell(number, row, span, protection, shown.keySet().toArray(new Side[0]), amounts);
    }

    private List<BigDecimal> given(Observation row, String dimension, Map<ObservationKey, Observation> peers) {
        var given = new ArrayList<BigDecimal>();
        var own = row.key().cohort().members();
        if (own.containsKey(dimension)) {
            return row.value() == null ? List.of() : List.of(row.value());
        }
        for (String code : structure.codes(dimension)) {
            var members = new HashMap<>(own);
            members.put(dimension, code);
            var key = new ObservationKey(
                    row.key().indicator(),
                    row.key().area(),
                    new org.waymark.cohort.Cohort(members),
                    row.key().period());
            Observation peer = peers.get(key);
            BigDecimal value = peer == null ? null : peer.value();
            if (value != null) {
                given.add(value);
            }
        }
        return given;
    }
}
