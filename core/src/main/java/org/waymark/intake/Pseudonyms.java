package org.waymark.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts a keyed hash in place of whatever a council calls its cases by: HMAC-SHA-256 (RFC 2104, FIPS 198-1), cut to 128 bits.
 * The same name gives the same hash under the same salt, so that a log sent again finds its cases; without the salt nobody can
 * try out names or numbers. The salt is the council’s to keep, and is not kept here.
 */
public final class Pseudonyms {
    /** So many bytes at the least. */
    public static final int SHORTEST = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT = 16;
    /** No key of a case may look so. */
    private static final String MARK = "(which salt)";

    private final Mac mac;

    private Pseudonyms(Mac mac) {
        this.mac = mac;
    }

    /** Empty when the salt is too short to keep anything secret. */
    public static Optional<Pseudonyms> keyed(byte[] salt) {
        if (salt.length < SHORTEST) {
            return Optional.empty();
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return Optional.of(new Pseudonyms(mac));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells this salt from another, and tells nothing else of it. */
    public String mark() {
        return of(MARK);
    }

    /** Of an identifier, whatever its capitals and the spaces in it. */
    public String of(String identifier) {
        byte[] plain =
                identifier.replaceAll("\\s+", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(plain), KEPT));
    }
}
