package org.waymark.web.work;

import java.util.List;

/** Makes workbooks for people. */
@FunctionalInterface
public interface Spreadsheets {
    /**
     * One sheet.
     *
     * @param widths of its columns in characters
     */
    record Tab(String title, List<String> header, List<Integer> widths, List<List<String>> rows) {}

    byte[] of(List<Tab> tabs);
}
