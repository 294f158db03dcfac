package org.waymark.html;

import java.util.List;
import org.waymark.report.Block;
import org.waymark.report.Cell;

/**
 * Tables in large print. A page holds few columns of large letters, so a wide table is laid out a row after the other: what
 * the row is about, then each heading with what stands under it.
 */
final class LargeTables {
    /** As many columns as stand side by side. */
    private static final int BESIDE = 3;

    private final Blocks blocks;
    private final Markup markup;

    LargeTables(Blocks blocks, Markup markup) {
        this.blocks = blocks;
        this.markup = markup;
    }

    /** Whether it is too wide to stand as it is. */
    static boolean wide(Block.Table table) {
        return table.columns().size() > BESIDE;
    }

    void print(Block.Table table) {
        markup.element("p", table.caption(), "class", "caption").line();
        for (List<Cell> row : table.rows()) {
            markup.open("div", "class", "card").line();
            markup.open("table", "class", "card").line();
            markup.open("caption");
            blocks.cell(row.getFirst());
            markup.end();
            markup.open("tbody").line();
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).text().isEmpty()) {
                    markup.open("tr").element("th", table.columns().get(i).heading(), "scope", "row").open("td");
                    blocks.cell(row.get(i));
                    markup.close().end();
                }
            }
            markup.end().end().end();
        }
    }
}
