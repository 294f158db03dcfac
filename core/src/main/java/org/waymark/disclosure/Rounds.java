package org.waymark.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.area.Area;
import org.waymark.confidentiality.Rules;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Status;
import org.waymark.quantity.Unit;

/**
 * Decides day by day, in the order in which figures came to be known, which of them are hidden. What was decided stays
 * decided, so that the mask of an earlier day is part of that of a later one.
 */
final class Rounds {
    private final Structure structure;
    private final Web web = new Web();
    private final Known known = new Known(web);
    private final Sensitivity sensitivity;
    private final Cells cells;
    private final Tying tying;
    private final Windows windows;
    private final Map<ObservationKey, Observation> rows = new HashMap<>();
    private final Map<Integer, Hidden> reasons = new HashMap<>();
    private final Map<Integer, Integer> reasonFor = new HashMap<>();
    private final Set<Integer> unprotected = new LinkedHashSet<>();

    Rounds(Structure structure, Rules rules) {
        this.structure = structure;
        this.sensitivity = new Sensitivity(rules, structure);
        this.cells = new Cells(known, structure, sensitivity);
        this.tying = new Tying(known, structure, this::need);
        this.windows = new Windows(known, structure, sensitivity, rows);
    }

    Web web() {
        return web;
    }

    Cells cells() {
        return cells;
    }

    /** Why a cell is hidden, by its number. */
    Map<Integer, Hidden> reasons() {
        return reasons;
    }

    /** The amount for whose sake a cell that is not itself small is hidden, where one alone can be named. */
    Map<Integer, Integer> reasonFor() {
        return reasonFor;
    }

    Set<Integer> unprotected() {
        return unprotected;
    }

    /** @param revisions every revision of every figure, in the order in which they came to be known */
    void run(List<Observation> revisions) {
        var byDay = new TreeMap<LocalDate, Map<ObservationKey, Observation>>();
        for (Observation row : revisions) {
            if (structure.indicators().containsKey(row.key().indicator())) {
                byDay.computeIfAbsent(row.recordedAt().toLocalDate(), _ -> new LinkedHashMap<>())
                        .put(row.key(), row);
            }
        }
        byDay.values().forEach(this::day);
    }

    private record Measured(IndicatorCode indicator, Side side, Span span) {}

    private void day(Map<ObservationKey, Observation> came) {
        var fresh = new ArrayList<Cells.Cell>();
        var amounts = new LinkedHashSet<Integer>();
        came.values().forEach(row -> {
            if (hasNumbers(row)) {
                rows.put(row.key(), row);
                cells.enter(row, came).ifPresent(fresh::add);
            } else if (rows.remove(row.key()) != null) {
                cells.leave(row);
            }
        });
        for (Observation row : came.values()) {
            amounts.addAll(windows.of(row));
        }
        var tables = new LinkedHashSet<Measured>();
        came.values().forEach(row -> touched(row, tables));
        tables.forEach(table -> amounts.addAll(tying.tie(table.indicator(), table.side(), table.span())));
        for (Cells.Cell cell : fresh) {
            for (int amount : cell.amounts()) {
                amounts.add(amount);
            }
        }
        fresh.forEach(this::hideIfSmall);
        // What is too empty already need not be protected cell by cell.
        hollow(fresh);
        Protecting.Outcome outcome = Protecting.protect(web, amounts);
        outcome.hidden().forEach((cell, why) -> {
            reasons.put(cell, Hidden.LINKED);
            reasonFor.put(cell, why);
        });
        unprotected.addAll(outcome.unprotected());
        hollow(fresh);
        for (Cells.Cell cell : fresh) {
            if (web.state(cell.number()) == Web.State.OPEN) {
                web.settle(cell.number(), Web.State.SHOWN);
            }
        }
    }

    /** Whether a row that is no cell shows amounts all the same. */
    boolean wasPassedOver(Observation row) {
        return structure.indicators().containsKey(row.key().indicator())
                && !Amounts.of(row.value(), row.numerator(), row.denominator(), unit(row.key()))
                        .isEmpty();
    }

    private boolean hasNumbers(Observation row) {
        return row.absence() == null
                && row.status() != Status.WITHDRAWN
                && !Amounts.of(row, unit(row.key())).isEmpty();
    }

    private void touched(Observation row, Set<Measured> tables) {
        Version version = version(row.key());
        Span span = Cells.span(row, version.measurement());
        for (Side side : Side.values()) {
            tables.add(new Measured(row.key().indicator(), side, span));
        }
    }

    private void hideIfSmall(Cells.Cell cell) {
        for (int amount : cell.amounts()) {
            Need need = web.get(amount).need();
            if (need != null
                    && web.state(cell.number()) == Web.State.OPEN
                    && !need.safe(web.low(amount, true), web.high(amount, true))) {
                web.settle(cell.number(), Web.State.HIDDEN);
                reasons.put(cell.number(), need instanceof Need.Apart ? Hidden.DOMINATED : Hidden.SMALL);
            }
        }
    }

    /** @param dimensions of the table's cohorts, and the kind of its places */
    private record Shape(IndicatorCode indicator, Span span, Set<String> dimensions, String kind) {}

    /** Hides the rest of every divided table of which too much is hidden. */
    private void hollow(List<Cells.Cell> fresh) {
        var tables = new LinkedHashMap<Shape, List<Cells.Cell>>();
        for (Cells.Cell cell : fresh) {
            ObservationKey key = cell.row().key();
            if (structure.depth(new Place(key.area(), key.cohort())) > 0) {
                tables.computeIfAbsent(
                                new Shape(
                                        key.indicator(),
                                        cell.span(),
                                        key.cohort().members().keySet(),
                                        structure
                                                .gazetteer()
                                                .find(key.area())
                                                .map(Area::kind)
                                                .orElse("")),
                                _ -> new ArrayList<>())
                        .add(cell);
            }
        }
        for (List<Cells.Cell> table : tables.values()) {
            long gone = table.stream()
                    .filter(cell -> web.state(cell.number()) == Web.State.HIDDEN)
                    .count();
            int most = table.stream()
                    .mapToInt(cell -> cell.protection().hollow())
                    .min()
                    .orElse(100);
            if (table.size() >= SMALLEST_TABLE && gone * 100 > (long) most * table.size()) {
                table.stream()
                        .filter(cell -> web.state(cell.number()) == Web.State.OPEN)
                        .forEach(cell -> {
                            web.settle(cell.number(), Web.State.HIDDEN);
                            reasons.put(cell.number(), Hidden.HOLLOW);
                        });
            }
        }
    }

    /** Of fewer figures than this it makes no sense to say that most are hidden. */
    private static final int SMALLEST_TABLE = 4;

    private @org.jspecify.annotations.Nullable Need need(Spot spot, double value) {
        var protection = sensitivity.protection(spot.indicator(), spot.place(), "");
        Unit unit = java.util.Objects.requireNonNull(structure.indicators().get(spot.indicator()))
                .latest()
                .measurement()
                .scale()
                .unit();
        return sensitivity.count(protection, spot.side(), unit, java.math.BigDecimal.valueOf(value));
    }

    private Version version(ObservationKey key) {
        return java.util.Objects.requireNonNull(structure.indicators().get(key.indicator()))
                .at(key.period());
    }

    private Unit unit(ObservationKey key) {
        return version(key).measurement().scale().unit();
    }
}
