package org.waymark.published;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 2007 or later: every page whose first row holds the headings of a sheet. */
final class WorkbookFile {
    /** Without its format a date is a number like any other. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookFile() {}

    static List<HeldSheet> read(Path file, String name) throws IOException {
        var sheets = new ArrayList<HeldSheet>();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                ReadableWorkbook workbook = new ReadableWorkbook(bytes, WITH_FORMATS)) {
            for (Sheet page : workbook.getSheets().toList()) {
                sheets.add(HeldSheet.of(name + ", " + page.getName(), page.getName(), rows(page)));
            }
        } catch (RuntimeException broken) {
            throw new IOException(String.valueOf(broken.getMessage()), broken);
        }
        return sheets;
    }

    private static List<List<String>> rows(Sheet page) {
        var rows = new ArrayList<List<String>>();
        try (Stream<Row> all = page.openStream()) {
            all.forEach(row -> {
                // Rows without any cell are left out of the file; they count all the same.
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(text(row.getOptionalCell(i).orElse(null)));
                }
                rows.add(cells);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        return rows.stream().map(row -> padded(row, width)).toList();
    }

    private static List<String> padded(List<String> row, int width) {
        var cells = new ArrayList<>(row);
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getValue() == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            return format != null && format.toLowerCase(Locale.ROOT).contains("yy")
                    ? cell.asDate().toLocalDate().toString()
                    : plain(cell.asNumber());
        }
        return cell.getType() == CellType.FORMULA && cell.getRawValue() != null ? cell.getRawValue() : cell.getText();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
