package org.waymark.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A finished workbook, unpacked and looked at as any program would: its parts as they are, and its sheets as cells. */
record OpenedBook(boolean excel, Map<String, String> parts, List<Sheet> sheets) {
    record Cell(String text, @Nullable BigDecimal number, boolean wrapped, boolean formula) {}

    /** @param table where the table is marked, rows and columns from 1; null where none is */
    record Sheet(String name, List<List<Cell>> rows, List<Range> tables, List<List<String>> marked) {
        /** The cells of the table alone, its header first. */
        List<List<Cell>> table() {
            Range range = tables.getFirst();
            return rows.subList(range.top - 1, range.bottom);
        }

        int column(String heading) {
            return table().getFirst().stream().map(Cell::text).toList().indexOf(heading);
        }
    }

    record Range(int top, int left, int bottom, int right) {}

    static OpenedBook of(byte[] file) {
        Map<String, String> parts = parts(file);
        boolean excel = parts.containsKey("xl/workbook.xml");
        return new OpenedBook(excel, parts, excel ? new ExcelSheets(parts).all() : new OdsSheets(parts).all());
    }

    Sheet sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> parts(byte[] file) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    /** The same file with one part changed, or added. */
    static byte[] with(byte[] file, String part, UnaryOperator<String> change) {
        Map<String, String> parts = parts(file);
        String before = parts.getOrDefault(part, "");
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing was changed in " + part);
        }
        parts.put(part, after);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Document xml(String text) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    static List<Element> elements(Node within, String name) {
        var nodes = within instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) within).getElementsByTagName(name);
        var found = new ArrayList<Element>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static List<Element> children(Node of) {
        var found = new ArrayList<Element>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** {@code A4:J11}. */
    static Range range(String address) {
        String[] corners = address.replace("$", "").split(":");
        int[] from = corner(corners[0]);
        int[] to = corner(corners[corners.length - 1]);
        return new Range(from[1], from[0], to[1], to[0]);
    }

    static int[] corner(String cell) {
        int column = 0;
        int at = 0;
        while (Character.isLetter(cell.charAt(at))) {
            column = column * 26 + cell.charAt(at++) - 'A' + 1;
        }
        return new int[] {column, Integer.parseInt(cell.substring(at))};
    }
}
