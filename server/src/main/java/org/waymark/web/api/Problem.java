package org.waymark.web.api;

import org.waymark.web.Words;

/** Why there is no answer, in a sentence: RFC 9457. Thrown by whatever reads a question, answered in one place. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    private Problem(int status, String key, Object... values) {
        super(Words.say(key, values), null, false, false);
        this.status = status;
        this.key = key;
    }

    /** What was asked makes no sense. */
    static Problem bad(String key, Object... values) {
        return new Problem(400, "api.bad." + key, values);
    }

    static Problem notFound(String key, Object... values) {
        return new Problem(404, "api.none." + key, values);
    }

    int status() {
        return status;
    }

    String title() {
        return Words.say(key.startsWith("api.bad") ? "api.title.bad" : "api.title.none");
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
