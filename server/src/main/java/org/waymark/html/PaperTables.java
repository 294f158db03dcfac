package org.waymark.html;

import org.waymark.report.Block;
import org.waymark.report.ColumnWidths;

/** How tables of indicators stand on paper, in millimetres. */
final class PaperTables {
    /** Between the margins of an A4 page, standing and lying. */
    private static final double STANDING = 180;

    private static final double LYING = 267;

    /** Of type of seven and a half points. */
    private static final ColumnWidths WIDTHS = new ColumnWidths(1.42, 1.6, 1.33, 2, Blocks.CELL_MM);

    private PaperTables() {}

    /** Whether a page that stands is too narrow for it. */
    static boolean lying(Block block) {
        return block instanceof Block.Table table
                && table.form() == Block.Form.INDICATORS
                && WIDTHS.least(table) > STANDING;
    }

    static double[] widths(Block.Table table, boolean lying) {
        return WIDTHS.of(table, lying ? LYING : STANDING);
    }
}
