package org.waymark.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be used. The message is one plain sentence or two, for the person who started us. */
public final class StoreUnavailable extends RuntimeException {
    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
