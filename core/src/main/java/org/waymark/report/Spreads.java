package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Certainties;
import org.waymark.benchmark.Certainty;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Over;

/** How far chance could have moved a figure, as printed beside it. */
record Spreads(Messages words) {

    /** Of a part's figure. */
    static Certainty of(Line line, Figure figure, Over over) {
        Scale scale = Sentences.scale(line);
        return figure instanceof Figure.Known known
                ? Certainties.of(
                        scale.unit(),
                        scale.decimals().round(known),
                        over.numerator(),
                        over.denominator(),
                        scale.unit().scale(line.version().measurement().per()))
                : new Certainty.Unknown(Certainty.Why.NO_FIGURE);
    }

    /** {@code 14.6% to 17.7%}; a dash when nobody can say. */
    Cell cell(Line line, Certainty certainty) {
        return switch (certainty) {
            case Certainty.Between between ->
                new Cell.Plain(words.say("range.between", print(line, between.lower()), print(line, between.upper())));
            case Certainty.Unknown _ -> new Cell.Plain(words.say("figure.none"));
        };
    }

    private static String print(Line line, double value) {
        Scale own = Sentences.scale(line);
        int places = own.decimals().places();
        return new Scale(own.unit(), "", own.decimals())
                .print(BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP));
    }

    static @Nullable Double lower(Certainty certainty) {
        return certainty instanceof Certainty.Between between ? Double.valueOf(between.lower()) : null;
    }

    static @Nullable Double upper(Certainty certainty) {
        return certainty instanceof Certainty.Between between ? Double.valueOf(between.upper()) : null;
    }
}
