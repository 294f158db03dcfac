package org.waymark.sheets.ods;

import java.util.List;
import org.waymark.report.Book;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.sheets.Parts;
import org.waymark.sheets.Xml;

/** Prints {@code report.ods}: the same sheets as the workbook of the other form. */
public final class OdsPrinter implements Printer {
    private static final List<String> PARTS = List.of("content.xml", "styles.xml", "meta.xml");

    @Override
    public String format() {
        return "ods";
    }

    @Override
    public List<Printed> print(Report report) {
        var book = Book.of(report);
        var parts = new Parts();
        parts.addAsItIs("mimetype", Names.MEDIA);
        parts.add("META-INF/manifest.xml", manifest());
        parts.add("meta.xml", properties(book));
        parts.add("styles.xml", StylesPart.part(book.language(), report.front().footer(), report.furniture()));
        parts.add("content.xml", new ContentPart(book).part());
        return List.of(new Printed("report.ods", Names.MEDIA, parts.packed()));
    }

    private static Xml manifest() {
        var xml = new Xml()
                .open("manifest:manifest", "xmlns:manifest", Names.MANIFEST, "manifest:version", Names.VERSION);
        xml.empty(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                Names.VERSION,
                "manifest:media-type",
                Names.MEDIA);
        PARTS.forEach(part ->
                xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml"));
        return xml.close("manifest:manifest");
    }

    /** What it is called and in what language; not who made it, on what, or when. */
    private static Xml properties(Book book) {
        return new Xml()
                .open("office:document-meta", Names.root("office", "meta", "dc"))
                .open("office:meta")
                .element("dc:title", book.title())
                .element("dc:description", book.description())
                .element("dc:language", book.language())
                .close("office:meta")
                .close("office:document-meta");
    }
}
