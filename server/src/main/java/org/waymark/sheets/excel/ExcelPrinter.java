package org.waymark.sheets.excel;

import java.util.List;
import org.waymark.report.Book;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.sheets.Parts;
import org.waymark.sheets.Xml;

/** Prints {@code report.xlsx}: a cover, contents, notes, and one marked table a sheet. */
public final class ExcelPrinter implements Printer {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public List<Printed> print(Report report) {
        return List.of(new Printed(
                "report.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                packed(Book.of(report), report)));
    }

    private static byte[] packed(Book book, Report report) {
        var texts = new Texts();
        var styles = new Styles();
        var parts = new Parts();
        parts.add("[Content_Types].xml", contentTypes(book));
        parts.add(
                "_rels/.rels",
                links(List.of(
                        new String[] {"rId1", Names.LINKS + "/officeDocument", "xl/workbook.xml"},
                        new String[] {"rId2", Names.CORE_LINK, "docProps/core.xml"})));
        parts.add("docProps/core.xml", properties(book));
        parts.add("xl/workbook.xml", workbook(book));
        parts.add("xl/_rels/workbook.xml.rels", workbookLinks(book));
        for (int i = 0; i < book.pages().size(); i++) {
            var sheet = new SheetPart(book.pages().get(i), texts, styles);
            int number = i + 1;
            parts.add(
                    "xl/worksheets/sheet" + number + ".xml",
                    sheet.part(i == 0, report.front().footer(), report.furniture()));
            sheet.table(number).ifPresent(table -> {
                parts.add("xl/worksheets/_rels/sheet" + number + ".xml.rels", links(List.<String[]>of(new String[] {
                    "rId1", Names.LINKS + "/table", "../tables/table" + number + ".xml"
                })));
                parts.add("xl/tables/table" + number + ".xml", table);
            });
        }
        parts.add("xl/styles.xml", styles.part());
        parts.add("xl/sharedStrings.xml", texts.part());
        return parts.packed();
    }

    private static Xml contentTypes(Book book) {
        var xml = new Xml().open("Types", "xmlns", Names.CONTENT);
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/xl/workbook.xml", Names.MEDIA + "sheet.main+xml");
        type(xml, "/xl/styles.xml", Names.MEDIA + "styles+xml");
        type(xml, "/xl/sharedStrings.xml", Names.MEDIA + "sharedStrings+xml");
        for (int i = 0; i < book.pages().size(); i++) {
            type(xml, "/xl/worksheets/sheet" + (i + 1) + ".xml", Names.MEDIA + "worksheet+xml");
            if (book.pages().get(i).table().isPresent()) {
                type(xml, "/xl/tables/table" + (i + 1) + ".xml", Names.MEDIA + "table+xml");
            }
        }
        return xml.close("Types");
    }

    private static void type(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static Xml links(List<String[]> links) {
        var xml = new Xml().open("Relationships", "xmlns", Names.PACKAGE_LINKS);
        links.forEach(link -> xml.empty("Relationship", "Id", link[0], "Type", link[1], "Target", link[2]));
        return xml.close("Relationships");
    }

    private static Xml workbookLinks(Book book) {
        var links = new java.util.ArrayList<String[]>();
        for (int i = 1; i <= book.pages().size(); i++) {
            links.add(new String[] {"rId" + i, Names.LINKS + "/worksheet", "worksheets/sheet" + i + ".xml"});
        }
        int next = book.pages().size() + 1;
        links.add(new String[] {"rId" + next, Names.LINKS + "/styles", "styles.xml"});
        links.add(new String[] {"rId" + (next + 1), Names.LINKS + "/sharedStrings", "sharedStrings.xml"});
        return links(links);
    }

    private static Xml workbook(Book book) {
        var xml = new Xml().open("workbook", "xmlns", Names.MAIN, "xmlns:r", Names.LINKS);
        xml.open("bookViews").empty("workbookView", "activeTab", "0").close("bookViews");
        xml.open("sheets");
        for (int i = 0; i < book.pages().size(); i++) {
            xml.empty(
                    "sheet",
                    "name",
                    book.pages().get(i).name(),
                    "sheetId",
                    Integer.toString(i + 1),
                    "r:id",
                    "rId" + (i + 1));
        }
        return xml.close("sheets").close("workbook");
    }

    /** What it is called and in what language; not who made it, on what, or when. */
    private static Xml properties(Book book) {
        return new Xml()
                .open("cp:coreProperties", "xmlns:cp", Names.CORE, "xmlns:dc", Names.DUBLIN)
                .element("dc:title", book.title())
                .element("dc:description", book.description())
                .element("dc:language", book.language())
                .close("cp:coreProperties");
    }
}
