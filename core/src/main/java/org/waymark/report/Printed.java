package org.waymark.report;

/**
 * One finished file.
 *
 * @param name {@code report.pdf}, or with a folder, {@code parts/summary.html}
 * @param mediaType {@code application/pdf}
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Printed(String name, String mediaType, byte[] content) {}
