package org.waymark.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Composition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.intake.IndicatorRows.Defined;

/**
 * Formulas beside their neighbours: everything they name is there, and nothing is made of itself. A draft may name its
 * own indicator, since what is made of an indicator is made of its definition in force.
 */
final class FormulaChecks {
    private final Findings findings;
    private final Map<IndicatorCode, List<Defined>> versions;
    private final Set<String> refused;

    FormulaChecks(Findings findings, Map<IndicatorCode, List<Defined>> versions, Set<String> refused) {
        this.findings = findings;
        this.versions = versions;
        this.refused = refused;
    }

    /** Takes away versions that cannot be worked out, then those made of indicators that lost all theirs, and so on. */
    void all() {
        for (IndicatorCode code : List.copyOf(versions.keySet())) {
            for (var circle = circle(code); circle.isPresent(); circle = circle(code)) {
                refuseCircle(circle.get());
            }
        }
        Optional<Defined> unsound = next();
        while (unsound.isPresent()) {
            refuse(unsound.get());
            unsound = next();
        }
    }

    /** A version that names an indicator which is not there, complained of. */
    private Optional<Defined> next() {
        dropEmpty();
        for (List<Defined> of : versions.values()) {
            for (Defined version : of) {
                for (IndicatorCode part : parts(version)) {
                    if (!versions.containsKey(part)) {
                        absent(version, part.value());
                        return Optional.of(version);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The indicators of a way from one back to itself, beginning with the one; empty when there is none. */
    private Optional<List<IndicatorCode>> circle(IndicatorCode code) {
        return way(code, code, new LinkedHashSet<>());
    }

    private Optional<List<IndicatorCode>> way(IndicatorCode from, IndicatorCode to, Set<IndicatorCode> met) {
        met.add(from);
        for (Defined version : versions.getOrDefault(from, List.of())) {
            for (IndicatorCode part : version.version().draft() ? Set.<IndicatorCode>of() : parts(version)) {
                Optional<List<IndicatorCode>> rest = part.equals(to)
                        ? Optional.of(List.of())
                        : met.contains(part) ? Optional.empty() : way(part, to, met);
                if (rest.isPresent()) {
                    var way = new ArrayList<IndicatorCode>();
                    way.add(from);
                    way.addAll(rest.get());
                    return Optional.of(way);
                }
            }
        }
        return Optional.empty();
    }

    /** Every version on the way round is refused, since any of them may be the slip. */
    private void refuseCircle(List<IndicatorCode> circle) {
        for (int i = 0; i < circle.size(); i++) {
            var round = new ArrayList<>(circle.subList(i, circle.size()));
            round.addAll(circle.subList(0, i + 1));
            String way = round.stream().map(IndicatorCode::value).collect(Collectors.joining(" → "));
            for (Defined version : List.copyOf(versions.getOrDefault(circle.get(i), List.of()))) {
                if (!version.version().draft() && parts(version).contains(round.get(1))) {
                    complain(
                            "circular-formula", version, round.get(1).value(), "indicator", version.code(), "way", way);
                    refuse(version);
                }
            }
        }
    }

    private void absent(Defined version, String part) {
        if (refused.contains(part)) {
            complain("refused-indicator", version, part);
            return;
        }
        String nearest = Nearest.to(
                        part,
                        versions.keySet().stream()
                                .filter(code -> !code.equals(version.code()))
                                .map(IndicatorCode::value)
                                .toList())
                .map(near -> "Did you mean " + near + "?")
                .orElse("Correct it, or add the indicator to indicators.csv.");
        complain("unknown-component", version, part, "indicator", version.code(), "nearest", nearest);
    }

    private void refuse(Defined version) {
        versions.getOrDefault(version.code(), List.of()).remove(version);
        refused.add(version.code().value());
    }

    /** An indicator of which only drafts are left has no definition in force, so its drafts go with it. */
    private void dropEmpty() {
        versions.values()
                .removeIf(
                        of -> of.stream().allMatch(version -> version.version().draft()));
    }

    private static Set<IndicatorCode> parts(Defined version) {
        return version.version()
                .measurement()
                .composition()
                .map(Composition::indicators)
                .orElse(Set.of());
    }

    private void complain(String rule, Defined where, String seen, Object... words) {
        boolean above = where.version()
                .measurement()
                .composition()
                .map(made -> made.numerator().indicators().contains(new IndicatorCode(seen)))
                .orElse(false);
        Place place = Place.of(where.file(), where.row(), above ? "numerator_of" : "denominator_of");
        findings.add(Rule.named(rule).at(place, seen, words));
    }
}
