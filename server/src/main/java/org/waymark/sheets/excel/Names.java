package org.waymark.sheets.excel;

/** The vocabularies of Office Open XML (ECMA-376). */
final class Names {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static final String CORE_LINK =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    static final String DUBLIN = "http://purl.org/dc/elements/1.1/";
    static final String SHEETS_2009 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    static final String MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Names() {}

    /** {@code A1} for the first column and row, both counted from 1. */
    static String cell(int column, int row) {
        return letters(column) + row;
    }

    static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
