package org.waymark.intake;

import java.util.Optional;

/** Why a cell is not a plain number, and what to write instead. */
final class NumberCheck {
    private NumberCheck() {}

    static void complain(Reading reading, int column, String cell) {
        if (!TextCheck.passes(reading, column, false, cell)) {
            return;
        }
        if (PlainNumber.isLong(cell)) {
            reading.complain(Rule.named("long-number"), column, cell);
            return;
        }
        Optional<String> plain = PlainNumber.undress(cell);
        if (plain.isPresent()) {
            reading.complain(Rule.named("dressed-number"), column, cell, "plain", plain.get());
        } else {
            String symbol = reading.place(column).column().equals("value") ? " and say why in symbol" : "";
            reading.complain(Rule.named("not-a-number"), column, cell, "symbol", symbol);
        }
    }
}
