package org.waymark.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Formula;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.quantity.Unit;

/** Reads which other indicators one is made of, and what a formula must not be. */
final class FormulaRows {
    private FormulaRows() {}

    /** Also read where the calculation is another, so that a formula nobody would use is complained of. */
    static Optional<Composition> read(Reading row) {
        Optional<Formula> above = formula(row, "numerator_of");
        Optional<Formula> below = formula(row, "denominator_of");
        if (above.isEmpty() && below.isPresent() && row.sound()) {
            complain(row, "formula-missing", "numerator_of");
        }
        return above.map(numerator -> new Composition(numerator, below));
    }

    static Object @Nullable [] missing(IndicatorCode code, Version version) {
        Measurement measurement = version.measurement();
        return measurement.calculation() == Calculation.FROM_INDICATORS
                        && measurement.composition().isEmpty()
                ? new Object[] {"indicator", code}
                : null;
    }

    static Object @Nullable [] unused(IndicatorCode code, Version version) {
        Measurement measurement = version.measurement();
        return measurement.calculation() != Calculation.FROM_INDICATORS
                        && measurement.composition().isPresent()
                ? new Object[] {
                    "indicator",
                    code,
                    "calculation",
                    measurement.calculation().code(),
                    "formula",
                    measurement.composition().get()
                }
                : null;
    }

    /** Shares added up; a difference between shares, whose weights come to nought, is a gap in points and well meant. */
    static Object @Nullable [] sharesAdded(IndicatorCode code, Version version) {
        Unit unit = version.measurement().scale().unit();
        boolean share = unit == Unit.PERCENT || unit == Unit.RATE;
        Optional<Formula> sum = version.measurement()
                .composition()
                .filter(made -> made.denominator().isEmpty())
                .map(Composition::numerator);
        boolean added = sum.isPresent()
                && sum.get().terms().stream()
                                .map(Formula.Term::weight)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .signum()
                        != 0;
        return share && added
                ? new Object[] {"indicator", code, "what", unit == Unit.PERCENT ? "percentages" : "rates"}
                : null;
    }

    private static Optional<Formula> formula(Reading row, String name) {
        int column = row.column(name);
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<Formula> formula = Formula.parse(cell);
        if (formula.isEmpty()) {
            complain(row, "bad-formula", name);
        }
        return formula;
    }

    private static void complain(Reading row, String rule, String name) {
        int column = row.column(name);
        row.complain(Rule.named(rule), column, row.cell(column), "indicator", row.cell(row.column("code")));
    }
}
