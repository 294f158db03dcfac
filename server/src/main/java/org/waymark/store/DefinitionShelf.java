package org.waymark.store;

import static org.waymark.store.tables.Tables.INDICATOR_VERSION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Formula;
import org.waymark.indicator.Indicator;
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
import org.waymark.office.Arrived;
import org.waymark.office.Defined;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.store.tables.tables.records.IndicatorVersionRecord;

/** Definitions as rows: one for each version of each indicator. */
final class DefinitionShelf {
    private static final Shelf<Defined, IndicatorVersionRecord> VERSIONS = Shelf.keyed(
            "definitions",
            INDICATOR_VERSION,
            List.of(INDICATOR_VERSION.INDICATOR, INDICATOR_VERSION.NUMBER),
            DefinitionShelf::write,
            DefinitionShelf::read);

    private DefinitionShelf() {}

    static Loaded.Count add(DSLContext dsl, int load, List<Indicator> indicators) {
        return VERSIONS.add(dsl, load, versions(indicators));
    }

    static Foreseen.Count foresee(DSLContext dsl, List<Indicator> indicators, Changes changes) {
        return VERSIONS.foresee(dsl, versions(indicators), changes);
    }

    static List<Arrived<Version>> arrived(DSLContext dsl, IndicatorCode code) {
        return VERSIONS.arrived(dsl, INDICATOR_VERSION.INDICATOR.eq(code.value())).stream()
                .map(each -> new Arrived<>(each.item().version(), each.load(), each.at(), each.who(), each.pack()))
                .toList();
    }

    private static List<Defined> versions(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.all().stream().map(version -> new Defined(indicator.code(), version)))
                .toList();
    }

    static List<Indicator> newest(DSLContext dsl) {
        var versions = new LinkedHashMap<IndicatorCode, List<Version>>();
        for (Defined defined : VERSIONS.newest(dsl)) {
            versions.computeIfAbsent(defined.indicator(), _ -> new ArrayList<>())
                    .add(defined.version());
        }
        return versions.entrySet().stream()
                .map(entry -> new Indicator(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void write(Defined defined, IndicatorVersionRecord row) {
        Version version = defined.version();
        Measurement measurement = version.measurement();
        row.setIndicator(defined.indicator().value());
        row.setNumber(version.number());
        row.setEffectiveFrom(text(version.effectiveFrom()));
        row.setDraft(version.draft());
        row.setKind(version.kind().code());
        row.setName(version.wording().name());
        row.setDescription(version.wording().description());
        row.setNumerator(version.wording().numerator());
        row.setDenominator(version.wording().denominator());
        row.setSource(version.wording().source());
        row.setSection(version.ownership().section());
        row.setService(version.ownership().service());
        row.setOwner(version.ownership().owner());
        row.setSupplier(version.ownership().supplier());
        row.setUnit(measurement.scale().unit().code());
        row.setUnitLabel(measurement.scale().label());
        row.setDecimals(measurement.scale().decimals().places());
        row.setPer(measurement.per());
        row.setPolarity(measurement.polarity().code());
        row.setYears(measurement.years().code());
        row.setFrequency(measurement.frequency().code());
        row.setBasis(measurement.basis().code());
        row.setCalculation(measurement.calculation().code());
        row.setNumeratorOf(text(measurement.composition().map(Composition::numerator)));
        row.setDenominatorOf(text(measurement.composition().flatMap(Composition::denominator)));
        row.setUnderlying(text(measurement.underlying()));
        row.setMinimumParts(measurement.minimumParts().orElse(null));
        row.setAvailableAfterDays(measurement.availableAfterDays());
        row.setReportedFrom(text(version.life().reportedFrom()));
        row.setRetiredFrom(text(version.life().retiredFrom()));
        row.setReplacedBy(text(version.life().replacedBy()));
        row.setReason(version.life().reason());
        row.setBreaksSeries(version.breaksSeries());
        row.setRating(text(version.rating()));
        row.setTrend(version.trend().map(TrendRule::code).orElse(null));
        row.setExpectedRange(version.expectedRange().code());
        row.setPoints(version.window().orElse(null));
        row.setBenchmark(text(version.benchmark()));
        row.setComparable(version.comparable());
        row.setRelated(version.related().stream().map(IndicatorCode::value).toArray(String[]::new));
        row.setVisibility(version.visibility().code());
        row.setAliases(version.aliases().toArray(String[]::new));
    }

    private static Defined read(IndicatorVersionRecord row) {
        Version version = new Version(
                row.getNumber(),
                period(row.getEffectiveFrom()),
                row.getDraft(),
                Kind.parse(row.getKind()).orElseThrow(),
                new Wording(
                        row.getName(), row.getDescription(), row.getNumerator(), row.getDenominator(), row.getSource()),
                new Ownership(row.getSection(), row.getService(), row.getOwner(), row.getSupplier()),
                measurement(row),
                new Life(
                        period(row.getReportedFrom()),
                        period(row.getRetiredFrom()),
                        indicator(row.getReplacedBy()),
                        row.getReason()),
                row.getBreaksSeries(),
                Optional.ofNullable(row.getRating()).flatMap(RatingRule::parse),
                Optional.ofNullable(row.getTrend()).flatMap(TrendRule::parse),
                RangeRule.parse(row.getExpectedRange()).orElseThrow(),
                Optional.ofNullable(row.getPoints()),
                indicator(row.getBenchmark()),
                row.getComparable(),
                Stream.of(row.getRelated()).map(IndicatorCode::of).toList(),
                Visibility.parse(row.getVisibility()).orElseThrow(),
                List.of(row.getAliases()));
        return new Defined(IndicatorCode.of(row.getIndicator()), version);
    }

    private static Measurement measurement(IndicatorVersionRecord row) {
        return new Measurement(
                new Scale(Unit.parse(row.getUnit()).orElseThrow(), row.getUnitLabel(), Decimals.of(row.getDecimals())),
                row.getPer(),
                Polarity.parse(row.getPolarity()).orElseThrow(),
                YearType.parse(row.getYears()).orElseThrow(),
                Frequency.parse(row.getFrequency()).orElseThrow(),
                Basis.parse(row.getBasis()).orElseThrow(),
                Calculation.parse(row.getCalculation()).orElseThrow(),
                composition(row),
                indicator(row.getUnderlying()),
                Optional.ofNullable(row.getMinimumParts()),
                row.getAvailableAfterDays());
    }

    private static Optional<Composition> composition(IndicatorVersionRecord row) {
        return Optional.ofNullable(row.getNumeratorOf())
                .flatMap(Formula::parse)
                .map(above -> new Composition(
                        above, Optional.ofNullable(row.getDenominatorOf()).flatMap(Formula::parse)));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static Optional<Period> period(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(Period::parse);
    }

    private static Optional<IndicatorCode> indicator(@Nullable String text) {
        return Optional.ofNullable(text).map(IndicatorCode::of);
    }
}
