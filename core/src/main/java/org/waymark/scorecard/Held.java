package org.waymark.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.snapshot.Snapshot;

/**
 * A figure on record as it was known at the end of a day, of whatever place and group: as supplied, so never rolled or
 * summed. Of several revisions on one day the last is kept. What must be hidden is absent as confidential, as everywhere.
 *
 * @param indicator whose it is
 * @param areaKind its kind in the gazetteer; empty where the place is not on record
 * @param cohortName {@code All}, or its members' names
 * @param figure as the indicator's definition of the period prints it
 * @param numerator as supplied; null when not given, or when there is no figure
 * @param decimals how many a reader sees
 * @param current whether it is the newest known
 */
public record Held(
        IndicatorCode indicator,
        AreaCode area,
        String areaName,
        String areaKind,
        Cohort cohort,
        String cohortName,
        Period period,
        Figure figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int decimals,
        Status status,
        LocalDate recordedOn,
        String file,
        long row,
        boolean current) {
    /** The columns of the open data they are published as, in order. They may be added to at the end and are never renamed. */
    public static final List<String> COLUMNS = List.of(
            "indicator",
            "area",
            "area_name",
            "area_kind",
            "cohort",
            "cohort_name",
            "period",
            "value",
            "numerator",
            "denominator",
            "status",
            "absent",
            "recorded_on",
            "file",
            "row",
            "current");

    /** The quotient of its parts at the decimals that a reader sees; a figure supplied as such, as it was supplied; else empty. */
    public String written() {
        return switch (figure) {
            case Figure.Known known ->
                numerator != null && denominator != null
                        ? known.dividend()
                                .divide(known.divisor(), decimals, RoundingMode.HALF_UP)
                                .toPlainString()
                        : written(known.dividend());
            case Figure.Absent _ -> "";
        };
    }

    /** A part as it stands in a file of rows, with no noughts at its end. */
    public static String written(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /**
     * The council's own area first and then by code, everybody before each group, by period, and from the first known to the
     * newest. Empty for a figure made of other indicators', and for a snapshot without its history.
     */
    static List<Held> of(Snapshot snapshot, Indicator indicator) {
        AreaCode council = snapshot.template().council();
        var held = new ArrayList<Held>();
        List<Observation> rows = snapshot.revisions().getOrDefault(indicator.code(), List.of());
        for (int i = 0; i < rows.size(); i++) {
            Observation row = rows.get(i);
            Observation next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            boolean current = next == null || !next.key().equals(row.key());
            if (current || !day(row).equals(day(Objects.requireNonNull(next)))) {
                held.add(of(snapshot, indicator, row, current));
            }
        }
        // The sort is stable, and the rows of one key came in order.
        held.sort(Comparator.comparing((Held each) -> !each.area().equals(council))
                .thenComparing(Held::area)
                .thenComparing(each -> !each.cohort().isAll())
                .thenComparing(Held::cohort)
                .thenComparing(Held::period));
        return List.copyOf(held);
    }

    /** The same of the published indicator that a line is compared by, and of those its figures are made of. */
    static List<Held> behind(Snapshot snapshot, Version version) {
        return Stream.of(
                        version.benchmark().stream(),
                        version.measurement().underlying().stream(),
                        version.measurement().composition().stream().flatMap(made -> made.indicators().stream()))
                .flatMap(codes -> codes)
                .distinct()
                .map(snapshot.indicators()::get)
                .filter(Objects::nonNull)
                .flatMap(other -> of(snapshot, other).stream())
                .toList();
    }

    private static Held of(Snapshot snapshot, Indicator indicator, Observation row, boolean current) {
        Measurement measurement = indicator.at(row.key().period()).measurement();
        Figure figure = row.figure(measurement.scale().unit().scale(measurement.per()));
        boolean known = figure instanceof Figure.Known || row.hasParts() && row.status() != Status.WITHDRAWN;
        return new Held(
                indicator.code(),
                row.key().area(),
                snapshot.gazetteer().name(row.key().area()),
                snapshot.gazetteer().find(row.key().area()).map(Area::kind).orElse(""),
                row.key().cohort(),
                name(snapshot, row.key().cohort()),
                row.key().period(),
                figure,
                known ? row.numerator() : null,
                known ? row.denominator() : null,
                measurement.scale().decimals().places(),
                row.status(),
                day(row),
                row.provenance().file(),
                row.provenance().row(),
                current);
    }

    private static LocalDate day(Observation row) {
        return row.recordedAt().toLocalDate();
    }

    private static String name(Snapshot snapshot, Cohort cohort) {
        return cohort.isAll()
                ? "All"
                : cohort.members().entrySet().stream()
                        .map(entry -> snapshot.cohorts().stream()
                                .filter(member -> member.dimension().equals(entry.getKey())
                                        && member.code().equals(entry.getValue()))
                                .map(CohortMember::name)
                                .findFirst()
                                .orElse(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
