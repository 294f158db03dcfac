package org.waymark.app;

import java.util.List;
import org.waymark.html.HtmlPrinter;
import org.waymark.json.JsonPrinter;
import org.waymark.opendata.OpenDataPrinter;
import org.waymark.openxml.slides.SlidesPrinter;
import org.waymark.openxml.word.WordPrinter;
import org.waymark.pdf.PdfPrinter;
import org.waymark.raster.Raster;
import org.waymark.report.Printer;
import org.waymark.sheets.excel.ExcelPrinter;
import org.waymark.sheets.ods.OdsPrinter;
import org.waymark.tidy.EesPrinter;

/** Where the printers meet. */
final class Press {
    private Press() {}

    /** In the order they are printed: what a person wants first comes first. */
    static List<Printer> printers() {
        return printers(WordPrinter.plain(Raster::png));
    }

    /** @param word prints the document on a council's own template */
    static List<Printer> printers(Printer word) {
        return List.of(
                new HtmlPrinter(),
                new PdfPrinter(HtmlPrinter::paper),
                word,
                new SlidesPrinter(Raster::png),
                new ExcelPrinter(),
                new OdsPrinter(),
                new JsonPrinter(),
                new OpenDataPrinter(),
                new EesPrinter());
    }

    /** Each says how long it took. */
    static List<Printer> printers(Printer word, Terminal terminal) {
        return printers(word).stream()
                .<Printer>map(printer -> new TimedPrinter(printer, terminal))
                .toList();
    }
}
