package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A sheet as it is published, by the Analysis Function's rules: a title and notes above the header, and no cell empty. Its
 * header is the first row that is a header of some kind of sheet; a mark where a figure would be ({@code [c]}) is the reason
 * why there is none, and elsewhere it is nothing.
 *
 * @param header with a column for the marks
 * @param headed the number of the row that is the header
 */
public record Prefaced(Sheet sheet, List<String> header, long headed) implements Sheet {
    /** How many rows may stand above a header. */
    private static final int PREFACE = 12;

    private static final Set<String> MARKS = Set.of("[z]", "[x]", "[c]", "[low]", "[k]", "[u]", "[w]");
    private static final String SYMBOL = "symbol";

    /** The sheet itself where its first row is a header, or no row near it is. */
    public static Sheet of(Sheet sheet) {
        if (sheet.header().isEmpty() || Form.guess(sheet.header()).isPresent() || known(sheet)) {
            return sheet;
        }
        Map<Long, List<String>> found = new HashMap<>();
        sheet.forEachRow(row -> {
            if (row.number() <= PREFACE + 1 && found.isEmpty() && row.spot().isEmpty()) {
                List<String> cells = row.cells().stream().map(String::strip).toList();
                if (Form.guess(cells).filter(kind -> fits(sheet, kind)).isPresent()) {
                    found.put(row.number(), cells);
                }
            }
        });
        return found.entrySet().stream()
                .findFirst()
                .<Sheet>map(each -> new Prefaced(sheet, with(each.getValue()), each.getKey()))
                .orElse(sheet);
    }

    /** Whether the first row is a header after all, of a kind whose name the sheet has, and only lacks a column. */
    private static boolean known(Sheet sheet) {
        Form form = Form.of(sheet.kind());
        return form != null
                && Headed.known(sheet.header(), form).stream()
                                .filter(form.columns()::contains)
                                .count()
                        > 1;
    }

    private static boolean fits(Sheet sheet, String kind) {
        return Form.of(sheet.kind()) == null || sheet.kind().equals(kind);
    }

    private static List<String> with(List<String> header) {
        var all = new ArrayList<>(header);
        while (!all.isEmpty() && all.getLast().isEmpty()) {
            all.removeLast();
        }
        boolean figures = all.stream().anyMatch(word -> word.equalsIgnoreCase("value"));
        if (figures && all.stream().noneMatch(word -> word.equalsIgnoreCase(SYMBOL))) {
            all.add(SYMBOL);
        }
        return List.copyOf(all);
    }

    @Override
    public String file() {
        return sheet.file();
    }

    @Override
    public String kind() {
        return sheet.kind();
    }

    @Override
    public void forEachRow(Consumer<Row> rows) {
        int value = place("value");
        int symbol = place(SYMBOL);
        int numerator = place("numerator");
        sheet.forEachRow(row -> {
            if (row.number() > headed) {
                rows.accept(new Row(row.number(), unmarked(row.cells(), value, symbol, numerator), row.spot()));
            }
        });
    }

    private int place(String word) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(word)) {
                return i;
            }
        }
        return -1;
    }

    private List<String> unmarked(List<String> cells, int value, int symbol, int numerator) {
        var plain = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            String cell = i < cells.size() ? cells.get(i).strip() : "";
            plain.add(MARKS.contains(cell) ? "" : cell);
        }
        String mark = value >= 0 && value < cells.size() ? cells.get(value).strip() : "";
        // Nothing over nothing has parts and no figure, and needs no reason; nor does what was withdrawn.
        boolean parts = numerator >= 0 && !plain.get(numerator).isEmpty();
        if (symbol >= 0 && MARKS.contains(mark) && !mark.equals("[w]") && !parts) {
            plain.set(symbol, mark.substring(1, mark.length() - 1));
        }
        return plain;
    }
}
