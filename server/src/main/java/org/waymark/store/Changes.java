package org.waymark.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.waymark.office.Foreseen;

/** Gathers what a return would change: the first of it to be told one by one, and the fingerprint of it all. */
final class Changes {
    private final List<Foreseen.Change<?>> told = new ArrayList<>();
    private final MessageDigest digest;

    Changes() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** @param print all that the row says, and all that the row says whose place it takes */
    <T> void add(Optional<T> from, T to, String print) {
        tell(new Foreseen.Change<>(from, to));
        print(print);
    }

    void tell(Foreseen.Change<?> change) {
        if (told.size() < Foreseen.TOLD) {
            told.add(change);
        }
    }

    void print(String print) {
        digest.update(print.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    List<Foreseen.Change<?>> told() {
        return told;
    }

    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
