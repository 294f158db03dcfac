package org.waymark.opendata;

import static org.waymark.opendata.Csv.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.scorecard.Held;
import org.waymark.scorecard.Line;

/**
 * Prints one file of rows an indicator, {@code data/ehcp-20-weeks.csv}: every figure on record of every place and group as
 * known on the report's date. An indicator of which nothing is on record has a file with a header alone.
 */
public final class OpenDataPrinter implements Printer {
    /** The columns, in order. They may be added to at the end and are never renamed. */
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

    @Override
    public String format() {
        return "data";
    }

    @Override
    public List<Printed> print(Report report) {
        var files = new ArrayList<Printed>();
        for (Line line : report.scorecard().lines()) {
            files.add(new Printed(
                    "data/" + line.code() + ".csv",
                    "text/csv; charset=utf-8",
                    rows(line).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static String rows(Line line) {
        var csv = new Csv();
        csv.header(COLUMNS);
        for (Held held : line.held()) {
            csv.row(
                    line.code().value(),
                    held.area().value(),
                    words(held.areaName()),
                    words(held.areaKind()),
                    held.cohort().toString(),
                    words(held.cohortName()),
                    held.period().toString(),
                    value(held),
                    number(held.numerator()),
                    number(held.denominator()),
                    held.status().code(),
                    absent(held.figure()),
                    held.recordedOn().toString(),
                    words(held.file()),
                    Long.toString(held.row()),
                    held.current() ? "yes" : "no");
        }
        return csv.toString();
    }

    /** The quotient of its parts at the decimals that a reader sees; a figure supplied as such, as it was supplied. */
    private static String value(Held held) {
        return switch (held.figure()) {
            case Figure.Known known ->
                held.numerator() != null && held.denominator() != null
                        ? known.dividend()
                                .divide(known.divisor(), held.decimals(), RoundingMode.HALF_UP)
                                .toPlainString()
                        : number(known.dividend());
            case Figure.Absent _ -> "";
        };
    }

    private static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** {@code suppressed}, {@code missing}, {@code not-applicable} …; empty where there is a figure. */
    private static String absent(Figure figure) {
        return switch (figure) {
            case Figure.Known _ -> "";
            case Figure.Absent(Absence reason) ->
                reason == Absence.CONFIDENTIAL
                        ? "suppressed"
                        : reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
