package org.waymark.sheets;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.example.Example;
import org.waymark.json.JsonPrinter;
import org.waymark.period.Period;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.sheets.excel.ExcelPrinter;
import org.waymark.sheets.ods.OdsPrinter;
import org.waymark.snapshot.Stores;

/** The example's two reports, made once. */
final class Kent {
    private static final Map<String, Report> MADE = new ConcurrentHashMap<>();

    private Kent() {}

    static Report quarterly() {
        return MADE.computeIfAbsent("qpr", report -> make(report, "FY2024-25-Q1"));
    }

    static Report children() {
        return MADE.computeIfAbsent("children", report -> make(report, "FY2025-26-Q1"));
    }

    private static final class Held {
        static final Stores STORES = Example.stores(Example.folder());
    }

    private static Report make(String report, String period) {
        return Writing.of(Example.scorecard(
                        Held.STORES, report, Period.parse(period).orElseThrow(), Optional.empty()))
                .sealed(new JsonPrinter());
    }

    static byte[] excel(Report report) {
        return printed(new ExcelPrinter(), report);
    }

    static byte[] ods(Report report) {
        return printed(new OdsPrinter(), report);
    }

    private static byte[] printed(Printer printer, Report report) {
        return printer.print(report).getFirst().content();
    }
}
