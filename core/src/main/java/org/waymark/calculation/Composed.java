package org.waymark.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Composition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/**
 * Figures made of other indicators' figures. What is counted over time is summed over the span, month by month or quarter
 * by quarter as its parts come; a state is taken at the span's end. A stretch counts only if every indicator in it is
 * known, so that numerators and denominators are always of the same cases; for want of one that is confidential there is
 * no figure, however many others there are.
 *
 * @param measurement of the figure made
 * @param made what it is made of
 * @param components the figures of every indicator it is made of
 */
record Composed(Measurement measurement, Composition made, Map<IndicatorCode, Figures> components) {

    /**
     * The figure over the days from the start to the end of the period.
     *
     * @param minimum stretches that suffice; empty for all
     * @return empty when nothing is held of any indicator
     */
    Optional<Computed> over(LocalDate start, Period end, Optional<Integer> minimum) {
        List<Period> stretches = stretches(start, end);
        var terms = new Terms(measurement, made, stretches.size() > 1);
        var met = new ArrayList<Computed>();
        @Nullable Lacking lacking = null;
        @Nullable Lacking hidden = null;
        int complete = 0;
        int confidential = 0;
        for (Period stretch : stretches) {
            var given = new LinkedHashMap<IndicatorCode, Computed>();
            Lacking here = gather(flows(end), stretch.start(), stretch, given, met);
            if (here == null) {
                add(terms, given, end);
                complete++;
                continue;
            }
            lacking = lacking == null ? here : lacking;
            if (here.reason() == Absence.CONFIDENTIAL) {
                hidden = hidden == null ? here : hidden;
                confidential++;
            }
        }
        var states = new LinkedHashMap<IndicatorCode, Computed>();
        Lacking state = gather(states(end), start, end, states, met);
        add(terms, states, end);
        if (met.isEmpty()) {
            return Optional.empty();
        }
        int enough = minimum.orElse(stretches.size());
        boolean few = !stretches.isEmpty() && (complete == 0 || hidden != null || complete < enough);
        lacking = hidden != null && complete + confidential >= enough ? hidden : lacking;
        if (state != null || few) {
            return Optional.of(absent(end, met, Optional.ofNullable(state == null ? lacking : state)));
        }
        Optional<Lacking> unfit = terms.lacking(end);
        return Optional.of(unfit.isPresent() ? absent(end, met, unfit) : made(end, met, terms));
    }

    /** The stretches that are summed: as long as those of the indicator whose parts come least often. */
    List<Period> stretches(LocalDate start, Period end) {
        return longest(end)
                .map(stretch -> stretch.within(start, end.end(), measurement.years()))
                .map(within -> within.isEmpty() ? List.of(end) : within)
                .orElse(List.of());
    }

    /** Whether the figures of stretches add up to that of the whole span: no state among them, no share beside a share. */
    boolean addsUp(Period end) {
        return states(end).isEmpty()
                && (made.denominator().isPresent()
                        || flows(end).stream()
                                .flatMap(code -> figures(code).stream())
                                .noneMatch(figures -> Sum.isShare(figures.measurement(end))));
    }

    Frequency stretch(Period end) {
        return longest(end).orElse(measurement.frequency());
    }

    /** Every row it is made of over the days, indicator by indicator. */
    List<Figures.Part> parts(LocalDate start, Period end) {
        return made.indicators().stream()
                .flatMap(code -> figures(code).stream())
                .flatMap(figures -> figures.given(start, end).stream())
                .distinct()
                .toList();
    }

    /** Fills in what each indicator gives; the first that gives nothing, if any. */
    private @Nullable Lacking gather(
            List<IndicatorCode> codes,
            LocalDate start,
            Period end,
            Map<IndicatorCode, Computed> given,
            List<Computed> met) {
        Lacking first = null;
        for (IndicatorCode code : codes) {
            Optional<Computed> computed = figures(code).flatMap(figures -> figures.contribution(start, end));
            computed.ifPresent(met::add);
            Optional<Lacking> lacking = lacking(code, end, computed);
            if (lacking.isEmpty()) {
                given.put(code, computed.orElseThrow());
            } else if (first == null) {
                first = lacking.get();
            }
        }
        return first;
    }

    /** Nothing of nothing is counted as what it is: no cases out of none. */
    private static Optional<Lacking> lacking(IndicatorCode code, Period end, Optional<Computed> computed) {
        if (computed.isEmpty()) {
            return Optional.of(Lacking.of(code, end, Absence.MISSING));
        }
        Computed held = computed.get();
        return held.figure() instanceof Figure.Absent(Absence reason) && !held.hasParts()
                ? held.lacking().or(() -> Optional.of(Lacking.of(code, end, reason)))
                : Optional.empty();
    }

    private List<IndicatorCode> flows(Period end) {
        return measurement.basis() == Basis.SNAPSHOT
                ? List.of()
                : made.indicators().stream()
                        .filter(code -> figures(code)
                                .filter(figures -> figures.isCounted(end))
                                .isPresent())
                        .toList();
    }

    private List<IndicatorCode> states(Period end) {
        List<IndicatorCode> flows = flows(end);
        return made.indicators().stream().filter(code -> !flows.contains(code)).toList();
    }

    private void add(Terms terms, Map<IndicatorCode, Computed> given, Period end) {
        given.forEach((code, computed) ->
                terms.add(code, computed, figures(code).orElseThrow().measurement(end)));
    }

    private Optional<Figures> figures(IndicatorCode code) {
        return Optional.ofNullable(components.get(code));
    }

    private Optional<Frequency> longest(Period end) {
        return flows(end).stream()
                .flatMap(code -> figures(code).stream())
                .map(figures -> figures.stretch(end))
                .max(Comparator.naturalOrder());
    }

    private Computed absent(Period end, List<Computed> met, Optional<Lacking> lacking) {
        return computed(
                end, Figure.absent(lacking.map(Lacking::reason).orElse(Absence.MISSING)), null, null, met, lacking);
    }

    private Computed made(Period end, List<Computed> met, Terms terms) {
        return computed(end, terms.figure(), terms.numerator(), terms.denominator(), met, Optional.empty());
    }

    private static Computed computed(
            Period end,
            Figure figure,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            List<Computed> met,
            Optional<Lacking> lacking) {
        Computed last = met.getLast();
        boolean one = met.stream().map(Computed::source).distinct().count() == 1;
        return new Computed(
                end,
                figure,
                numerator,
                denominator,
                Sum.status(met, Computed::status),
                met.stream()
                        .map(Computed::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                one ? last.source() : "",
                last.provenance(),
                lacking);
    }
}
