package org.waymark.workbook;

import java.nio.charset.StandardCharsets;

/** Looks at the addresses of a sheet's cells as they pass, so that none makes whoever reads it hold a million columns. */
final class SheetLook implements Zips.Look {
    private static final byte[] CELL = "<c ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADDRESS = " r=\"".getBytes(StandardCharsets.US_ASCII);

    private final Markup markup;
    private final int columns;
    private boolean inCell;
    private boolean inAddress;
    private int cell;
    private int address;
    private long column;

    SheetLook(Markup markup, Limits limits) {
        this.markup = markup;
        this.columns = limits.columns();
    }

    @Override
    public void at(byte[] bytes, int count) throws Unsafe {
        markup.at(bytes, count);
        for (int i = 0; i < count; i++) {
            step(bytes[i]);
        }
    }

    private void step(byte b) throws Unsafe {
        if (inAddress) {
            if (b >= 'A' && b <= 'Z') {
                column = column * 26 + b - 'A' + 1;
                if (column > columns) {
                    throw new Unsafe(
                            ("A sheet of the workbook is more than %,d columns wide. Delete the columns that hold no"
                                            + " figures, and send it again.")
                                    .formatted(columns));
                }
            } else {
                inAddress = false;
                inCell = false;
            }
        } else if (inCell) {
            address = b == ADDRESS[address] ? address + 1 : b == ADDRESS[0] ? 1 : 0;
            if (address == ADDRESS.length) {
                inAddress = true;
                address = 0;
                column = 0;
            } else if (b == '>') {
                inCell = false;
                address = 0;
            }
        } else {
            boolean blank = cell == 2 && (b == ' ' || b == '\n' || b == '\t' || b == '\r');
            cell = blank || b == CELL[cell] ? cell + 1 : b == CELL[0] ? 1 : 0;
            if (cell == CELL.length) {
                inCell = true;
                cell = 0;
                // The blank before the first attribute has been passed.
                address = 1;
            }
        }
    }
}
