package org.waymark.tidy;

import java.util.Comparator;
import java.util.Map;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Held;
import org.waymark.screening.KnownPlace;
import org.waymark.screening.TimeIdentifier;

/** A figure on record that has a place in the Department's standard. */
record EesFigure(Held held, TidyTime time, KnownPlace place) {
    /** Stands where an indicator has no row of a time, place and group that another has. */
    static final String NOTHING = "z";

    /** One row of a data file. */
    record Key(Period period, KnownPlace place, Map<String, String> members) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::period)
                .thenComparing(key -> key.place().level())
                .thenComparing(key -> key.place().code())
                .thenComparing(key -> key.members().size())
                .thenComparing(key -> key.members().toString());
    }

    Key key() {
        return new Key(held.period(), place, held.cohort().members());
    }

    /** Periods of one group may stand in one file. */
    int group() {
        return TimeIdentifier.of(time.identifier()).map(TimeIdentifier::group).orElse(0);
    }

    String value() {
        return switch (held.figure()) {
            case Figure.Known _ -> held.written();
            case Figure.Absent(Absence reason) -> symbol(reason);
        };
    }

    String numerator() {
        return part(Held.written(held.numerator()));
    }

    String denominator() {
        return part(Held.written(held.denominator()));
    }

    private String part(String number) {
        return !number.isEmpty()
                ? number
                : switch (held.figure()) {
                    case Figure.Known _ -> NOTHING;
                    case Figure.Absent(Absence reason) -> symbol(reason);
                };
    }

    private static String symbol(Absence reason) {
        return switch (reason) {
            case NOT_APPLICABLE, ZERO_DENOMINATOR -> "z";
            case NOT_AVAILABLE, MISSING, WITHDRAWN -> "x";
            case CONFIDENTIAL -> "c";
            case ROUNDS_TO_ZERO -> "low";
            case ROUNDS_TO_ZERO_OLD -> "k";
            case UNRELIABLE -> "u";
        };
    }
}
