package org.waymark.app;

/** The command line asks for what cannot be. The message is a sentence for whoever typed it. */
final class WrongCommand extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongCommand(String sentence) {
        super(sentence);
    }
}
