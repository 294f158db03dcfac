package org.waymark.app;

/** How a command ended, as the shell is told. */
enum Outcome {
    FINE(0),
    /** The input has an error, though what is sound of it was used. */
    INPUT_ERROR(1),
    WRONG_COMMAND(2),
    MACHINE_FAILED(3);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
