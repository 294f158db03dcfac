package org.waymark.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Shown;

/** A figure as it stands, in one line: its period, value, parts, status and when it was known. A revision makes it another. */
final class FigureSeal {
    private static final int PLACES = 9;

    private FigureSeal() {}

    /** Empty when the figure that is due is not held. */
    static String of(Line line) {
        return line.isBehind() ? "" : line.shown().map(FigureSeal::of).orElse("");
    }

    private static String of(Shown shown) {
        return shown.period() + " " + value(shown) + parts(shown) + " "
                + shown.status().code() + ", recorded " + shown.recordedAt();
    }

    private static String value(Shown shown) {
        return switch (shown.figure()) {
            case Figure.Known known -> {
                BigDecimal value = known.dividend()
                        .divide(known.divisor(), PLACES, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
                yield value.toPlainString();
            }
            case Figure.Absent absent -> absent.reason().symbol();
        };
    }

    private static String parts(Shown shown) {
        return shown.numerator() == null || shown.denominator() == null
                ? ""
                : " (" + shown.numerator().toPlainString() + " of "
                        + shown.denominator().toPlainString() + ")";
    }
}
