package org.waymark.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Time of work on this thread alone: by the clock, and of the processor, which is steadier where others use the machine. */
record Clocked(long wall, long processor) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Seconds since the start.
     *
     * @param processor of this thread; compiling and clearing of memory, which other threads do, are not in it
     */
    record Used(double wall, double processor) {}

    static Clocked start() {
        return new Clocked(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    Used used() {
        return new Used((System.nanoTime() - wall) / 1e9, (THREADS.getCurrentThreadCpuTime() - processor) / 1e9);
    }
}
