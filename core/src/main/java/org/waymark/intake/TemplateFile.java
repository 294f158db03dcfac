package org.waymark.intake;

import java.util.Map;

/**
 * A report as an analyst wrote it, already taken apart by a door but not yet judged.
 *
 * @param file relative to the pack: {@code report.toml}, {@code reports/annual.toml}
 * @param tree keys to text, whole and decimal numbers, yes-or-no, lists and further trees
 */
public record TemplateFile(String file, Map<String, Object> tree) {}
