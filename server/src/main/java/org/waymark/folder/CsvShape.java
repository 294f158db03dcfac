package org.waymark.folder;

/**
 * Walks over the bytes of a CSV file and notices where it stops being one: a byte that is not UTF-8 (RFC 3629), a
 * quotation mark never closed or followed by something (RFC 4180), a row without end. Rows are counted as a spreadsheet
 * does, the header being 1.
 */
final class CsvShape {
    private static final long LONGEST_ROW = 1_000_000;

    private enum State {
        CELL_START,
        BARE,
        QUOTED,
        AFTER_QUOTE
    }

    private State state = State.CELL_START;
    private long row = 1;
    private long length;
    private long quoteRow;
    private boolean afterReturn;
    private int continuing;
    private int least;
    private int most;
    private byte lead;
    private byte wrongByte;
    private long wrongByteRow;
    private long strayQuoteRow;
    private long endlessRow;
    private long unclosedQuoteRow;

    /** Continues with the next bytes of the file. */
    void look(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            byte b = bytes[i];
            if (continuing > 0 || b < 0) {
                encoding(b);
            }
            step(b);
        }
    }

    void end() {
        if (continuing > 0) {
            wrong(lead);
        }
        if (state == State.QUOTED) {
            unclosedQuoteRow = quoteRow;
        }
    }

    private void step(byte b) {
        boolean feed = b == '\n' && afterReturn;
        afterReturn = false;
        if (state == State.QUOTED) {
            if (b == '"') {
                state = State.AFTER_QUOTE;
            }
        } else if (b == ',') {
            state = State.CELL_START;
        } else if (b == '\n' || b == '\r') {
            state = State.CELL_START;
            afterReturn = b == '\r';
            if (!feed) {
                row++;
                length = 0;
            }
        } else if (b == '"') {
            if (state != State.BARE) {
                quoteRow = state == State.CELL_START ? row : quoteRow;
                state = State.QUOTED;
            }
        } else if (state == State.AFTER_QUOTE) {
            strayQuoteRow = strayQuoteRow == 0 ? row : strayQuoteRow;
            state = State.BARE;
        } else if (!(row == 1 && length < 3 && b < 0)) {
            // The byte-order mark before the first cell leaves it still to begin.
            state = State.BARE;
        }
        if (++length > LONGEST_ROW && endlessRow == 0) {
            endlessRow = row;
        }
    }

    private void encoding(byte b) {
        int unsigned = b & 0xFF;
        if (continuing > 0) {
            if (unsigned < least || unsigned > most) {
                wrong(lead);
                continuing = 0;
                if (b < 0) {
                    encoding(b);
                }
                return;
            }
            continuing--;
            least = 0x80;
            most = 0xBF;
            return;
        }
        lead = b;
        least = 0x80;
        most = 0xBF;
        if (unsigned >= 0xC2 && unsigned <= 0xDF) {
            continuing = 1;
        } else if (unsigned >= 0xE0 && unsigned <= 0xEF) {
            continuing = 2;
            least = unsigned == 0xE0 ? 0xA0 : 0x80;
            most = unsigned == 0xED ? 0x9F : 0xBF;
        } else if (unsigned >= 0xF0 && unsigned <= 0xF4) {
            continuing = 3;
            least = unsigned == 0xF0 ? 0x90 : 0x80;
            most = unsigned == 0xF4 ? 0x8F : 0xBF;
        } else {
            wrong(b);
        }
    }

    private void wrong(byte b) {
        if (wrongByteRow == 0) {
            wrongByteRow = row;
            wrongByte = b;
        }
    }

    /** The row of the first byte that is not UTF-8; 0 when all are. */
    long wrongByteRow() {
        return wrongByteRow;
    }

    byte wrongByte() {
        return wrongByte;
    }

    /** The row in which something follows a closing quotation mark; 0 when none does. */
    long strayQuoteRow() {
        return strayQuoteRow;
    }

    /** The row in which a quotation mark is opened and never closed; 0 when all are. */
    long unclosedQuoteRow() {
        return unclosedQuoteRow;
    }

    /** The first row longer than any can be; 0 when none is. */
    long endlessRow() {
        return endlessRow;
    }
}
