package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole processes, timed from outside.
 *
 * @param seconds wall time, one for each counted run, in order
 * @param peakMegabytes the largest resident set of the process itself, over the runs; 0 where the system does not say
 * @param processor seconds of processor time, the least of the runs; 0 where the system does not say
 */
record Timed(List<Double> seconds, double peakMegabytes, double processor) {

    /**
     * Two commands in turn, A B A B, so that a drifting machine drifts under both; one run of each is not counted.
     *
     * @return of A, then of B
     */
    static List<Timed> pair(List<String> a, List<String> b, int runs) throws IOException, InterruptedException {
        List<List<Double>> seconds = List.of(new ArrayList<>(), new ArrayList<>());
        double[] peak = new double[2];
        double[] processor = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        for (int run = 0; run <= runs; run++) {
            for (int which = 0; which < 2; which++) {
                long start = System.nanoTime();
                double[] used = run(which == 0 ? a : b);
                if (run > 0) {
                    seconds.get(which).add((System.nanoTime() - start) / 1e9);
                    peak[which] = Math.max(peak[which], used[0]);
                    processor[which] = Math.min(processor[which], used[1]);
                }
            }
        }
        return List.of(
                new Timed(seconds.get(0), peak[0], processor[0]), new Timed(seconds.get(1), peak[1], processor[1]));
    }

    double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double[] run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        double peak = 0;
        double processor = 0;
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        while (!process.waitFor(5, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, highWater(status));
            processor = Math.max(
                    processor,
                    process.info()
                            .totalCpuDuration()
                            .map(used -> used.toMillis() / 1e3)
                            .orElse(0.0));
        }
        if (process.exitValue() > 1) {
            throw new IOException("status " + process.exitValue() + " from " + String.join(" ", command));
        }
        return new double[] {peak, processor};
    }

    private static double highWater(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
