package org.waymark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The browser, as a program that prints. */
final class Chromium {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    static boolean here() {
        return Files.isExecutable(PROGRAM);
    }

    /** @param work where it may keep its profile, and where {@code chromium.pdf} is written */
    static List<String> printing(Path page, Path work) {
        return List.of(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + work.resolve("profile"),
                "--print-to-pdf=" + work.resolve("chromium.pdf"),
                page.toUri().toString());
    }
}
