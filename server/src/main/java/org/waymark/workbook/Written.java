package org.waymark.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for people to fill in or to mend: a header that stays in sight, texts as texts, no formulas and nothing hidden. */
public final class Written {
    /**
     * One sheet.
     *
     * @param widths of the columns in characters, as many as there are headings
     * @param rows of texts; one that is a plain number is written as a number, so that a spreadsheet can add it
     */
    public record Tab(String title, List<String> header, List<Integer> widths, List<List<String>> rows) {}

    private Written() {}

    public static byte[] of(List<Tab> tabs) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Waymark", "1.0")) {
            for (Tab tab : tabs) {
                write(workbook.newWorksheet(tab.title()), tab);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, Tab tab) {
        for (int column = 0; column < tab.header().size(); column++) {
            sheet.value(0, column, tab.header().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, Math.min(100, tab.widths().get(column)));
        }
        for (int row = 0; row < tab.rows().size(); row++) {
            List<String> cells = tab.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row + 1, column, cells.get(column));
            }
        }
        if (!tab.header().isEmpty()) {
            sheet.freezePane(0, 1);
        }
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (text.matches("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?")) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text.length() > 32_000 ? text.substring(0, 32_000) + "…" : text);
        }
    }
}
