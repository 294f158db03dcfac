package org.waymark.sheets;

import static org.waymark.sheets.OpenedBook.elements;
import static org.waymark.sheets.OpenedBook.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The sheets of an .xlsx by its parts. */
final class ExcelSheets {
    private final Map<String, String> parts;
    private final List<String> texts;
    private final List<Boolean> wrapped;

    ExcelSheets(Map<String, String> parts) {
        this.parts = parts;
        this.texts = elements(xml(part("xl/sharedStrings.xml")), "si").stream()
                .map(Element::getTextContent)
                .toList();
        this.wrapped = elements(elements(xml(part("xl/styles.xml")), "cellXfs").getFirst(), "xf").stream()
                .map(xf -> elements(xf, "alignment").stream()
                        .anyMatch(
                                alignment -> alignment.getAttribute("wrapText").equals("1")))
                .toList();
    }

    private String part(String name) {
        return java.util.Objects.requireNonNull(parts.get(name), name);
    }

    List<OpenedBook.Sheet> all() {
        var sheets = new ArrayList<OpenedBook.Sheet>();
        int number = 1;
        for (Element sheet : elements(xml(part("xl/workbook.xml")), "sheet")) {
            sheets.add(sheet(sheet.getAttribute("name"), number++));
        }
        return sheets;
    }

    private OpenedBook.Sheet sheet(String name, int number) {
        var document = xml(part("xl/worksheets/sheet" + number + ".xml"));
        var rows = new ArrayList<List<OpenedBook.Cell>>();
        for (Element row : elements(document, "row")) {
            while (rows.size() < Integer.parseInt(row.getAttribute("r")) - 1) {
                rows.add(List.of());
            }
            var cells = new ArrayList<OpenedBook.Cell>();
            for (Element cell : elements(row, "c")) {
                while (cells.size() < OpenedBook.corner(cell.getAttribute("r"))[0] - 1) {
                    cells.add(new OpenedBook.Cell("", null, false, false));
                }
                cells.add(cell(cell));
            }
            rows.add(cells);
        }
        var tables = new ArrayList<OpenedBook.Range>();
        var marked = new ArrayList<List<String>>();
        String links = parts.getOrDefault("xl/worksheets/_rels/sheet" + number + ".xml.rels", "<none/>");
        for (Element link : elements(xml(links), "Relationship")) {
            if (link.getAttribute("Type").endsWith("/table")) {
                var table = xml(part("xl/" + link.getAttribute("Target").substring(3)));
                tables.add(OpenedBook.range(table.getDocumentElement().getAttribute("ref")));
                marked.add(elements(table, "tableColumn").stream()
                        .map(column -> column.getAttribute("name"))
                        .toList());
            }
        }
        return new OpenedBook.Sheet(name, rows, tables, marked);
    }

    private OpenedBook.Cell cell(Element cell) {
        String value = elements(cell, "v").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        boolean wraps = wrapped.get(Integer.parseInt(cell.getAttribute("s")));
        boolean formula = !elements(cell, "f").isEmpty();
        return cell.getAttribute("t").equals("s")
                ? new OpenedBook.Cell(texts.get(Integer.parseInt(value)), null, wraps, formula)
                : new OpenedBook.Cell(value, value.isEmpty() ? null : new BigDecimal(value), wraps, formula);
    }
}
