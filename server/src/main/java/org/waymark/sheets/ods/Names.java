package org.waymark.sheets.ods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The vocabularies of OpenDocument 1.3 (ISO/IEC 26300). */
final class Names {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    static final String VERSION = "1.3";
    static final String MEDIA = "application/vnd.oasis.opendocument.spreadsheet";
    static final String MANIFEST = OASIS + "manifest:1.0";

    private Names() {}

    /** The beginning of a part: its vocabularies and the version they are of. */
    static String[] root(String... prefixes) {
        List<String> attributes = new ArrayList<>();
        for (String prefix : prefixes) {
            attributes.add("xmlns:" + prefix);
            attributes.add(
                    switch (prefix) {
                        case "fo" -> OASIS + "xsl-fo-compatible:1.0";
                        case "number" -> OASIS + "datastyle:1.0";
                        case "svg" -> OASIS + "svg-compatible:1.0";
                        case "dc" -> "http://purl.org/dc/elements/1.1/";
                        case "xlink" -> "http://www.w3.org/1999/xlink";
                        default -> OASIS + prefix + ":1.0";
                    });
        }
        return Stream.concat(attributes.stream(), Stream.of("office:version", VERSION))
                .toArray(String[]::new);
    }

    /** The same with more attributes. */
    static String[] with(String[] attributes, String... more) {
        return Stream.concat(Arrays.stream(attributes), Arrays.stream(more)).toArray(String[]::new);
    }

    /** {@code 'By section'.A5}. */
    static String cell(String page, int column, int row) {
        var letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return "'" + page + "'." + letters + row;
    }
}
