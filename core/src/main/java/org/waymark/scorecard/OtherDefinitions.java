package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.quantity.Unit;

/**
 * The definitions an indicator is judged by beside the one in force: every draft, and the versions just before and just
 * after, where they judge otherwise. See {@code docs/methods/definitions-over-time.md}.
 */
final class OtherDefinitions {
    private OtherDefinitions() {}

    /**
     * @param inForce for the figure shown
     * @param line makes the line of an indicator, its surroundings left out
     */
    static List<OtherDefinition> of(Indicator indicator, Version inForce, Function<Indicator, Line> line) {
        var all = new ArrayList<OtherDefinition>();
        for (Version other : beside(indicator, inForce)) {
            all.add(new OtherDefinition(
                    other,
                    other.draft(),
                    canBeWorkedOut(indicator, inForce, other)
                            ? Optional.of(line.apply(indicator.under(other)))
                                    .filter(made -> made.shown().isPresent())
                            : Optional.empty()));
        }
        return all;
    }

    private static List<Version> beside(Indicator indicator, Version inForce) {
        var beside = new ArrayList<Version>();
        List<Version> versions = indicator.versions();
        int at = versions.indexOf(inForce);
        for (int i : new int[] {at - 1, at + 1}) {
            if (i >= 0 && i < versions.size() && judgesOtherwise(inForce, versions.get(i))) {
                beside.add(versions.get(i));
            }
        }
        beside.addAll(indicator.drafts());
        return beside;
    }

    /** Other words, owners or sources change no result. */
    private static boolean judgesOtherwise(Version one, Version other) {
        return one.kind() != other.kind()
                || !one.measurement().equals(other.measurement())
                || !one.ratingRule().equals(other.ratingRule())
                || !one.trend().equals(other.trend());
    }

    /**
     * A formula of other indicators can always be asked. Rows of its own can, where they are of one nature under both and
     * still count the same thing.
     */
    private static boolean canBeWorkedOut(Indicator indicator, Version inForce, Version other) {
        if (other.measurement().calculation() == Calculation.FROM_INDICATORS) {
            return true;
        }
        return inForce.measurement().calculation() != Calculation.FROM_INDICATORS
                && !counts(indicator, inForce, other)
                && nature(inForce.measurement()).equals(nature(other.measurement()))
                && sameUnit(inForce.measurement(), other.measurement());
    }

    /** Whether something else is counted under the one than under the other. */
    private static boolean counts(Indicator indicator, Version inForce, Version other) {
        if (other.draft()) {
            return other.breaksSeries();
        }
        int low = Math.min(inForce.number(), other.number());
        int high = Math.max(inForce.number(), other.number());
        return indicator.versions().stream()
                .anyMatch(version -> version.breaksSeries() && version.number() > low && version.number() <= high);
    }

    /** What a row holds: a state, something counted in its own period, or a figure that has been made to overlap already. */
    private static String nature(Measurement measurement) {
        if (measurement.basis() == Basis.SNAPSHOT) {
            return "state";
        }
        return measurement.calculation() == Calculation.AS_SUPPLIED && measurement.overlapping()
                ? measurement.basis().code()
                : "counted";
    }

    /** Parts can be divided again into any share; a finished figure stays in its unit. */
    private static boolean sameUnit(Measurement one, Measurement other) {
        return one.scale().unit() == other.scale().unit() || (isShare(one) && isShare(other));
    }

    private static boolean isShare(Measurement measurement) {
        Unit unit = measurement.scale().unit();
        return measurement.calculation() == Calculation.FROM_PARTS && (unit == Unit.PERCENT || unit == Unit.RATE);
    }
}
