package org.waymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Callers at work on one page. */
final class Load {
    private static final int CALLERS = 8;

    private Load() {}

    /**
     * How long answers took, in milliseconds.
     *
     * @param rate answers in a second
     */
    record Answers(double rate, double p50, double p95, double p99) {
        static Answers of(List<Long> nanos, double seconds) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return new Answers(sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
        }

        private static double at(long[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
        }
    }

    /** As many answers as can be had: every caller asks again as soon as it is answered. */
    static Answers saturated(int port, String path, double seconds) {
        return run(port, path, seconds, 0);
    }

    /**
     * Questions at a steady rate, whether or not the ones before are answered: an answer's time counts from when its
     * question was due, so that a stall is felt by all who would have come in it.
     */
    static Answers steady(int port, String path, double seconds, double rate) {
        return run(port, path, seconds, rate);
    }

    private static Answers run(int port, String path, double seconds, double rate) {
        var due = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        List<Future<List<Long>>> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            for (int caller = 0; caller < CALLERS; caller++) {
                all.add(threads.submit(() -> call(port, path, begun, end, rate, due)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> caller : all) {
                nanos.addAll(caller.get());
            }
            return Answers.of(nanos, (System.nanoTime() - begun) / 1e9);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<Long> call(int port, String path, long begun, long end, double rate, AtomicLong due) {
        List<Long> nanos = new ArrayList<>();
        try (var caller = new Caller(port)) {
            while (true) {
                long from = System.nanoTime();
                if (rate > 0) {
                    long mine = begun + (long) (due.getAndIncrement() / rate * 1e9);
                    while (System.nanoTime() < mine) {
                        java.util.concurrent.locks.LockSupport.parkNanos(mine - System.nanoTime());
                    }
                    from = mine;
                }
                if (from >= end || System.nanoTime() >= end) {
                    return nanos;
                }
                caller.ask(path);
                nanos.add(System.nanoTime() - from);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
