package org.waymark.web.entry;

/** The file that says how the council signs in cannot be used. The message is a sentence for whoever wrote it. */
public final class BadSettings extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadSettings(String sentence) {
        super(sentence);
    }
}
