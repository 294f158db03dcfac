package org.waymark.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * One thing done. Each entry's hash covers its own words and the hash before it, so that none can be changed or left
 * out unseen.
 *
 * @param number from 1, without gaps
 * @param at to the microsecond, as stored
 * @param who the account that did it
 * @param what the use case: {@code load}, {@code publish}
 * @param detail what came of it, in words or JSON
 * @param previous the hash of the entry before; 64 noughts for the first
 * @param hash SHA-256 in hexadecimal
 */
public record Entry(long number, Instant at, String who, String what, String detail, String previous, String hash) {

    public static final String GENESIS = "0".repeat(64);

    public static Entry after(String previous, long number, Instant at, String who, String what, String detail) {
        Instant stored = at.truncatedTo(ChronoUnit.MICROS);
        return new Entry(
                number, stored, who, what, detail, previous, hash(number, stored, who, what, detail, previous));
    }

    /** Whether the entry says what it said when it was written, and follows the one before. */
    public boolean follows(String previousHash) {
        return previous.equals(previousHash) && sealed();
    }

    /** Whether the seal is of what stands here. */
    boolean sealed() {
        return sealedAs(number);
    }

    /** Whether the seal is of what stands here, had it another number. */
    boolean sealedAs(long other) {
        return hash.equals(hash(other, at, who, what, detail, previous));
    }

    private static String hash(long number, Instant at, String who, String what, String detail, String previous) {
        // Lengths keep two different entries from reading the same.
        String text = "%d|%s|%d:%s|%d:%s|%d:%s|%s"
                .formatted(number, at, who.length(), who, what.length(), what, detail.length(), detail, previous);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
