package org.waymark.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.Rule;
import org.waymark.intake.Sheet;

/**
 * One sheet of a workbook. Its rows are counted as the spreadsheet counts them. A date becomes {@code 2024-06-30}; a formula,
 * the value that was saved with it.
 *
 * @param title as its tab says
 * @param header the words of its first row
 */
record Page(Workbook workbook, String title, String file, String kind, List<String> header) implements Sheet {

    /** The first row's words; empty when there is no row. */
    static List<String> first(org.dhatim.fastexcel.reader.Sheet page) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = Workbook.rows(page)) {
            return rows
                    .findFirst()
                    .map(row -> row.getRowNum() > 1 || row.getCellCount() == 0 ? List.of("") : cells(row))
                    .orElse(List.of())
                    .stream()
                    .map(String::strip)
                    .toList();
        }
    }

    @Override
    public void forEachRow(Consumer<Row> rows) {
        try (ReadableWorkbook open = workbook.reading()) {
            org.dhatim.fastexcel.reader.Sheet page = open.findSheet(title).orElseThrow();
            int width = header.size();
            try (Stream<org.dhatim.fastexcel.reader.Row> all = Workbook.rows(page)) {
                all.filter(row -> row.getRowNum() > 1)
                        .forEach(row -> rows.accept(new Row(row.getRowNum(), padded(cells(row), width))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Told of every formula: by its value where it has one, and as missing where it has none. */
    void formulas(Findings findings) {
        try (ReadableWorkbook open = workbook.reading();
                Stream<org.dhatim.fastexcel.reader.Row> all =
                        Workbook.rows(open.findSheet(title).orElseThrow())) {
            all.forEach(row -> row.forEach(cell -> {
                if (cell != null && cell.getFormula() != null) {
                    boolean valued =
                            cell.getRawValue() != null && !cell.getRawValue().isEmpty();
                    findings.add(Rule.named(valued ? "formula-value" : "formula-without-value")
                            .at(
                                    Place.of(file, row.getRowNum(), "cell " + cell.getAddress()),
                                    valued ? text(cell) : "",
                                    "cell",
                                    cell.getAddress()));
                }
            }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getOptionalCell(i).orElse(null)));
        }
        return cells;
    }

    private static List<String> padded(List<String> cells, int width) {
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> dated(cell) ? date(cell.asDate()) : plain(cell.asNumber());
            case FORMULA -> cell.getRawValue() == null ? "" : value(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "yes" : "no";
            case STRING, ERROR -> cell.getText() == null ? "" : cell.getText();
            case EMPTY -> "";
        };
    }

    /** What a spreadsheet program last worked out. */
    private static String value(Cell cell) {
        String raw = String.valueOf(cell.getRawValue());
        if (raw.length() > 40 || !raw.matches("-?\\d+(\\.\\d+)?([Ee][+-]?\\d{1,3})?")) {
            return raw;
        }
        var number = new BigDecimal(raw);
        String format = cell.getDataFormatString();
        if (format != null
                && isDate(format)
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(2_958_465)) < 0) {
            return date(LocalDateTime.of(1899, 12, 30, 0, 0).plusSeconds(Math.round(number.doubleValue() * 86_400)));
        }
        return plain(number);
    }

    private static boolean dated(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && isDate(format);
    }

    /** Whether a format shows a year or a named month: text between quotation marks or brackets does not count. */
    private static boolean isDate(String format) {
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.contains("yy") || bare.contains("mmm") || bare.contains("d/m") || bare.contains("m/d");
    }

    private static String date(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.withNano(0).toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
