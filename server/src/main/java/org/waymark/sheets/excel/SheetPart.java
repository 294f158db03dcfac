package org.waymark.sheets.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.report.Book;
import org.waymark.report.Furniture;
import org.waymark.sheets.Layout;
import org.waymark.sheets.Xml;

/** One sheet, and the part that marks its table as one. */
final class SheetPart {
    /** Points that a line of text takes. */
    private static final double LINE = 14.5;

    private final Book.Page page;
    private final Layout layout;
    private final Texts texts;
    private final Styles styles;
    private final Xml xml = new Xml();
    private int row;

    SheetPart(Book.Page page, Texts texts, Styles styles) {
        this.page = page;
        this.layout = new Layout(page);
        this.texts = texts;
        this.styles = styles;
    }

    /** @param first whether the workbook opens on it */
    Xml part(boolean first, String footer, Furniture furniture) {
        xml.open("worksheet", "xmlns", Names.MAIN, "xmlns:r", Names.LINKS);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close("sheetPr");
        xml.open("sheetViews");
        if (first) {
            xml.empty("sheetView", "tabSelected", "1", "workbookViewId", "0");
        } else {
            xml.empty("sheetView", "workbookViewId", "0");
        }
        xml.close("sheetViews");
        xml.empty("sheetFormatPr", "defaultRowHeight", "15");
        columns();
        xml.open("sheetData");
        said(page.title(), Styles.TITLE);
        page.above()
                .forEach(said -> said(
                        said.text(),
                        said.heading() ? Styles.HEADING : page.table().isEmpty() ? Styles.SAID_WRAPPED : Styles.SAID));
        page.table().ifPresent(this::rows);
        xml.close("sheetData");
        links();
        xml.empty(
                "pageMargins",
                "left",
                "0.5",
                "right",
                "0.5",
                "top",
                "0.6",
                "bottom",
                "0.7",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty(
                "pageSetup",
                "paperSize",
                layout.wide() ? "8" : "9",
                "fitToWidth",
                Integer.toString(layout.across()),
                "fitToHeight",
                "0",
                "orientation",
                layout.cover() ? "portrait" : "landscape");
        xml.open("headerFooter")
                .element(
                        "oddFooter",
                        "&L" + footer.replace("&", "&&") + "&R" + furniture.page() + " &P " + furniture.of() + " &N")
                .close("headerFooter");
        if (page.table().isPresent()) {
            xml.open("tableParts", "count", "1")
                    .empty("tablePart", "r:id", "rId1")
                    .close("tableParts");
        }
        return xml.close("worksheet");
    }

    private void columns() {
        List<Integer> widths = layout.widths();
        xml.open("cols");
        for (int i = 0; i < widths.size(); i++) {
            String number = Integer.toString(i + 1);
            xml.empty("col", "min", number, "max", number, "width", widths.get(i) + ".7", "customWidth", "1");
        }
        xml.close("cols");
    }

    private void said(String text, int style) {
        begin(style == Styles.SAID_WRAPPED ? Layout.lines(text, Layout.COVER_WIDTH) : 1, style <= Styles.HEADING);
        text(1, text, style);
        xml.close("row");
    }

    private void begin(int lines, boolean large) {
        row++;
        xml.open(
                "row",
                "r",
                Integer.toString(row),
                "ht",
                Double.toString(large ? LINE * 1.7 : LINE * lines + 2),
                "customHeight",
                "1");
    }

    private void rows(Book.Table table) {
        begin(layout.headingLines(table), false);
        for (int i = 0; i < table.columns().size(); i++) {
            text(i + 1, table.columns().get(i).heading(), layout.numeric(i) ? Styles.HEADER_OF_NUMBERS : Styles.HEADER);
        }
        xml.close("row");
        for (List<Book.Value> values : table.rows()) {
            begin(layout.lines(table, values), false);
            for (int i = 0; i < values.size(); i++) {
                cell(i + 1, values.get(i));
            }
            xml.close("row");
        }
    }

    private void cell(int column, Book.Value value) {
        switch (value) {
            case Book.Value.Words(String text) ->
                text(column, text, layout.numeric(column - 1) ? Styles.WORDS_AMONG_NUMBERS : Styles.WORDS);
            case Book.Value.Link(String text, String _) -> text(column, text, Styles.LINK);
            case Book.Value.Number number -> {
                xml.open("c", "r", Names.cell(column, row), "s", Integer.toString(styles.of(number)));
                xml.element("v", number.number().toPlainString()).close("c");
            }
        }
    }

    private void text(int column, String text, int style) {
        xml.open("c", "r", Names.cell(column, row), "s", Integer.toString(style), "t", "s");
        xml.element("v", Integer.toString(texts.number(text))).close("c");
    }

    private int headerRow() {
        return page.above().size() + 2;
    }

    /** Links within the workbook, which need nothing from without. */
    private void links() {
        var found = new ArrayList<String[]>();
        page.table().ifPresent(table -> {
            for (int i = 0; i < table.rows().size(); i++) {
                for (int j = 0; j < table.columns().size(); j++) {
                    if (table.rows().get(i).get(j) instanceof Book.Value.Link(String text, String to)) {
                        found.add(new String[] {
                            "ref",
                            Names.cell(j + 1, headerRow() + i + 1),
                            "location",
                            "'" + to + "'!A1",
                            "display",
                            text
                        });
                    }
                }
            }
        });
        if (!found.isEmpty()) {
            xml.open("hyperlinks");
            found.forEach(link -> xml.empty("hyperlink", link));
            xml.close("hyperlinks");
        }
    }

    /** The mark that says: this is a table, with these headings. It has no filter. */
    Optional<Xml> table(int number) {
        return page.table().map(table -> {
            var part = new Xml();
            int columns = table.columns().size();
            part.open(
                    "table",
                    "xmlns",
                    Names.MAIN,
                    "id",
                    Integer.toString(number),
                    "name",
                    table.name(),
                    "displayName",
                    table.name(),
                    "ref",
                    Names.cell(1, headerRow())
                            + ":"
                            + Names.cell(columns, headerRow() + table.rows().size()),
                    "totalsRowShown",
                    "0");
            part.open("tableColumns", "count", Integer.toString(columns));
            for (int i = 0; i < columns; i++) {
                part.empty(
                        "tableColumn",
                        "id",
                        Integer.toString(i + 1),
                        "name",
                        table.columns().get(i).heading());
            }
            part.close("tableColumns");
            part.open("extLst")
                    .open("ext", "uri", "{504A1905-F514-4f6f-8877-14C23A59335A}", "xmlns:x14", Names.SHEETS_2009);
            part.empty("x14:table", "altText", page.title());
            return part.close("ext").close("extLst").close("table");
        });
    }
}
