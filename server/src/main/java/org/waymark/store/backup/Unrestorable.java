package org.waymark.store.backup;

import org.jspecify.annotations.Nullable;

/** A backup cannot be made or read, or not into that place. The message is one plain sentence or two. */
public final class Unrestorable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unrestorable(String sentence) {
        this(sentence, null);
    }

    Unrestorable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
