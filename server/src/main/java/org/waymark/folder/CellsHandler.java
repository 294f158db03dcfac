package org.waymark.folder;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns the fields of a row into strings. Codes, periods and sources repeat down a file, so a string made not long ago is
 * handed over again rather than made anew: less to allocate, and what looks it up finds its hash already there.
 */
final class CellsHandler extends AbstractBaseCsvCallbackHandler<String[]> {
    private static final int REMEMBERED = 1 << 12;
    private static final int LONGEST = 64;

    private final @Nullable String[] recent = new String[REMEMBERED];
    private String[] cells = new String[16];
    private int count;

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, index * 2);
        }
        cells[index] = length == 0
                ? ""
                : length > LONGEST ? new String(buffer, offset, length) : remembered(buffer, offset, length);
        count = index + 1;
    }

    @Override
    protected String[] buildRecord() {
        return Arrays.copyOf(cells, count);
    }

    private String remembered(char[] buffer, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & REMEMBERED - 1;
        String known = recent[slot];
        if (known != null && same(known, buffer, offset, length)) {
            return known;
        }
        String made = new String(buffer, offset, length);
        recent[slot] = made;
        return made;
    }

    private static boolean same(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
