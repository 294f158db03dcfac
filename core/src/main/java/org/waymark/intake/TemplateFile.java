package org.waymark.intake;

import java.util.Map;

/**
 * A report as an analyst wrote it, already taken apart by a door but not yet judged.
 *
 * @param file relative to the pack: {@code report.toml}, {@code reports/annual.toml}
 * @param readable whether it could be taken apart; if not, the door has said why
 * @param tree keys to text, whole and decimal numbers, yes-or-no, lists and further trees
 */
public record TemplateFile(String file, boolean readable, Map<String, Object> tree) {

    public static TemplateFile of(String file, Map<String, Object> tree) {
        return new TemplateFile(file, true, tree);
    }

    public static TemplateFile unreadable(String file) {
        return new TemplateFile(file, false, Map.of());
    }
}
