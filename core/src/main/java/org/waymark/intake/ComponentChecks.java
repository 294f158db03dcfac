package org.waymark.intake;

import java.util.List;
import java.util.Map;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.intake.IndicatorRows.Defined;
import org.waymark.period.Frequency;

/** Whether the indicators a figure is made of fit it: in basis, in how often they come, in their year, in their breaks. */
final class ComponentChecks {
    private final Findings findings;
    private final Map<IndicatorCode, List<Defined>> versions;

    ComponentChecks(Findings findings, Map<IndicatorCode, List<Defined>> versions) {
        this.findings = findings;
        this.versions = versions;
    }

    void all() {
        for (List<Defined> of : versions.values()) {
            for (Defined whole : of) {
                if (whole.version().measurement().calculation() == Calculation.FROM_INDICATORS) {
                    whole.version()
                            .measurement()
                            .composition()
                            .map(Composition::indicators)
                            .ifPresent(codes -> codes.forEach(code -> fits(whole, code)));
                }
            }
        }
    }

    private void fits(Defined whole, IndicatorCode code) {
        List<Version> parts = versions.getOrDefault(code, List.of()).stream()
                .map(Defined::version)
                .filter(version -> !version.draft())
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        Measurement of = whole.version().measurement();
        Measurement part = parts.getLast().measurement();
        if (!basisFits(of, part)) {
            complain(
                    "component-basis",
                    whole,
                    code,
                    "basis",
                    part.basis().code(),
                    "own",
                    of.basis().code());
        } else if (part.basis() != Basis.SNAPSHOT && part.frequency().compareTo(of.frequency()) > 0) {
            complain(
                    "component-seldom",
                    whole,
                    code,
                    "often",
                    part.frequency().code(),
                    "own",
                    of.frequency().code());
        } else if (part.basis() != Basis.SNAPSHOT && part.years() != of.years() && tiedToYear(part)) {
            complain(
                    "component-year",
                    whole,
                    code,
                    "year",
                    part.years().code(),
                    "own",
                    of.years().code());
        }
        breaks(whole, code, parts);
    }

    /** A state can stand under anything; a finished rolling figure only under one like it; what is counted, under no state. */
    private static boolean basisFits(Measurement of, Measurement part) {
        if (part.basis() == Basis.SNAPSHOT) {
            return true;
        }
        boolean finished = part.calculation() == Calculation.AS_SUPPLIED && part.overlapping();
        return of.basis() != Basis.SNAPSHOT && (!finished || part.basis() == of.basis());
    }

    /** Months are the same months in every year. */
    private static boolean tiedToYear(Measurement part) {
        return part.frequency() != Frequency.DAY && part.frequency() != Frequency.MONTH;
    }

    /** A series breaks where that of a part does, and its definition is where that is said. */
    private void breaks(Defined whole, IndicatorCode code, List<Version> parts) {
        List<Defined> own = versions.getOrDefault(whole.code(), List.of());
        for (Version part : parts) {
            boolean said = part.effectiveFrom().isEmpty()
                    || own.stream()
                            .anyMatch(version -> version.version().breaksSeries()
                                    && version.version().effectiveFrom().equals(part.effectiveFrom()))
                    || whole.version()
                            .effectiveFrom()
                            .map(start -> !start.start()
                                    .isBefore(part.effectiveFrom().get().start()))
                            .orElse(false);
            if (part.breaksSeries() && !said && !whole.version().draft()) {
                complain(
                        "component-breaks",
                        whole,
                        code,
                        "start",
                        part.effectiveFrom().get());
            }
        }
    }

    private void complain(String rule, Defined whole, IndicatorCode part, Object... words) {
        boolean above = whole.version()
                .measurement()
                .composition()
                .map(made -> made.numerator().indicators().contains(part))
                .orElse(false);
        var all = new java.util.ArrayList<Object>(List.of("indicator", whole.code(), "part", part));
        all.addAll(List.of(words));
        findings.add(Rule.named(rule)
                .at(
                        Place.of(whole.file(), whole.row(), above ? "numerator_of" : "denominator_of"),
                        part.value(),
                        all.toArray()));
    }
}
