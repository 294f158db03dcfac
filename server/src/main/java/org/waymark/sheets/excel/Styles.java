package org.waymark.sheets.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.report.Book;
import org.waymark.sheets.Xml;

/** How cells look: a font that reads well, texts wrapped, numbers with their decimals. */
final class Styles {
    static final int TITLE = 1;
    static final int HEADING = 2;
    static final int SAID = 3;
    static final int SAID_WRAPPED = 4;
    static final int HEADER = 5;
    static final int WORDS = 6;
    static final int LINK = 7;
    static final int HEADER_OF_NUMBERS = 8;
    static final int WORDS_AMONG_NUMBERS = 9;
    private static final int FIRST_NUMBER = 10;

    /** Formats below this number are the program's own. */
    private static final int FIRST_FORMAT = 164;

    /** The format that keeps what looks like a number, a day or a formula as the text it is. */
    private static final int TEXT = 49;

    private final Map<String, Integer> formats = new LinkedHashMap<>();

    int of(Book.Value.Number number) {
        return FIRST_NUMBER + formats.computeIfAbsent(format(number.decimals(), number.grouped()), _ -> formats.size());
    }

    private static String format(int decimals, boolean grouped) {
        return (grouped ? "#,##0" : "0") + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }

    Xml part() {
        var xml = new Xml();
        xml.open("styleSheet", "xmlns", Names.MAIN);
        xml.open("numFmts", "count", Integer.toString(formats.size()));
        formats.forEach((format, number) ->
                xml.empty("numFmt", "numFmtId", Integer.toString(FIRST_FORMAT + number), "formatCode", format));
        xml.close("numFmts");
        fonts(xml);
        xml.open("fills", "count", "2");
        for (String pattern : new String[] {"none", "gray125"}) {
            xml.open("fill").empty("patternFill", "patternType", pattern).close("fill");
        }
        xml.close("fills");
        borders(xml);
        xml.open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close("cellStyleXfs");
        xml.open("cellXfs", "count", Integer.toString(FIRST_NUMBER + formats.size()));
        xf(xml, 0, 0, 0, "", false);
        xf(xml, 0, 1, 0, "", false);
        xf(xml, 0, 2, 0, "", false);
        xf(xml, TEXT, 0, 0, "", false);
        xf(xml, TEXT, 0, 0, "left", true);
        xf(xml, TEXT, 3, 2, "left", true);
        xf(xml, TEXT, 0, 1, "left", true);
        xf(xml, TEXT, 4, 1, "left", true);
        xf(xml, TEXT, 3, 2, "right", true);
        xf(xml, TEXT, 0, 1, "right", true);
        formats.values().forEach(number -> xf(xml, FIRST_FORMAT + number, 0, 1, "right", true));
        xml.close("cellXfs");
        xml.open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        xml.close("cellStyles");
        return xml.close("styleSheet");
    }

    private static void xf(Xml xml, int format, int font, int border, String side, boolean wrapped) {
        xml.open(
                "xf",
                "numFmtId",
                Integer.toString(format),
                "fontId",
                Integer.toString(font),
                "fillId",
                "0",
                "borderId",
                Integer.toString(border),
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        xml.empty(
                "alignment",
                "horizontal",
                side.isEmpty() ? "general" : side,
                "indent",
                side.isEmpty() ? "0" : "1",
                "vertical",
                "top",
                "wrapText",
                wrapped ? "1" : "0");
        xml.close("xf");
    }

    private static void fonts(Xml xml) {
        xml.open("fonts", "count", "5");
        font(xml, "11", false, "FF000000", false);
        font(xml, "16", true, "FF000000", false);
        font(xml, "13", true, "FF000000", false);
        font(xml, "11", true, "FF000000", false);
        font(xml, "11", false, "FF12436D", true);
        xml.close("fonts");
    }

    private static void font(Xml xml, String size, boolean bold, String colour, boolean underlined) {
        xml.open("font");
        if (bold) {
            xml.empty("b");
        }
        if (underlined) {
            xml.empty("u");
        }
        xml.empty("sz", "val", size)
                .empty("color", "rgb", colour)
                .empty("name", "val", "Arial")
                .empty("family", "val", "2");
        xml.close("font");
    }

    private static void borders(Xml xml) {
        xml.open("borders", "count", "3");
        for (String line : new String[] {"", "thin", "medium"}) {
            xml.open("border").empty("left").empty("right").empty("top");
            if (line.isEmpty()) {
                xml.empty("bottom");
            } else {
                xml.open("bottom", "style", line).empty("color", "rgb", line.equals("thin") ? "FFB1B4B6" : "FF000000");
                xml.close("bottom");
            }
            xml.empty("diagonal").close("border");
        }
        xml.close("borders");
    }
}
