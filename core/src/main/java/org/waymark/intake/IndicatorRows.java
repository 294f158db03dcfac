package org.waymark.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Life;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Ownership;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.indicator.TrendRule;
import org.waymark.indicator.Version;
import org.waymark.indicator.Visibility;
import org.waymark.indicator.Wording;
import org.waymark.period.Frequency;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;

/** Reads indicators.csv, a version a row. */
final class IndicatorRows {

    /** A version and where it stands, before its neighbours are known. */
    record Defined(IndicatorCode code, Version version, String file, long row) {}

    final List<Defined> defined = new ArrayList<>();
    final Set<String> refused = new HashSet<>();
    private final References references;

    IndicatorRows(References references) {
        this.references = references;
    }

    Consumer<Reading> rows(Reading reading) {
        int code = reading.column("code");
        return row -> {
            Optional<IndicatorCode> name = IndicatorCode.parse(Taken.name(row, code));
            Optional<Kind> kind = row.choice("kind", Kind::parse, Words.of(Kind.values(), Kind::code));
            Optional<YearType> years = row.choice("year", YearType::parse, Words.of(YearType.values(), YearType::code));
            Optional<Measurement> measurement = years.flatMap(y -> measurement(row, y));
            var wording = new Wording(
                    row.text("name"),
                    row.text("description"),
                    row.text("numerator"),
                    row.text("denominator"),
                    row.text("source"));
            var ownership = new Ownership(
                    row.text("section"),
                    row.text("service"),
                    references.post(row, "owner"),
                    references.post(row, "supplier"));
            if (name.isPresent() && kind.isPresent() && years.isPresent() && measurement.isPresent()) {
                Version version = version(row, kind.get(), wording, ownership, years.get(), measurement.get());
                if (row.sound()) {
                    DefinitionCheck.all(row, name.get(), version);
                }
                if (row.sound()) {
                    defined.add(new Defined(name.get(), version, row.file(), row.row()));
                    return;
                }
            }
            refused.add(row.cell(code));
        };
    }

    private Optional<Measurement> measurement(Reading row, YearType years) {
        Optional<Unit> unit = row.choice("unit", Unit::parse, Words.of(Unit.values(), Unit::code));
        Optional<Integer> decimals = row.whole("decimals", 0, 6);
        Optional<Polarity> polarity =
                row.choice("polarity", Polarity::parse, Words.of(Polarity.values(), Polarity::code));
        Optional<Frequency> frequency =
                row.choice("frequency", Frequency::parse, Words.of(Frequency.values(), Frequency::code));
        Optional<Basis> basis = row.choice("basis", Basis::parse, Words.of(Basis.values(), Basis::code));
        Optional<Calculation> calculation =
                row.choice("calculation", Calculation::parse, Words.of(Calculation.values(), Calculation::code));
        Optional<IndicatorCode> underlying = reference(row, "underlying");
        Optional<Integer> parts = row.whole("minimum_parts", 1, 366);
        Optional<Integer> available = row.whole("available_after_days", 0, 3_660);
        String label = row.text("unit_label");
        BigDecimal per = row.number("per");
        if (per != null && per.signum() <= 0) {
            row.complain(Rule.named("negative-number"), row.column("per"), per.toPlainString(), "what", "per");
        }
        if (unit.isEmpty()
                || decimals.isEmpty()
                || polarity.isEmpty()
                || frequency.isEmpty()
                || basis.isEmpty()
                || !row.sound()) {
            return Optional.empty();
        }
        return Optional.of(new Measurement(
                new Scale(unit.get(), label, Decimals.of(decimals.get())),
                per == null ? BigDecimal.ONE : per,
                polarity.get(),
                years,
                frequency.get(),
                basis.get(),
                calculation.orElse(Calculation.AS_SUPPLIED),
                underlying,
                parts,
                available.orElse(0)));
    }

    private Version version(
            Reading row, Kind kind, Wording wording, Ownership ownership, YearType years, Measurement measurement) {
        var life = new Life(
                row.period(row.column("reported_from"), years),
                row.period(row.column("retired_from"), years),
                reference(row, "replaced_by"),
                row.text("reason"));
        return new Version(
                row.whole("version", 1, 1_000).orElse(1),
                row.period(row.column("effective_from"), years),
                kind,
                wording,
                ownership,
                measurement,
                life,
                row.yes("breaks_series", false),
                row.choice("rating", RatingRule::parse, "floor, tolerance:10 (or another percentage), none"),
                row.choice("trend", TrendRule::parse, Words.of(TrendRule.values(), TrendRule::code)),
                row.whole("window", 2, 1_000),
                reference(row, "benchmark"),
                row.yes("comparable", true),
                related(row),
                row.choice("visibility", Visibility::parse, Words.of(Visibility.values(), Visibility::code))
                        .orElse(Visibility.PUBLIC),
                list(row.text("aliases"), ";"));
    }

    private static Optional<IndicatorCode> reference(Reading row, String column) {
        return IndicatorCode.parse(Taken.name(row, row.column(column)));
    }

    /** Codes between spaces, commas or semicolons: people write all three. */
    private static List<IndicatorCode> related(Reading row) {
        int column = row.column("related");
        List<String> words = list(row.cell(column), "[;,\\s]+");
        if (words.stream().anyMatch(word -> IndicatorCode.parse(word).isEmpty())) {
            row.complain(
                    Rule.named("bad-code"),
                    column,
                    row.cell(column),
                    "form",
                    Taken.NAME_FORM + "; several with a semicolon between them");
            return List.of();
        }
        return words.stream().map(IndicatorCode::of).toList();
    }

    private static List<String> list(String cell, String between) {
        return Arrays.stream(cell.split(between))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
