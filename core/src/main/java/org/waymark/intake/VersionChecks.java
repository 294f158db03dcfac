package org.waymark.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Life;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.intake.IndicatorRows.Defined;

/** Puts the versions of each indicator together: their numbers, their order in time, and what they refer to. */
final class VersionChecks {
    private final Findings findings;
    private final Set<String> refused;

    /** @param refused codes of indicators of which a version was refused; those refused here are added */
    VersionChecks(Findings findings, Set<String> refused) {
        this.findings = findings;
        this.refused = refused;
    }

    /** Every indicator with at least one sound version, in order of first appearance. */
    List<Indicator> indicators(List<Defined> defined) {
        var byCode = new LinkedHashMap<IndicatorCode, List<Defined>>();
        for (Defined version : defined) {
            List<Defined> others = byCode.computeIfAbsent(version.code(), _ -> new ArrayList<>());
            if (fits(version, others)) {
                others.add(version);
            }
        }
        byCode.values().forEach(versions -> {
            versions.sort(Comparator.comparingInt(v -> v.version().number()));
            dropOutOfOrder(versions);
        });
        byCode.values().removeIf(this::onlyDrafts);
        new FormulaChecks(findings, byCode, refused).all();
        new ComponentChecks(findings, byCode).all();
        Set<IndicatorCode> known = byCode.keySet();
        return byCode.entrySet().stream()
                .map(entry -> new Indicator(
                        entry.getKey(),
                        entry.getValue().stream().map(v -> linked(v, known)).toList()))
                .toList();
    }

    private boolean fits(Defined version, List<Defined> others) {
        for (Defined other : others) {
            if (other.version().number() == version.version().number()) {
                complain(
                        "duplicate-version",
                        version,
                        "version",
                        "version",
                        version.version().number(),
                        "indicator",
                        version.code(),
                        "row",
                        other.row(),
                        "file",
                        other.file());
                return false;
            }
        }
        if (version.version().number() > 1
                && !version.version().draft()
                && version.version().effectiveFrom().isEmpty()) {
            complain(
                    "version-without-start",
                    version,
                    "effective_from",
                    "version",
                    version.version().number(),
                    "indicator",
                    version.code());
            return false;
        }
        return true;
    }

    /** A draft is a second opinion, and there is none without a first. */
    private boolean onlyDrafts(List<Defined> versions) {
        boolean only = versions.stream().allMatch(defined -> defined.version().draft());
        if (only) {
            versions.forEach(defined -> complain("draft-only", defined, "draft", "indicator", defined.code()));
            versions.forEach(defined -> refused.add(defined.code().value()));
        }
        return only;
    }

    /** Drafts begin when somebody decides so, and stand last. */
    private void dropOutOfOrder(List<Defined> all) {
        List<Defined> drafts =
                all.stream().filter(defined -> defined.version().draft()).toList();
        all.removeAll(drafts);
        dropInForceOutOfOrder(all);
        all.addAll(drafts);
    }

    private void dropInForceOutOfOrder(List<Defined> versions) {
        for (int i = 1; i < versions.size(); ) {
            Version earlier = versions.get(i - 1).version();
            Defined later = versions.get(i);
            var before = earlier.effectiveFrom();
            var start = later.version().effectiveFrom();
            if (before.isPresent()
                    && start.isPresent()
                    && !start.get().start().isAfter(before.get().start())) {
                complain(
                        "version-out-of-order",
                        later,
                        "effective_from",
                        "version",
                        later.version().number(),
                        "indicator",
                        later.code(),
                        "start",
                        start.get(),
                        "earlier",
                        earlier.number(),
                        "earlierStart",
                        before.get());
                versions.remove(i);
            } else {
                i++;
            }
        }
    }

    /** The version without references to indicators that are not there. */
    private Version linked(Defined defined, Set<IndicatorCode> known) {
        Version v = defined.version();
        Measurement m = v.measurement();
        Life l = v.life();
        var measurement = new Measurement(
                m.scale(),
                m.per(),
                m.polarity(),
                m.years(),
                m.frequency(),
                m.basis(),
                m.calculation(),
                m.composition(),
                known(defined, "underlying", m.underlying(), known),
                m.minimumParts(),
                m.availableAfterDays());
        var life = new Life(
                l.reportedFrom(), l.retiredFrom(), known(defined, "replaced_by", l.replacedBy(), known), l.reason());
        return new Version(
                v.number(),
                v.effectiveFrom(),
                v.draft(),
                v.kind(),
                v.wording(),
                v.ownership(),
                measurement,
                life,
                v.breaksSeries(),
                v.rating(),
                v.trend(),
                v.expectedRange(),
                v.window(),
                known(defined, "benchmark", v.benchmark(), known),
                v.comparable(),
                v.related().stream()
                        .filter(code -> known(defined, "related", Optional.of(code), known)
                                .isPresent())
                        .toList(),
                v.visibility(),
                v.aliases());
    }

    private Optional<IndicatorCode> known(
            Defined where, String column, Optional<IndicatorCode> code, Set<IndicatorCode> known) {
        if (code.isEmpty() || known.contains(code.get())) {
            return code;
        }
        String seen = code.get().value();
        String nearest = Nearest.to(
                        seen, known.stream().map(IndicatorCode::value).toList())
                .map(near -> "Did you mean " + near + "?")
                .orElse("Correct it, or add the indicator to indicators.csv.");
        findings.add(Rule.named("unknown-reference")
                .at(Place.of(where.file(), where.row(), column), seen, "nearest", nearest));
        return Optional.empty();
    }

    private void complain(String rule, Defined where, String column, Object... words) {
        findings.add(Rule.named(rule).at(Place.of(where.file(), where.row(), column), "", words));
    }
}
