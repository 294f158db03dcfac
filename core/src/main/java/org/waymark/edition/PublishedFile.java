package org.waymark.edition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of an edition.
 *
 * @param name {@code report.pdf}, or with a folder, {@code parts/summary.html}
 * @param mediaType {@code application/pdf}
 * @param sha256 of the bytes, in hexadecimal
 * @param size in bytes
 */
public record PublishedFile(String name, String mediaType, String sha256, long size) {

    /** SHA-256 of bytes, in hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
