package org.waymark.app;

import java.util.List;
import org.waymark.html.HtmlPrinter;
import org.waymark.json.JsonPrinter;
import org.waymark.opendata.OpenDataPrinter;
import org.waymark.pdf.PdfPrinter;
import org.waymark.report.Printer;

/** Where the printers meet. */
final class Press {
    private Press() {}

    /** In the order they are printed: what a person wants first comes first. */
    static List<Printer> printers(Terminal terminal) {
        return List.of(
                new TimedPrinter(new HtmlPrinter(), terminal),
                new TimedPrinter(new PdfPrinter(HtmlPrinter::paper), terminal),
                new TimedPrinter(new JsonPrinter(), terminal),
                new TimedPrinter(new OpenDataPrinter(), terminal));
    }
}
