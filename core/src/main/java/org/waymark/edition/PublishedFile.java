package org.waymark.edition;

/**
 * One file of an edition.
 *
 * @param name {@code report.pdf}, or with a folder, {@code parts/summary.html}
 * @param mediaType {@code application/pdf}
 * @param sha256 of the bytes, in hexadecimal
 * @param size in bytes
 */
public record PublishedFile(String name, String mediaType, String sha256, long size) {}
