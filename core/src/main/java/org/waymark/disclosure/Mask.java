package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.confidentiality.Rules;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.quantity.Absence;

/**
 * Which figures are hidden, as of every day. What it lets through, with all that it let through before, does not tell anybody
 * who solves the equations a number that the rules protect. It is of the data and not of any page: a figure that no report
 * shows counts as public as long as it is not hidden.
 */
public final class Mask {
    private final Rounds rounds;

    private Mask(Rounds rounds) {
        this.rounds = rounds;
    }

    /**
     * @param revisions every revision of every figure on record, in the order in which they came to be known
     */
    public static Mask of(List<Observation> revisions, Structure structure, Rules rules) {
        var rounds = new Rounds(structure, rules);
        rounds.run(revisions);
        return new Mask(rounds);
    }

    /**
     * The row as it may be shown: itself, with its counts rounded, or absent as confidential. So is one that was replaced on
     * the day it came, or that withdraws a figure under another number: nobody has decided whether it may be shown.
     */
    public Observation shown(Observation row) {
        return rounds.cells()
                .of(row)
                .map(cell -> shown(cell, row))
                .orElseGet(() -> rounds.wasPassedOver(row) ? without(row) : row);
    }

    private Observation shown(Cells.Cell cell, Observation row) {
        return switch (rounds.web().state(cell.number())) {
            case HIDDEN -> without(row);
            case SHOWN, OPEN ->
                cell.protection().exempt()
                        ? row
                        : cell.protection()
                                .rounding()
                                .map(base -> rounded(row, base))
                                .orElse(row);
        };
    }

    private static Observation without(Observation row) {
        return new Observation(
                row.key(),
                null,
                null,
                null,
                row.status(),
                Absence.CONFIDENTIAL,
                row.recordedAt(),
                row.source(),
                row.note(),
                row.provenance());
    }

    private static Observation rounded(Observation row, int base) {
        var value = row.value();
        var numerator = row.numerator();
        var denominator = row.denominator();
        boolean parts = row.hasParts();
        return new Observation(
                row.key(),
                parts || value == null ? null : Rounding.round(value, base),
                numerator == null ? null : Rounding.round(numerator, base),
                denominator == null ? null : Rounding.round(denominator, base),
                row.status(),
                row.absence(),
                row.recordedAt(),
                row.source(),
                row.note(),
                row.provenance());
    }

    /** Why a row is hidden; empty when it is not. */
    public Optional<Hidden> why(Observation row) {
        return rounds.cells()
                .of(row)
                .flatMap(cell -> Optional.ofNullable(rounds.reasons().get(cell.number())));
    }

    /**
     * A figure that is hidden.
     *
     * @param protects the figure for whose sake it is hidden; empty unless it is {@link Hidden#LINKED} and one can be named
     * @param known what an attacker can know of each of its amounts
     */
    public record Secret(Observation row, Hidden why, Optional<ObservationKey> protects, List<Range> known) {}

    /**
     * What an attacker can know of an amount.
     *
     * @param sensitive whether the rules protect it by itself
     */
    public record Range(Side side, double value, double low, double high, boolean sensitive, boolean safe) {}

    /**
     * A figure that shows amounts, and why it is hidden if it is.
     *
     * @param cell its number in {@link #web}
     * @param exempt whether others have published it, so that it is not hidden
     */
    public record Listed(int cell, Observation row, boolean exempt, Optional<Hidden> why) {}

    /** The equations with what became of every figure, for whoever measures them: a copy, which changes nothing here. */
    public Web web() {
        return rounds.web().copy();
    }

    /** Every figure that shows amounts, newest revision or not, in the order in which they came to be known. */
    public List<Listed> listed() {
        var listed = new ArrayList<Listed>();
        for (Cells.Cell cell : rounds.cells().all()) {
            listed.add(new Listed(
                    cell.number(),
                    cell.row(),
                    cell.protection().exempt(),
                    Optional.ofNullable(rounds.reasons().get(cell.number()))));
        }
        return listed;
    }

    /** Every figure hidden, newest revision or not, in the order in which they came to be known. */
    public List<Secret> secrets() {
        return secrets(_ -> true);
    }

    /** The same of some figures only: what can be known of each takes its time to find out. */
    public List<Secret> secrets(Predicate<Observation> asked) {
        var secrets = new ArrayList<Secret>();
        Map<Integer, double[]> ranges = ranges(asked);
        for (Cells.Cell cell : rounds.cells().all()) {
            Hidden why = rounds.reasons().get(cell.number());
            if (why != null && asked.test(cell.row())) {
                secrets.add(new Secret(cell.row(), why, protects(cell), known(cell, ranges)));
            }
        }
        return secrets;
    }

    /** How many figures could have been hidden: those that show amounts. */
    public int figures() {
        int figures = 0;
        for (Cells.Cell _ : rounds.cells().all()) {
            figures++;
        }
        return figures;
    }

    /** Figures that are given away by what others have published, or by what was shown before. */
    public List<ObservationKey> unprotected() {
        return rounds.unprotected().stream()
                .flatMap(amount -> rounds.web().get(amount).cells().stream())
                .map(number -> rounds.cells().byNumber(number).row().key())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<ObservationKey> protects(Cells.Cell cell) {
        return Optional.ofNullable(rounds.reasonFor().get(cell.number()))
                .flatMap(amount -> rounds.web().get(amount).cells().stream().findFirst())
                .map(number -> rounds.cells().byNumber(number).row().key());
    }

    private List<Range> known(Cells.Cell cell, Map<Integer, double[]> ranges) {
        var known = new ArrayList<Range>();
        Side[] sides = cell.sides();
        for (int i = 0; i < sides.length; i++) {
            int amount = cell.amounts()[i];
            double[] range = java.util.Objects.requireNonNull(ranges.get(amount));
            Need need = rounds.web().get(amount).need();
            known.add(new Range(
                    sides[i],
                    rounds.web().value(amount),
                    range[0],
                    range[1],
                    need != null,
                    need == null || need.safe(range[0], range[1])));
        }
        return known;
    }

    /** What an attacker can know of every amount of a hidden figure. */
    private Map<Integer, double[]> ranges(Predicate<Observation> asked) {
        Web web = rounds.web();
        var wanted = new TreeSet<Integer>();
        for (Cells.Cell cell : rounds.cells().all()) {
            if (web.state(cell.number()) == Web.State.HIDDEN && asked.test(cell.row())) {
                for (int amount : cell.amounts()) {
                    wanted.add(amount);
                }
            }
        }
        Map<Integer, double[]> ranges = new TreeMap<>();
        for (int amount : wanted) {
            if (web.known(amount, true)) {
                ranges.put(amount, new double[] {web.value(amount), web.value(amount)});
            }
        }
        for (Patch patch : Patch.around(web, wanted)) {
            for (int amount : patch.amounts()) {
                if (wanted.contains(amount)) {
                    ranges.put(amount, patch.range(amount));
                }
            }
        }
        return ranges;
    }
}
