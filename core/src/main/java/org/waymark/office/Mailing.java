package org.waymark.office;

import java.util.Optional;

/** What carries a message by e-mail. */
@FunctionalInterface
public interface Mailing {
    /**
     * Hands a message over.
     *
     * @return empty when the mail server took it; else why not, in one plain sentence
     */
    Optional<String> send(Letter letter);
}
