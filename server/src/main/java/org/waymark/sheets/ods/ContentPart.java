package org.waymark.sheets.ods;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.report.Book;
import org.waymark.sheets.Layout;
import org.waymark.sheets.Xml;

/** Every sheet of the workbook, with the ranges that mark the tables. */
final class ContentPart {
    /** Centimetres that a line of text takes. */
    private static final double LINE = 0.5;

    private record Form(int decimals, boolean grouped) {}

    private final Book book;
    private final Xml xml = new Xml();
    private final Map<Integer, String> widths = new LinkedHashMap<>();
    private final Map<Form, String> forms = new LinkedHashMap<>();
    private final Set<Integer> heights = new TreeSet<>();

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
        var layout = new Layout(page);
        layout.widths().forEach(width -> widths.put(width, "w" + width));
        page.above().forEach(said -> heights.add(Layout.lines(said.text(), Layout.COVER_WIDTH)));
        page.table().ifPresent(table -> {
            heights.add(layout.headingLines(table));
            for (List<Book.Value> row : table.rows()) {
                heights.add(layout.lines(table, row));
                for (Book.Value value : row) {
                    if (value instanceof Book.Value.Number number) {
                        forms.put(new Form(number.decimals(), number.grouped()), style(number));
                    }
                }
            }
        });
    }

    private static String style(Book.Value.Number number) {
        return (number.grouped() ? "g" : "n") + number.decimals();
    }

    private void styles() {
        xml.open("office:automatic-styles");
        widths.forEach((width, name) -> xml.open("style:style", "style:name", name, "style:family", "table-column")
                .empty("style:table-column-properties", "style:column-width", centimetres(width * 0.205 + 0.15))
                .close("style:style"));
        heights.add(1);
        heights.forEach(lines -> height("r" + lines, lines * LINE + 0.05));
        height("large", LINE * 1.7);
        for (String master : StylesPart.MASTERS) {
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
                    "Cell_20_among_20_numbers",
                    "style:data-style-name",
                    "f" + name);
        });
        xml.close("office:automatic-styles");
    }

    private void height(String name, double height) {
        xml.open("style:style", "style:name", name, "style:family", "table-row")
                .empty(
                        "style:table-row-properties",
                        "style:row-height",
                        centimetres(height),
                        "style:use-optimal-row-height",
                        "false")
                .close("style:style");
    }

    private static String centimetres(double length) {
        return String.format(Locale.ROOT, "%.2fcm", length);
    }

    private void page(Book.Page page) {
        var layout = new Layout(page);
        xml.open("table:table", "table:name", page.name(), "table:style-name", "sheet-" + StylesPart.master(layout));
        xml.element("table:title", page.title());
        layout.widths().forEach(width -> xml.empty("table:table-column", "table:style-name", "w" + width));
        said(page.title(), "Heading_20_1", "large");
        page.above()
                .forEach(said -> said(
                        said.text(),
                        said.heading() ? "Heading_20_2" : layout.cover() ? "Said_20_wrapped" : "Said",
                        said.heading()
                                ? "large"
                                : "r" + (layout.cover() ? Layout.lines(said.text(), Layout.COVER_WIDTH) : 1)));
        page.table().ifPresent(table -> rows(table, layout));
        xml.close("table:table");
    }

    private void said(String text, String style, String height) {
        row(height);
        words(text, style);
        xml.close("table:table-row");
    }

    private void row(String height) {
        xml.open("table:table-row", "table:style-name", height);
    }

    private void rows(Book.Table table, Layout layout) {
        xml.open("table:table-header-rows");
        row("r" + layout.headingLines(table));
        for (int i = 0; i < table.columns().size(); i++) {
            words(
                    table.columns().get(i).heading(),
                    layout.numeric(i) ? "Heading_20_of_20_numbers" : "Column_20_heading");
        }
        xml.close("table:table-row").close("table:table-header-rows");
        for (List<Book.Value> values : table.rows()) {
            row("r" + layout.lines(table, values));
            for (int i = 0; i < values.size(); i++) {
                cell(values.get(i), layout.numeric(i));
            }
            xml.close("table:table-row");
        }
    }

    private void cell(Book.Value value, boolean amongNumbers) {
        switch (value) {
            case Book.Value.Words(String text) -> words(text, amongNumbers ? "Cell_20_among_20_numbers" : "Cell");
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
                style(number),
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
