package org.waymark.web.still;

/** The site could not be written whole, so nothing was. The message is a sentence for whoever asked for it. */
public final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotWritten(String sentence) {
        super(sentence);
    }
}
