package org.waymark.scorecard;

import java.util.List;
import java.util.Optional;
import org.waymark.benchmark.Against;
import org.waymark.benchmark.Certainties;
import org.waymark.benchmark.Certainty;
import org.waymark.benchmark.FewCases;
import org.waymark.indicator.Measurement;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;

/**
 * What a line says of chance.
 *
 * @param certainty of the figure shown
 * @param few when the figure shown rests on few cases
 * @param against the areas the report names, then its groups, each for its newest period that ours is held for too
 */
public record Certain(Certainty certainty, Optional<FewCases> few, List<Against> against) {
    /** Of a line without a figure. */
    public static final Certain NOTHING =
            new Certain(new Certainty.Unknown(Certainty.Why.NO_FIGURE), Optional.empty(), List.of());

    static Certain of(Measurement measurement, Optional<Shown> shown, List<Against> against) {
        return shown.map(figure -> of(measurement, figure, against)).orElse(NOTHING);
    }

    /** How far chance could have moved any figure so measured. */
    static Certainty of(Measurement measurement, Figure figure, Over over) {
        return switch (figure) {
            case Figure.Known known ->
                Certainties.of(
                        measurement.scale().unit(),
                        measurement.scale().decimals().round(known),
                        over.numerator(),
                        over.denominator(),
                        measurement.scale().unit().scale(measurement.per()));
            case Figure.Absent(Absence _) -> NOTHING.certainty;
        };
    }

    private static Certain of(Measurement measurement, Shown shown, List<Against> against) {
        Unit unit = measurement.scale().unit();
        var scale = unit.scale(measurement.per());
        return switch (shown.figure()) {
            case Figure.Known known -> {
                var value = measurement.scale().decimals().round(known);
                Certainty certainty = Certainties.of(unit, value, shown.numerator(), shown.denominator(), scale);
                yield new Certain(
                        certainty,
                        FewCases.of(unit, value, shown.numerator(), shown.denominator(), scale, certainty),
                        against);
            }
            case Figure.Absent(Absence _) -> new Certain(NOTHING.certainty, Optional.empty(), against);
        };
    }
}
