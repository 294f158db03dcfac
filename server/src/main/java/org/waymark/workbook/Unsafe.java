package org.waymark.workbook;

/** A file that is not opened. The message is a sentence for whoever sent it, with what to do instead. */
public final class Unsafe extends Exception {
    private static final long serialVersionUID = 1;

    public Unsafe(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
