package org.waymark.opendata;

import static org.waymark.opendata.Csv.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.indicator.IndicatorCode;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.scorecard.Held;
import org.waymark.scorecard.Line;

/**
 * Prints one file of rows an indicator, {@code data/ehcp-20-weeks.csv}: every figure on record of every place and group as
 * known on the report's date; also of the indicators that those in the report are compared by or made of. An indicator of which nothing is on record has a file with a header alone.
 * Beside each stands what CSV on the Web asks for, and beside them all what a Frictionless data package does.
 */
public final class OpenDataPrinter implements Printer {
    @Override
    public String format() {
        return "data";
    }

    @Override
    public List<Printed> print(Report report) {
        var rows = new LinkedHashMap<IndicatorCode, List<Held>>();
        List<Line> lines = report.scorecard().lines();
        lines.forEach(line -> rows.put(line.code(), line.held()));
        lines.forEach(line -> line.behind().stream()
                .collect(Collectors.groupingBy(Held::indicator, LinkedHashMap::new, Collectors.toList()))
                .forEach(rows::putIfAbsent));
        var files = new ArrayList<Printed>();
        rows.forEach((code, figures) -> {
            byte[] csv = rows(figures).getBytes(StandardCharsets.UTF_8);
            files.add(new Printed("data/" + code + ".csv", "text/csv; charset=utf-8", csv));
        });
        files.addAll(new Describing(report).of(List.copyOf(files)));
        return files;
    }

    private static String rows(List<Held> figures) {
        var csv = new Csv();
        csv.header(Held.COLUMNS);
        for (Held held : figures) {
            csv.row(
                    held.indicator().value(),
                    held.area().value(),
                    words(held.areaName()),
                    words(held.areaKind()),
                    held.cohort().toString(),
                    words(held.cohortName()),
                    held.period().toString(),
                    held.written(),
                    Held.written(held.numerator()),
                    Held.written(held.denominator()),
                    held.status().code(),
                    absent(held.figure()),
                    held.recordedOn().toString(),
                    words(held.file()),
                    Long.toString(held.row()),
                    held.current() ? "yes" : "no");
        }
        return csv.toString();
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
