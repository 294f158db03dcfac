package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Pseudonyms;
import picocli.CommandLine.Option;

/** The council's salt, under which cases are called. */
final class SaltOption {
    @Option(names = "--salt", paramLabel = "FILE", descriptionKey = "cases.salt")
    private @Nullable Path salt;

    Optional<Pseudonyms> pseudonyms() {
        if (salt == null) {
            return Optional.empty();
        }
        try {
            Optional<Pseudonyms> keyed = Pseudonyms.keyed(Files.readAllBytes(salt));
            if (keyed.isEmpty()) {
                throw new WrongCommand(Words.say("cases.short-salt", salt, Pseudonyms.SHORTEST));
            }
            return keyed;
        } catch (IOException unreadable) {
            throw new WrongCommand(Words.say("cases.no-salt", salt));
        }
    }
}
