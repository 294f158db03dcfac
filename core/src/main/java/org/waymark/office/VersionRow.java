package org.waymark.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;

/** A version of a definition as a row of indicators.csv, so that a form may begin from it and be read back by the same checks. */
public final class VersionRow {
    private VersionRow() {}

    public static Map<String, String> of(IndicatorCode code, Version version) {
        var row = new LinkedHashMap<String, String>();
        Measurement measured = version.measurement();
        row.put("code", code.value());
        row.put("version", Integer.toString(version.number()));
        row.put("effective_from", text(version.effectiveFrom()));
        row.put("name", version.wording().name());
        row.put("description", version.wording().description());
        row.put("numerator", version.wording().numerator());
        row.put("denominator", version.wording().denominator());
        row.put("source", version.wording().source());
        row.put("kind", version.kind().code());
        row.put("section", version.ownership().section());
        row.put("service", version.ownership().service());
        row.put("owner", version.ownership().owner());
        row.put("supplier", version.ownership().supplier());
        row.put("unit", measured.scale().unit().code());
        row.put("unit_label", measured.scale().label());
        row.put("decimals", Integer.toString(measured.scale().decimals().places()));
        row.put("per", measured.per().signum() == 1 && measured.per().intValue() == 1 ? "" : measured.per().toPlainString());
        row.put("polarity", measured.polarity().code());
        row.put("year", measured.years().code());
        row.put("frequency", measured.frequency().code());
        row.put("basis", measured.basis().code());
        row.put("calculation", measured.calculation().code());
        row.put("numerator_of", text(measured.composition().map(made -> made.numerator())));
        row.put("denominator_of", text(measured.composition().flatMap(made -> made.denominator())));
        row.put("underlying", text(measured.underlying()));
        row.put("minimum_parts", text(measured.minimumParts()));
        row.put("available_after_days", Integer.toString(measured.availableAfterDays()));
        row.put("reported_from", text(version.life().reportedFrom()));
        row.put("retired_from", text(version.life().retiredFrom()));
        row.put("replaced_by", text(version.life().replacedBy()));
        row.put("reason", version.life().reason());
        row.put("breaks_series", version.breaksSeries() ? "yes" : "no");
        row.put("draft", version.draft() ? "yes" : "no");
        row.put("rating", text(version.rating()));
        row.put("trend", version.trend().map(rule -> rule.code()).orElse(""));
        row.put("expected_range", version.expectedRange().code());
        row.put("window", text(version.window()));
        row.put("benchmark", text(version.benchmark()));
        row.put("comparable", version.comparable() ? "yes" : "no");
        row.put("related", version.related().stream().map(IndicatorCode::value).collect(Collectors.joining("; ")));
        row.put("visibility", version.visibility().code());
        row.put("aliases", String.join("; ", version.aliases()));
        return row;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
