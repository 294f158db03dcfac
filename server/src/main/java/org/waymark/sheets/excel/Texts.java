package org.waymark.sheets.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.sheets.Xml;

/** Every text of the workbook once, by its number. */
final class Texts {
    /** What a spreadsheet would read as the code of a character. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    int number(String text) {
        uses++;
        return numbers.computeIfAbsent(text, _ -> numbers.size());
    }

    Xml part() {
        var xml = new Xml();
        xml.open(
                "sst",
                "xmlns",
                Names.MAIN,
                "count",
                Integer.toString(uses),
                "uniqueCount",
                Integer.toString(numbers.size()));
        numbers.keySet()
                .forEach(text -> xml.open("si")
                        .element("t", CODED.matcher(text).replaceAll("_x005F_"), "xml:space", "preserve")
                        .close("si"));
        return xml.close("sst");
    }
}
