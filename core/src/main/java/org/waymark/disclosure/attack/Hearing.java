package org.waymark.disclosure.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.Place;
import org.waymark.disclosure.Side;
import org.waymark.disclosure.Span;
import org.waymark.disclosure.Spot;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;

/** Hears figures as they are printed, and notes what they say of amounts. */
public final class Hearing {
    private final String edition;
    private final Optional<Integer> rounded;
    private final List<Statement> statements = new ArrayList<>();

    /**
     * @param edition that all of the figures are part of
     * @param rounded to multiples of what the counts were rounded; empty when they are as they are
     */
    public Hearing(String edition, Optional<Integer> rounded) {
        this.edition = edition;
        this.rounded = rounded;
    }

    public List<Statement> statements() {
        return statements;
    }

    /**
     * A figure as printed.
     *
     * @param value at the definition's decimals
     * @param hidden whether the value is withheld so that nobody can be found
     */
    public record Figure(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean hidden) {}

    /** A figure with one of its parts, but not the other, is taken to hide that one. */
    public void hear(Measured measured, Place place, Span span, Figure figure) {
        Scale scale = measured.measurement().scale();
        Unit unit = scale.unit();
        var said = new Said(measured, place, span);
        BigDecimal value = figure.value();
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        if (numerator == null && denominator == null && (unit == Unit.COUNT || unit == Unit.POUNDS)) {
            if (figure.hidden()) {
                said.hide(Side.VALUE);
            } else if (value != null) {
                said.show(Side.VALUE, value);
            }
            return;
        }
        if (numerator != null) {
            said.show(Side.NUMERATOR, numerator);
        }
        if (denominator != null) {
            said.show(Side.DENOMINATOR, denominator);
        }
        if (numerator != null && denominator != null) {
            if (unit == Unit.PERCENT) {
                said.rest(numerator, denominator);
            }
            return;
        }
        if (figure.hidden() || numerator != null || denominator != null) {
            for (Side side : sides(unit)) {
                said.hide(side);
            }
        }
        if (value != null && (unit == Unit.PERCENT || unit == Unit.RATE)) {
            said.quotient(value);
        }
    }

    /** The sides of a quotient that count people or cases. */
    private static Set<Side> sides(Unit unit) {
        return switch (unit) {
            case PERCENT -> EnumSet.of(Side.NUMERATOR, Side.DENOMINATOR, Side.REMAINDER);
            case RATE -> EnumSet.of(Side.NUMERATOR, Side.DENOMINATOR);
            case DAYS, WEEKS, SCORE, RATIO -> EnumSet.of(Side.DENOMINATOR);
            case COUNT, POUNDS -> EnumSet.of(Side.VALUE);
        };
    }

    /** What is said of the amounts of one figure. */
    private final class Said {
        private final Measured measured;
        private final Place place;
        private final Span span;
        private final Set<Side> shown = EnumSet.noneOf(Side.class);

        Said(Measured measured, Place place, Span span) {
            this.measured = measured;
            this.place = place;
            this.span = span;
        }

        private Spot spot(Side side) {
            return new Spot(measured.code(), side, place, span);
        }

        void hide(Side side) {
            if (!shown.contains(side)) {
                statements.add(new Statement.Hidden(edition, spot(side)));
            }
        }

        void show(Side side, BigDecimal amount) {
            // What is below nought is no number of people, and of no use to anybody.
            if (amount.signum() >= 0) {
                shown.add(side);
                statements.add(new Statement.Shown(edition, spot(side), least(amount), most(amount)));
            }
        }

        void rest(BigDecimal numerator, BigDecimal denominator) {
            if (denominator.compareTo(numerator) >= 0) {
                double low = Math.max(0, least(denominator) - most(numerator));
                double high = Math.max(low, most(denominator) - least(numerator));
                statements.add(new Statement.Shown(edition, spot(Side.REMAINDER), low, high));
            }
        }

        void quotient(BigDecimal value) {
            Scale scale = measured.measurement().scale();
            double half = half(scale);
            statements.add(new Statement.Quotient(
                    edition,
                    spot(Side.NUMERATOR),
                    spot(Side.DENOMINATOR),
                    scale.unit().scale(measured.measurement().per()).doubleValue(),
                    value.doubleValue() - half,
                    value.doubleValue() + half));
        }

        private double least(BigDecimal amount) {
            return rounded.map(base -> Math.max(0, Math.ceil(amount.doubleValue() - base / 2.0)))
                    .orElse(Math.max(0, amount.doubleValue() - pence()));
        }

        private double most(BigDecimal amount) {
            return rounded.map(base -> Math.ceil(amount.doubleValue() + base / 2.0) - 1)
                    .orElse(amount.doubleValue() + pence());
        }

        /** Money is printed to so many decimals; people come whole. */
        private double pence() {
            Scale scale = measured.measurement().scale();
            return scale.unit() == Unit.POUNDS ? half(scale) : 0;
        }

        private static double half(Scale scale) {
            return BigDecimal.ONE
                    .movePointLeft(scale.decimals().places())
                    .divide(BigDecimal.TWO, scale.decimals().places() + 1, RoundingMode.UNNECESSARY)
                    .doubleValue();
        }
    }
}
