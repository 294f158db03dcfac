package org.waymark.columns;

/** A file of observations that nothing can be made of. The message is a sentence for whoever sent it. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String sentence) {
        super(sentence);
    }
}
