package org.waymark.sheets;

import static org.waymark.sheets.OpenedBook.children;
import static org.waymark.sheets.OpenedBook.elements;
import static org.waymark.sheets.OpenedBook.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The sheets of an .ods by its parts. */
final class OdsSheets {
    private final Document content;
    private final Map<String, Boolean> wraps = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    OdsSheets(Map<String, String> parts) {
        this.content = xml(Objects.requireNonNull(parts.get("content.xml")));
        styles(xml(Objects.requireNonNull(parts.get("styles.xml"))));
        styles(content);
    }

    private void styles(Document document) {
        for (Element style : elements(document, "style:style")) {
            String name = style.getAttribute("style:name");
            parents.put(name, style.getAttribute("style:parent-style-name"));
            elements(style, "style:table-cell-properties").stream()
                    .filter(cell -> cell.hasAttribute("fo:wrap-option"))
                    .forEach(cell ->
                            wraps.put(name, cell.getAttribute("fo:wrap-option").equals("wrap")));
        }
    }

    private boolean wraps(String style) {
        Boolean own = wraps.get(style);
        String parent = parents.getOrDefault(style, "");
        return own != null ? own : !parent.isEmpty() && wraps(parent);
    }

    List<OpenedBook.Sheet> all() {
        return elements(content, "table:table").stream().map(this::sheet).toList();
    }

    private OpenedBook.Sheet sheet(Element table) {
        String name = table.getAttribute("table:name");
        var rows = new ArrayList<List<OpenedBook.Cell>>();
        for (Element row : elements(table, "table:table-row")) {
            rows.add(children(row).stream()
                    .filter(cell -> cell.getTagName().endsWith("table-cell"))
                    .map(this::cell)
                    .toList());
        }
        var ranges = new ArrayList<OpenedBook.Range>();
        var marked = new ArrayList<List<String>>();
        for (Element range : elements(content, "table:database-range")) {
            String address = range.getAttribute("table:target-range-address");
            if (address.startsWith("'" + name + "'.")) {
                ranges.add(OpenedBook.range(address.replace("'" + name + "'.", "")));
            }
        }
        for (Element header : elements(table, "table:table-header-rows")) {
            marked.add(elements(header, "table:table-cell").stream()
                    .map(OdsSheets::said)
                    .toList());
        }
        return new OpenedBook.Sheet(name, rows, ranges, marked);
    }

    private OpenedBook.Cell cell(Element cell) {
        boolean number = cell.getAttribute("office:value-type").equals("float");
        return new OpenedBook.Cell(
                said(cell),
                number ? new BigDecimal(cell.getAttribute("office:value")) : null,
                wraps(cell.getAttribute("table:style-name")),
                cell.hasAttribute("table:formula"));
    }

    private static String said(Element cell) {
        return children(cell).stream()
                .filter(child -> child.getTagName().equals("text:p"))
                .map(OdsSheets::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Node within) {
        var text = new StringBuilder();
        for (Node child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(
                    switch (child.getNodeName()) {
                        case "#text" -> child.getTextContent();
                        case "text:s" -> " ";
                        case "text:tab" -> "\t";
                        default -> line(child);
                    });
        }
        return text.toString();
    }
}
