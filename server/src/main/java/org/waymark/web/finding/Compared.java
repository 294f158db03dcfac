package org.waymark.web.finding;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.benchmark.Apart;
import org.waymark.benchmark.Certainties;
import org.waymark.benchmark.Certainty;
import org.waymark.quantity.Unit;
import org.waymark.web.DataRow;
import org.waymark.web.LineView;
import org.waymark.web.Words;

/** One figure beside another, and what chance could have made of the difference. */
final class Compared {
    private Compared() {}

    /** How far chance could have moved a figure; the reason where nobody can say. */
    static Certainty certainty(LineView line, DataRow row) {
        return row.number()
                .map(value -> Certainties.of(
                        LineWords.unit(line),
                        value,
                        row.numeratorNumber().orElse(null),
                        row.denominatorNumber().orElse(null),
                        LineWords.times(line)))
                .orElse(new Certainty.Unknown(Certainty.Why.NO_FIGURE));
    }

    static Optional<Certainty.Between> interval(LineView line, DataRow row) {
        return certainty(line, row) instanceof Certainty.Between between ? Optional.of(between) : Optional.empty();
    }

    /** {@code 24.1% to 30.2%}; empty where it is not known. */
    static String interval(LineView line, Certainty certainty) {
        return certainty instanceof Certainty.Between between
                ? Words.say("finding.interval", said(line, between.lower()), said(line, between.upper()))
                : "";
    }

    private static String said(LineView line, double value) {
        return LineWords.print(line, BigDecimal.valueOf(value));
    }

    /** Between two places, of amounts, of which a larger place has more. */
    static String places(LineView line, String first, DataRow one, String second, DataRow other, boolean overlaps) {
        boolean amounts = LineWords.unit(line) == Unit.COUNT || LineWords.unit(line) == Unit.POUNDS;
        return amounts && one.number().isPresent() && other.number().isPresent()
                ? way(line, first, one, second, other) + " " + Words.say("finding.difference.amounts")
                : sentence(line, first, one, second, other, overlaps);
    }

    /**
     * What can be said of a later figure beside an earlier one, or of one place's beside another's.
     *
     * @param overlaps whether one is part of the other, so that the interval of their difference is not known
     */
    static String sentence(LineView line, String first, DataRow one, String second, DataRow other, boolean overlaps) {
        if (one.number().isEmpty() || other.number().isEmpty()) {
            boolean hidden = one.isHidden() || other.isHidden();
            return Words.say(hidden ? "finding.difference.hidden" : "finding.difference.missing");
        }
        String way = way(line, first, one, second, other);
        var own = interval(line, one);
        var its = interval(line, other);
        if (overlaps) {
            return way + " " + Words.say("finding.difference.overlaps");
        }
        if (own.isEmpty() || its.isEmpty()) {
            return way + " " + Words.say("finding.difference.uncounted");
        }
        Apart apart = Apart.of(exact(line, one), own.get(), exact(line, other), its.get());
        return way
                + " "
                + Words.say(
                        apart.beyondChance() ? "finding.difference.beyond" : "finding.difference.chance",
                        points(line, BigDecimal.valueOf(apart.interval().lower())),
                        points(line, BigDecimal.valueOf(apart.interval().upper())));
    }

    private static String way(LineView line, String first, DataRow one, String second, DataRow other) {
        BigDecimal by = BigDecimal.valueOf(exact(line, one) - exact(line, other));
        return Words.say(
                by.signum() == 0
                        ? "finding.difference.same"
                        : by.signum() > 0 ? "finding.difference.higher" : "finding.difference.lower",
                first,
                LineWords.figure(line, one),
                second,
                LineWords.figure(line, other),
                points(line, by.abs()));
    }

    /** A difference in its own words: of percentages in percentage points. */
    private static String points(LineView line, BigDecimal by) {
        String printed = LineWords.print(line, by);
        return printed.endsWith("%")
                ? Words.say("finding.points", printed.substring(0, printed.length() - 1))
                : printed;
    }

    /** The quotient of its parts where it has them, else the value. */
    private static double exact(LineView line, DataRow row) {
        var numerator = row.numeratorNumber();
        var denominator = row.denominatorNumber();
        return numerator.isPresent() && denominator.isPresent() && denominator.get().signum() > 0
                ? numerator.get().doubleValue()
                        * LineWords.times(line).doubleValue()
                        / denominator.get().doubleValue()
                : row.number().orElseThrow().doubleValue();
    }
}
