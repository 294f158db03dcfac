package org.waymark.quantity;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a figure is not there. Every absence has one of these reasons, so that a gap is never mistaken for a nought.
 *
 * <p>The symbols are those of the Government Statistical Service and the Department for Education: {@code z} not
 * applicable, {@code x} not available, {@code c} confidential, {@code low} rounds to zero, {@code u} low reliability,
 * {@code k} the Department's older mark for rounds to zero.
 */
public enum Absence {
    NOT_APPLICABLE("z", "not applicable"),
    NOT_AVAILABLE("x", "not available"),
    CONFIDENTIAL("c", "suppressed so that nobody can be identified"),
    ROUNDS_TO_ZERO("low", "rounds to zero"),
    ROUNDS_TO_ZERO_OLD("k", "rounds to zero"),
    UNRELIABLE("u", "too unreliable to show"),
    /** A row, or a part of a sum, that is not on record. */
    MISSING("", "missing"),
    /** Nothing over nothing: there is no percentage of no cases. */
    ZERO_DENOMINATOR("", "there were no cases to count"),
    WITHDRAWN("", "withdrawn");

    private final String symbol;
    private final String words;

    Absence(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /** The mark used in tables and files; empty where the field has none. */
    public String symbol() {
        return symbol;
    }

    public String words() {
        return words;
    }

    /** The absence a symbol stands for; empty when no absence has that symbol. */
    public static Optional<Absence> ofSymbol(String symbol) {
        return symbol.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(absence -> absence.symbol.equals(symbol))
                        .findFirst();
    }
}
