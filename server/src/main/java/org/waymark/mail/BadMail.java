package org.waymark.mail;

/** Settings of the mail that cannot be used, said in one plain sentence. */
public final class BadMail extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadMail(String sentence) {
        super(sentence);
    }
}
