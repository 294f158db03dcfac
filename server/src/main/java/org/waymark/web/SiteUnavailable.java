package org.waymark.web;

import org.jspecify.annotations.Nullable;

/** The machine would not let the site answer. The message is a sentence for whoever started it. */
public final class SiteUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    SiteUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
