package org.waymark.intake;

/**
 * A file of a pack as it was received, for the record of a load.
 *
 * @param name relative to the pack, with forward slashes
 * @param sha256 of its bytes, in hexadecimal
 * @param size in bytes
 */
public record PackFile(String name, String sha256, long size) {}
