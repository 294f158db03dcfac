package org.waymark.published;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.disclosure.attack.Measured;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Formula;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Polarity;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import tools.jackson.databind.JsonNode;

/** How a line of a report says that its figures are measured. A report may be older than some of what it could say. */
final class Definition {
    private static final int MOST_DECIMALS = 6;

    private Definition() {}

    /** Empty when the line does not name an indicator or its unit. */
    static Optional<Measured> of(JsonNode line) {
        Optional<IndicatorCode> code = ReportFile.text(line.path("indicator")).flatMap(IndicatorCode::parse);
        Optional<Unit> unit = ReportFile.text(line.path("unit")).flatMap(Unit::parse);
        return code.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measured(
                        code.get(),
                        line.path("name").asString(code.get().value()),
                        measurement(line, unit.get()),
                        line.path("numeratorCounts").asString(""),
                        line.path("denominatorCounts").asString("")));
    }

    private static Measurement measurement(JsonNode line, Unit unit) {
        BigDecimal per = ReportFile.number(line.path("per"));
        Optional<Formula> numerator = ReportFile.text(line.path("numeratorOf")).flatMap(Formula::parse);
        Optional<Formula> denominator =
                ReportFile.text(line.path("denominatorOf")).flatMap(Formula::parse);
        return new Measurement(
                new Scale(unit, "", decimals(line)),
                per == null ? BigDecimal.ONE : per,
                Polarity.NONE,
                ReportFile.text(line.path("year")).flatMap(YearType::parse).orElse(YearType.FINANCIAL),
                ReportFile.text(line.path("frequency"))
                        .flatMap(Frequency::parse)
                        .or(() -> period(line).map(Period::frequency))
                        .orElse(Frequency.QUARTER),
                ReportFile.text(line.path("basis")).flatMap(Basis::parse).orElse(Basis.PERIOD),
                ReportFile.text(line.path("calculation"))
                        .flatMap(Calculation::parse)
                        .orElse(Calculation.AS_SUPPLIED),
                numerator.map(over -> new Composition(over, denominator)),
                ReportFile.text(line.path("underlying")).flatMap(IndicatorCode::parse),
                Optional.empty(),
                0);
    }

    private static Decimals decimals(JsonNode line) {
        return Decimals.of(Math.clamp(line.path("decimals").asInt(0), 0, MOST_DECIMALS));
    }

    static Optional<Period> period(JsonNode node) {
        return ReportFile.text(node.path("period")).flatMap(Period::parse);
    }
}
