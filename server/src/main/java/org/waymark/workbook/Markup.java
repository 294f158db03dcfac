package org.waymark.workbook;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the bytes of an XML part as they pass: that it is UTF-8, declares no types or entities of its own, and that
 * nothing between two tags is longer than a cell can be.
 */
final class Markup implements Zips.Look {
    private static final byte[] DECLARED = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

    private final String part;
    private final long held;
    private final int cell;
    private long seen;
    private long run;
    private int declared;
    private int entity;

    /** @param held bytes it may have; 0 for any number */
    Markup(String part, long held, Limits limits) {
        this.part = part;
        this.held = held;
        // A character is four bytes at most, and an escaped one six.
        this.cell = limits.cell() * 6;
    }

    @Override
    public void at(byte[] bytes, int count) throws Unsafe {
        if (seen == 0 && count >= 2) {
            encoding(bytes, count);
        }
        seen += count;
        if (held > 0 && seen > held) {
            throw new Unsafe(
                    "The workbook holds more text than can be read at once. Save each sheet as CSV, and send those.");
        }
        for (int i = 0; i < count; i++) {
            byte b = bytes[i];
            run = b == '<' || b == '>' ? 0 : run + 1;
            declared = b == DECLARED[declared] ? declared + 1 : b == DECLARED[0] ? 1 : 0;
            entity = b == ENTITY[entity] ? entity + 1 : b == ENTITY[0] ? 1 : 0;
            if (declared == DECLARED.length || entity == ENTITY.length) {
                throw new Unsafe("The workbook declares entities of its own (in " + Zips.printed(part)
                        + "), which no spreadsheet program does and files made to do harm do. Open it in a spreadsheet"
                        + " program, save it afresh, and send that.");
            }
        }
        if (run > cell) {
            throw new Unsafe("A cell of the workbook is longer than the 32,767 characters a spreadsheet allows (in "
                    + Zips.printed(part) + "). Shorten it, and send the workbook again.");
        }
    }

    private static void encoding(byte[] bytes, int count) throws Unsafe {
        boolean wide = bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF || bytes[0] == 0 || bytes[1] == 0;
        String start = new String(bytes, 0, Math.min(count, 120), StandardCharsets.ISO_8859_1);
        @Nullable String name = declared(start);
        if (wide || (name != null && !name.equalsIgnoreCase("UTF-8") && !name.equalsIgnoreCase("US-ASCII"))) {
            throw new Unsafe(
                    "The workbook is not written in UTF-8, as spreadsheet programs write it. Save it afresh, and send"
                            + " that.");
        }
    }

    private static @Nullable String declared(String start) {
        int at = start.indexOf("encoding=");
        if (!start.startsWith("<?xml") || at < 0 || at + 10 >= start.length() || at > start.indexOf("?>")) {
            return null;
        }
        char quote = start.charAt(at + 9);
        int end = start.indexOf(quote, at + 10);
        return end < 0 ? null : start.substring(at + 10, end);
    }
}
