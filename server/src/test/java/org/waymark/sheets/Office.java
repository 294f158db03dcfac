package org.waymark.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, where it is installed: what another program makes of our files. */
public final class Office {
    /** UTF-8 with commas, cells as they are shown, every sheet in a file of its own. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    private Office() {}

    private static Optional<Path> program() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A test that needs it passes over without it, but not where everything must run. */
    static Path needed() {
        Optional<Path> program = program();
        if (System.getenv("WAYMARK_REFERENCE") == null) {
            Assumptions.assumeTrue(program.isPresent(), "LibreOffice is not installed");
        }
        return program.orElseThrow(() -> new IllegalStateException("LibreOffice is not installed"));
    }

    /** Every sheet as {@code <file>-<sheet>.csv} in the folder. */
    public static void csv(Path file, Path into) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("office");
        Process process = new ProcessBuilder(List.of(
                        needed().toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        CSV,
                        "--outdir",
                        into.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not end");
        }
    }
}
