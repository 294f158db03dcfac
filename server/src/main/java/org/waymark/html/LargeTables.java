package org.waymark.html;

import java.util.Arrays;
import java.util.List;
import org.waymark.report.Block;
import org.waymark.report.Cell;

/**
 * Tables in large print. A page holds few columns of large letters, so a table that is wider is laid out a row after the other: what
 * the row is about, then each heading with what stands under it.
 */
final class LargeTables {
    /** Letters that stand side by side over the width of the page, and what is kept free beside each column. */
    private static final int LETTERS = 46;

    private static final int FREE = 1;
    /** In fewer a text is all corners. */
    private static final int TEXT = 13;

    private static final int SENTENCE = 60;

    private final Blocks blocks;
    private final Markup markup;

    LargeTables(Blocks blocks, Markup markup) {
        this.blocks = blocks;
        this.markup = markup;
    }

    /** Whether it is too wide to stand as it is, no word broken. */
    static boolean wide(Block.Table table) {
        int letters = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            int least = table.rows().stream()
                    .mapToInt(row -> least(row.get(column)))
                    .max()
                    .orElse(0);
            letters += Math.max(least, word(table.columns().get(i).heading())) + FREE;
        }
        return letters > LETTERS || table.columns().size() > 2 && told(table);
    }

    /** Whether whole sentences stand in it, which want the width of the page. */
    private static boolean told(Block.Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell instanceof Cell.Plain(String text) && text.length() > SENTENCE);
    }

    private static int least(Cell cell) {
        return switch (cell) {
            case Cell.Plain(String text) -> text.length() > TEXT ? Math.max(TEXT, word(text)) : text.length();
            case Cell.Named(String text, String _, String _) -> Math.max(TEXT, word(text));
            case Cell.Amount amount -> Math.max(amount.text().length(), word(amount.note()));
            case Cell.Marked marked -> 2 + Math.max(marked.text().length(), word(marked.note()));
            case Cell.Drawn _ -> LETTERS;
        };
    }

    private static int word(String text) {
        return Arrays.stream(text.split("[\\s-]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    void print(Block.Table table) {
        markup.element("p", table.caption(), "class", "caption").line();
        for (List<Cell> row : table.rows()) {
            markup.open("div", "class", "card").line();
            // Not a caption: those are told after the table they head.
            markup.open("p", "class", "about");
            blocks.cell(row.getFirst());
            markup.end();
            markup.open("table", "class", "card").line();
            markup.open("tbody").line();
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).text().isEmpty()) {
                    markup.open("tr")
                            .element("th", table.columns().get(i).heading(), "scope", "row")
                            .open("td");
                    blocks.cell(row.get(i));
                    markup.close().end();
                }
            }
            markup.end().end().end();
        }
    }
}
