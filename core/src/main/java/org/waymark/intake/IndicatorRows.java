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
import org.waymark.indicator.RangeRule;
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

    private static final IndicatorCode NOBODY = new IndicatorCode("");

    final List<Defined> defined = new ArrayList<>();
    final Set<String> refused = new HashSet<>();
    private final References references;

    IndicatorRows(References references) {
        this.references = references;
    }

    Consumer<Reading> rows(Reading reading) {
        int code = reading.column("code");
        return row -> {
            // Every cell is read even when another was wrong, so that all is said at once; what stands in for a wrong
            // one goes no further, since the row is then unsound.
            var name = IndicatorCode.parse(Taken.name(row, code)).orElse(NOBODY);
            Kind kind = row.choice("kind", Kind::parse, Words.of(Kind.values(), Kind::code))
                    .orElse(Kind.CONTEXT);
            YearType years = row.choice("year", YearType::parse, Words.of(YearType.values(), YearType::code))
                    .orElse(YearType.FINANCIAL);
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
            Version version = version(row, kind, wording, ownership, years, measurement(row, years));
            if (row.sound() && references.covers(row, code, ownership) && references.coversHeld(row, code)) {
                DefinitionCheck.all(row, name, version);
            }
            if (row.sound()) {
                defined.add(new Defined(name, version, row.file(), row.row()));
            } else {
                refused.add(row.cell(code));
            }
        };
    }

    private static Measurement measurement(Reading row, YearType years) {
        BigDecimal per = row.number("per");
        if (per != null && per.signum() <= 0) {
            row.complain(Rule.named("negative-number"), row.column("per"), per.toPlainString(), "what", "per");
        }
        var scale = new Scale(
                row.choice("unit", Unit::parse, Words.of(Unit.values(), Unit::code))
                        .orElse(Unit.COUNT),
                row.text("unit_label"),
                Decimals.of(row.whole("decimals", 0, 6).orElse(0)));
        return new Measurement(
                scale,
                per == null ? BigDecimal.ONE : per,
                row.choice("polarity", Polarity::parse, Words.of(Polarity.values(), Polarity::code))
                        .orElse(Polarity.NONE),
                years,
                row.choice("frequency", Frequency::parse, Words.of(Frequency.values(), Frequency::code))
                        .orElse(Frequency.YEAR),
                row.choice("basis", Basis::parse, Words.of(Basis.values(), Basis::code))
                        .orElse(Basis.PERIOD),
                row.choice("calculation", Calculation::parse, Words.of(Calculation.values(), Calculation::code))
                        .orElse(Calculation.AS_SUPPLIED),
                FormulaRows.read(row),
                reference(row, "underlying"),
                row.whole("minimum_parts", 1, 366),
                row.whole("available_after_days", 0, 3_660).orElse(0));
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
                row.yes("draft", false),
                kind,
                wording,
                ownership,
                measurement,
                life,
                row.yes("breaks_series", false),
                row.choice("rating", RatingRule::parse, "floor, tolerance:10 (or another percentage), none"),
                row.choice("trend", TrendRule::parse, Words.of(TrendRule.values(), TrendRule::code)),
                row.choice("expected_range", RangeRule::parse, Words.of(RangeRule.values(), RangeRule::code))
                        .orElse(RangeRule.GIVEN),
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
