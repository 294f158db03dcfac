package org.waymark.store.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The wrapping of a backup: none, or a passphrase, in the format of age (age-encryption.org/v1), so that it can be opened
 * without Waymark as well.
 *
 * @param passphrase empty for none
 */
public record Envelope(Optional<String> passphrase) {
    public static final Envelope OPEN = new Envelope(Optional.empty());

    OutputStream around(OutputStream file) throws IOException {
        return passphrase.isEmpty()
                ? new BufferedOutputStream(file)
                : new BufferedOutputStream(SealedOutput.of(new BufferedOutputStream(file), secret()));
    }

    /** What is inside; closing it closes the file. */
    InputStream inside(InputStream file) throws IOException {
        var ahead = new BufferedInputStream(file);
        byte[] mark = AgeKeys.FIRST_LINE.getBytes(StandardCharsets.US_ASCII);
        ahead.mark(mark.length);
        boolean sealed = Arrays.equals(ahead.readNBytes(mark.length), mark);
        ahead.reset();
        if (sealed && passphrase.isEmpty()) {
            throw new Unrestorable(
                    "The backup is encrypted. Name the file that holds its passphrase with --passphrase-file.");
        }
        if (!sealed && passphrase.isPresent()) {
            throw new Unrestorable("The backup is not encrypted, so no passphrase belongs to it. If it ought to be,"
                    + " somebody put another file in its place.");
        }
        return sealed ? SealedInput.of(ahead, secret()) : ahead;
    }

    private byte[] secret() {
        return passphrase.orElse("").getBytes(StandardCharsets.UTF_8);
    }
}
