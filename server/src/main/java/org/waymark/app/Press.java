package org.waymark.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.edition.Editions;
import org.waymark.ees.EesPrinter;
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

/** Where the printers meet. */
public final class Press {
    private Press() {}

    /** In the order they are printed: what a person wants first comes first. */
    public static List<Printer> printers() {
        return printers(WordPrinter.plain(Raster::png));
    }

    /** @param word prints the document on a council's own template */
    static List<Printer> printers(Printer word) {
        return List.of(
                new HtmlPrinter(),
                new PdfPrinter(HtmlPrinter::paper, HtmlPrinter::onePage),
                PdfPrinter.largePrint(HtmlPrinter::largePrint),
                word,
                new SlidesPrinter(Raster::png),
                new ExcelPrinter(),
                new OdsPrinter(),
                new JsonPrinter(),
                new OpenDataPrinter(),
                new EesPrinter());
    }

    /**
     * For an edition: what was given once is taken over from those before, and its data are held against theirs.
     *
     * @param word the council's own template
     * @param map of the places
     */
    static List<Printer> printers(Editions published, Optional<byte[]> word, Optional<byte[]> map) {
        var before = new Before(published);
        return Stream.concat(
                        printers(new OwnWord(word, before)).stream()
                                .map(printer ->
                                        printer instanceof OpenDataPrinter ? new LoggedData(printer, before) : printer),
                        Stream.of(new MapPrinter(map.orElse(null), before)))
                .toList();
    }

    /** Each says how long it took. */
    static List<Printer> timed(List<Printer> printers, Terminal terminal) {
        return printers.stream()
                .<Printer>map(printer -> new TimedPrinter(printer, terminal))
                .toList();
    }
}
