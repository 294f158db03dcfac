package org.waymark.sheets.ods;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.report.Book;
import org.waymark.sheets.Xml;

/** Every sheet of the workbook, with the ranges that mark the tables. */
final class ContentPart {
    private static final int COVER_WIDTH = 100;

    /** A sheet wider than this many characters is printed on larger paper, and smaller. */
    private static final int WIDE = 170;

    private record Form(int decimals, boolean grouped) {}

    private final Book book;
    private final Xml xml = new Xml();
    private final Map<Integer, String> widths = new LinkedHashMap<>();
    private final Map<Form, String> forms = new LinkedHashMap<>();

    ContentPart(Book book) {
        this.book = book;
    }

    Xml part() {
        book.pages().forEach(this::collect);
        xml.open(
                "office:document-content",
                Names.root("office", "style", "text", "table", "fo", "number", "xlink", "svg"));
        styles();
        xml.open("office:body").open("office:spreadsheet");
        book.pages().forEach(this::page);
        ranges();
        xml.close("office:spreadsheet").close("office:body");
        return xml.close("office:document-content");
    }

    private void collect(Book.Page page) {
        widths.computeIfAbsent(COVER_WIDTH, width -> "w" + width);
        page.table().ifPresent(table -> {
            table.columns().forEach(column -> widths.computeIfAbsent(column.width(), width -> "w" + width));
            for (List<Book.Value> row : table.rows()) {
                for (Book.Value value : row) {
                    if (value instanceof Book.Value.Number(BigDecimal _, int decimals, boolean grouped)) {
                        forms.computeIfAbsent(
                                new Form(decimals, grouped), form -> (form.grouped ? "g" : "n") + form.decimals);
                    }
                }
            }
        });
    }

    private void styles() {
        xml.open("office:automatic-styles");
        widths.forEach((width, name) -> xml.open("style:style", "style:name", name, "style:family", "table-column")
                .empty("style:table-column-properties", "style:column-width", centimetres(width))
                .close("style:style"));
        xml.open("style:style", "style:name", "row", "style:family", "table-row")
                .empty("style:table-row-properties", "style:use-optimal-row-height", "true")
                .close("style:style");
        for (String master : new String[] {"cover", "table", "wide"}) {
            xml.open(
                            "style:style",
                            "style:name",
                            "sheet-" + master,
                            "style:family",
                            "table",
                            "style:master-page-name",
                            master)
                    .empty("style:table-properties", "table:display", "true")
                    .close("style:style");
        }
        forms.forEach((form, name) -> {
            xml.open("number:number-style", "style:name", "f" + name)
                    .empty(
                            "number:number",
                            "number:decimal-places",
                            Integer.toString(form.decimals),
                            "number:min-decimal-places",
                            Integer.toString(form.decimals),
                            "number:min-integer-digits",
                            "1",
                            "number:grouping",
                            Boolean.toString(form.grouped))
                    .close("number:number-style");
            xml.empty(
                    "style:style",
                    "style:name",
                    name,
                    "style:family",
                    "table-cell",
                    "style:parent-style-name",
                    "Cell",
                    "style:data-style-name",
                    "f" + name);
        });
        xml.close("office:automatic-styles");
    }

    private static String centimetres(int characters) {
        return "%.2fcm".formatted(Locale.ROOT, characters * 0.205 + 0.15);
    }

    private void page(Book.Page page) {
        int width = page.table().stream()
                .flatMap(table -> table.columns().stream())
                .mapToInt(Book.Column::width)
                .sum();
        xml.open(
                "table:table",
                "table:name",
                page.name(),
                "table:style-name",
                width == 0 ? "sheet-cover" : width > WIDE ? "sheet-wide" : "sheet-table");
        xml.element("table:title", page.title());
        columns(page);
        said(page.title(), "Heading_20_1");
        page.above()
                .forEach(said -> said(
                        said.text(),
                        said.heading() ? "Heading_20_2" : page.table().isEmpty() ? "Said_20_wrapped" : "Said"));
        page.table().ifPresent(this::rows);
        xml.close("table:table");
    }

    private void columns(Book.Page page) {
        if (page.table().isEmpty()) {
            xml.empty("table:table-column", "table:style-name", "w" + COVER_WIDTH);
        }
        page.table().ifPresent(table -> table.columns()
                .forEach(column -> xml.empty("table:table-column", "table:style-name", "w" + column.width())));
    }

    private void said(String text, String style) {
        row();
        words(text, style);
        xml.close("table:table-row");
    }

    private void row() {
        xml.open("table:table-row", "table:style-name", "row");
    }

    private void rows(Book.Table table) {
        xml.open("table:table-header-rows");
        row();
        table.columns().forEach(column -> words(column.heading(), "Column_20_heading"));
        xml.close("table:table-row").close("table:table-header-rows");
        for (List<Book.Value> values : table.rows()) {
            row();
            values.forEach(this::cell);
            xml.close("table:table-row");
        }
    }

    private void cell(Book.Value value) {
        switch (value) {
            case Book.Value.Words(String text) -> words(text, "Cell");
            case Book.Value.Number number -> number(number);
            case Book.Value.Link(String text, String to) -> {
                xml.open("table:table-cell", "table:style-name", "Cell", "office:value-type", "string");
                xml.open("text:p");
                xml.element("text:a", text, "xlink:type", "simple", "xlink:href", "#" + Names.cell(to, 1, 1));
                xml.close("text:p").close("table:table-cell");
            }
        }
    }

    private void number(Book.Value.Number number) {
        xml.open(
                "table:table-cell",
                "table:style-name",
                (number.grouped() ? "g" : "n") + number.decimals(),
                "office:value-type",
                "float",
                "office:value",
                number.number().toPlainString());
        xml.element("text:p", shown(number)).close("table:table-cell");
    }

    private static String shown(Book.Value.Number number) {
        var format = new DecimalFormat(number.grouped() ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(number.decimals());
        format.setMaximumFractionDigits(number.decimals());
        return format.format(number.number());
    }

    private void words(String text, String style) {
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        text.lines().forEach(line -> {
            xml.open("text:p");
            spaced(line);
            xml.close("text:p");
        });
        xml.close("table:table-cell");
    }

    /** Spaces after the first are written out, and so are tabs: a reader of OpenDocument would else make them one. */
    private void spaced(String line) {
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean tab = line.charAt(i) == '\t';
            if (tab || line.charAt(i) == ' ' && (i == 0 || line.charAt(i - 1) == ' ' || i == line.length() - 1)) {
                xml.text(line.substring(from, i)).empty(tab ? "text:tab" : "text:s");
                from = i + 1;
            }
        }
        xml.text(line.substring(from));
    }

    private void ranges() {
        xml.open("table:database-ranges");
        for (Book.Page page : book.pages()) {
            page.table().ifPresent(table -> {
                int header = page.above().size() + 2;
                xml.empty(
                        "table:database-range",
                        "table:name",
                        table.name(),
                        "table:target-range-address",
                        Names.cell(page.name(), 1, header)
                                + ":"
                                + Names.cell(
                                        page.name(),
                                        table.columns().size(),
                                        header + table.rows().size()),
                        "table:contains-header",
                        "true",
                        "table:display-filter-buttons",
                        "false");
            });
        }
        xml.close("table:database-ranges");
    }
}
