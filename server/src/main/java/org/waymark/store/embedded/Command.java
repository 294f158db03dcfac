package org.waymark.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.waymark.store.StoreUnavailable;

/** Runs a program to its end. */
final class Command {
    private Command() {}

    /** What a program said, and how it ended. */
    record Outcome(int exit, String output) {
        boolean fine() {
            return exit == 0;
        }

        String lastLines() {
            List<String> lines = output.strip().lines().toList();
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        }
    }

    static Outcome run(Path folder, List<String> words) {
        try {
            var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
            // Somebody's own settings for their own PostgreSQL must not steer ours.
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException missing) {
            return new Outcome(127, String.valueOf(missing.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Interrupted while starting or stopping PostgreSQL.", interrupted);
        }
    }
}
