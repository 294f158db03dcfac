package org.waymark.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.edition.Edition;
import org.waymark.html.HtmlPrinter;
import org.waymark.json.JsonPrinter;
import org.waymark.office.MakingReport;
import org.waymark.pdf.PdfPrinter;
import org.waymark.period.Period;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/** Judges, writes and prints. The printers meet here and nowhere else. */
record Press(Terminal terminal) {

    /** In the order they are printed: what a person wants first comes first. */
    static List<Printer> printers() {
        return List.of(new HtmlPrinter(), new PdfPrinter(HtmlPrinter::paper), new JsonPrinter());
    }

    static Report write(
            Stores stores, List<Edition> editions, Template template, Period period, Optional<LocalDate> asKnownAt) {
        var scorecard = new MakingReport(stores, editions, Clock.systemDefaultZone()).of(template, period, asKnownAt);
        return Writing.of(scorecard).sealed(new JsonPrinter());
    }

    /** @param formats wanted; none for all */
    List<Printed> print(Report report, Set<String> formats) {
        List<Printed> printed = new ArrayList<>();
        for (Printer printer : printers()) {
            if (formats.isEmpty() || formats.contains(printer.format())) {
                try (var _ = terminal.step("step.printing", printer.format())) {
                    printed.addAll(printer.print(report));
                }
            }
        }
        return printed;
    }
}
