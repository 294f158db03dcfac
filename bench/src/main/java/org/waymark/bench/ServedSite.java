package org.waymark.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A site in a process of its own.
 *
 * @param secondsToFirstPage from the start of the process to the last byte of its front page
 */
record ServedSite(Process process, int port, double secondsToFirstPage) implements AutoCloseable {

    /** @param record {@code jdbc:…} or the folder of an embedded database */
    static ServedSite start(String record, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", packed(), SiteServer.class.getName(), record));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                int port = Integer.parseInt(line.substring(5));
                try (var caller = new Caller(port)) {
                    caller.ask("/");
                }
                return new ServedSite(process, port, (System.nanoTime() - begun) / 1e9);
            }
        }
        throw new IOException("the site did not start");
    }

    /** The class path with folders of classes as the archives made of them: an AOT cache is of archives alone. */
    private static String packed() throws IOException {
        var entries = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path folder = Path.of(entry);
            if (!entry.endsWith("target/classes")) {
                entries.add(entry);
                continue;
            }
            try (var files = Files.newDirectoryStream(folder.resolveSibling("."), "waymark-*.jar")) {
                Path found = folder;
                for (Path jar : files) {
                    found = jar.normalize();
                }
                entries.add(found.toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    /** The process's resident set in megabytes: now, and at its largest. 0 where the system does not say. */
    double[] resident() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? new double[] {megabytes(status, "VmRSS:"), megabytes(status, "VmHWM:")}
                : new double[2];
    }

    private static double megabytes(Path status, String key) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(key))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
