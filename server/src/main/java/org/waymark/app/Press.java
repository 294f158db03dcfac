package org.waymark.app;

import java.util.List;
import org.waymark.ees.EesPrinter;
import org.waymark.html.HtmlPrinter;
import org.waymark.json.JsonPrinter;
import org.waymark.opendata.OpenDataPrinter;
import org.waymark.pdf.PdfPrinter;
import org.waymark.report.Printer;

/** Where the printers meet. */
final class Press {
    private Press() {}

    /** In the order they are printed: what a person wants first comes first. */
    static List<Printer> printers() {
        return List.of(
                new HtmlPrinter(),
                new PdfPrinter(HtmlPrinter::paper),
                new JsonPrinter(),
                new OpenDataPrinter(),
                new EesPrinter());
    }

    /** Each says how long it took. */
    static List<Printer> printers(Terminal terminal) {
        return printers().stream()
                .<Printer>map(printer -> new TimedPrinter(printer, terminal))
                .toList();
    }
}
