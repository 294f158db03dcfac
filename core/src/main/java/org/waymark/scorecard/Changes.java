package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.edition.Edition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;

/**
 * What a report says now that it did not say then: the same report and period, as known at two dates, or as an edition
 * published it and as known now.
 *
 * @param indicators how many stood in either
 * @param changed those of which something differs, in the order of the report as it is now, then those that are gone
 */
public record Changes(int indicators, List<Change> changed) {

    /**
     * One indicator, then and now; one of the two is empty when the report did not hold it.
     *
     * @param name as it is called now, else its code
     */
    public record Change(IndicatorCode indicator, String name, Optional<State> then, Optional<State> now) {
        public boolean figure() {
            return !then.map(State::value).equals(now.map(State::value))
                    || !then.map(State::period).equals(now.map(State::period));
        }

        /** Whether the colour differs, or the reason there is none. */
        public boolean rating() {
            return !then.map(State::rating).equals(now.map(State::rating));
        }

        /** Whether the arrow differs, or the reason there is none. */
        public boolean trend() {
            return !then.map(State::trend).equals(now.map(State::trend));
        }
    }

    /**
     * What was said of an indicator.
     *
     * @param value at the definition's decimals; empty when there was none
     * @param rating a colour's word, or the reason there was none
     * @param trend a verdict's word, or the reason there was none
     */
    public record State(Period period, String value, String rating, String trend) {}

    public static Changes between(Scorecard then, Scorecard now) {
        var states = new LinkedHashMap<IndicatorCode, State>();
        then.lines().forEach(line -> states.put(line.code(), state(line)));
        return between(states, now);
    }

    public static Changes since(Edition edition, Scorecard now) {
        var states = new LinkedHashMap<IndicatorCode, State>();
        edition.results()
                .forEach(result -> states.put(
                        result.indicator(),
                        new State(result.period(), result.value(), result.rating(), result.trend())));
        return between(states, now);
    }

    private static Changes between(Map<IndicatorCode, State> then, Scorecard now) {
        var gone = new LinkedHashMap<>(then);
        var changed = new ArrayList<Change>();
        for (Line line : now.lines()) {
            Optional<State> before = Optional.ofNullable(gone.remove(line.code()));
            Optional<State> after = Optional.of(state(line));
            if (!before.equals(after)) {
                changed.add(new Change(line.code(), line.name(), before, after));
            }
        }
        gone.forEach(
                (code, state) -> changed.add(new Change(code, name(now, code), Optional.of(state), Optional.empty())));
        return new Changes(now.lines().size() + gone.size(), List.copyOf(changed));
    }

    private static String name(Scorecard now, IndicatorCode code) {
        return Optional.ofNullable(now.indicators().get(code))
                .map(indicator -> indicator.latest().wording().name())
                .orElse(code.value());
    }

    private static State state(Line line) {
        return new State(
                line.shown().map(Shown::period).or(line::due).orElse(line.asked()),
                line.shown()
                        .map(shown -> shown.figure() instanceof Figure.Known known
                                ? Judging.rounded(line.version(), known).toPlainString()
                                : "")
                        .orElse(""),
                line.rating().code(),
                line.trend().code());
    }
}
