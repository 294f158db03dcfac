package org.waymark.web;

import java.util.Locale;
import org.waymark.edition.PublishedFile;

/** Files as a reader is told of them. */
public final class Sizes {
    private Sizes() {}

    /** {@code 812 bytes}, {@code 24 KB}, {@code 1.3 MB}; a KB is 1,000 bytes. */
    public static String of(long bytes) {
        if (bytes < 1_000) {
            return Words.say("size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? Words.say("size.kilobytes", Math.round(bytes / 1_000.0))
                : Words.say("size.megabytes", String.format(Locale.UK, "%.1f", bytes / 1_000_000.0));
    }

    /** What the file is, in words, when it is one every edition has; else its name. */
    public static String name(PublishedFile file) {
        return switch (file.name()) {
            case "report.pdf",
                    "summary.pdf",
                    "large-print.pdf",
                    "report.html",
                    "report.docx",
                    "slides.pptx",
                    "report.xlsx",
                    "report.ods",
                    "report.json" -> Words.say("downloads." + file.name());
            default -> file.name();
        };
    }
}
