package org.waymark.openxml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, asked to open what was made. Tests that want it are passed over where there is none, except where all must run. */
public final class LibreOffice {
    private LibreOffice() {}

    /** @param to as LibreOffice names it: {@code pdf}, {@code txt:Text} */
    public static byte[] convert(byte[] file, String name, String to, Path folder) throws IOException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty() && System.getenv("WAYMARK_REFERENCE") != null) {
            throw new IllegalStateException(
                    "LibreOffice must be here where every test is to run: apt install libreoffice");
        }
        Assumptions.assumeTrue(program.isPresent(), "No LibreOffice here, so the file was not opened in it.");
        Path source = Files.write(folder.resolve(name), file);
        var process = new ProcessBuilder(List.of(
                        program.orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        source.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        try {
            if (!process.waitFor(4, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice did not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        String ending = to.replaceFirst(":.*", "");
        Path made = folder.resolve(name.replaceFirst("\\.[a-z]+$", "." + ending));
        if (!Files.exists(made)) {
            throw new IOException("LibreOffice made nothing of it: " + Files.readString(folder.resolve("said.txt")));
        }
        return Files.readAllBytes(made);
    }
}
