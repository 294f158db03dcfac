package org.waymark.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.store.backup.Envelope;

/** A backup's passphrase, from a file, since what is typed on a command line can be seen by others on the machine. */
final class Passphrase {
    /** Fewer characters can be guessed. */
    private static final int SHORTEST = 12;

    private Passphrase() {}

    static Envelope envelope(@Nullable Path file) throws IOException {
        if (file == null) {
            return Envelope.OPEN;
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput(Words.say("backup.passphrase.none", file));
        }
        String phrase = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (phrase.length() < SHORTEST) {
            throw new UnusableInput(Words.say("backup.passphrase.short", file, SHORTEST));
        }
        return new Envelope(Optional.of(phrase));
    }
}
