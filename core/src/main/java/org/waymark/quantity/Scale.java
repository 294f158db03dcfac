package org.waymark.quantity;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How an indicator's figures are written: unit, the words after a rate, and decimals.
 *
 * @param label such as {@code per 10,000}; empty when the unit says enough
 */
public record Scale(Unit unit, String label, Decimals decimals) {

    /** {@code 27.0%}, {@code £1,250}, {@code 52.1 per 10,000}, {@code 3 days}; an absence is its symbol or a dash. */
    public String print(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> print(decimals.round(known));
            case Figure.Absent(Absence reason) -> reason.symbol().isEmpty() ? "–" : "[" + reason.symbol() + "]";
        };
    }

    /** A figure already at the published decimals, or a target as written: never fewer decimals than it was given. */
    public String print(BigDecimal value) {
        return before() + number(value) + after();
    }

    /** Without its unit, for a column whose heading says it. */
    public String number(BigDecimal value) {
        int places = Math.max(decimals.places(), value.stripTrailingZeros().scale());
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(value).replace("-", "−");
    }

    private String before() {
        return unit.before();
    }

    private String after() {
        return label.isEmpty() ? unit.after() : " " + label;
    }
}
