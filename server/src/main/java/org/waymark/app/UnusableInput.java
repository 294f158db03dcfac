package org.waymark.app;

/** The input is so wrong that nothing can be made of it. The message is a sentence for whoever sent it. */
final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableInput(String sentence) {
        super(sentence);
    }
}
