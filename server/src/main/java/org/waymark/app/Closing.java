package org.waymark.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/** What is open while a command runs, closed in the reverse order when it ends, or when Ctrl-C ends it. */
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Thread hook = new Thread(this::stop, "closing");
    private final Terminal terminal;

    Closing(Terminal terminal) {
        this.terminal = terminal;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    synchronized <T extends AutoCloseable> T keep(T opened) {
        open.push(opened);
        return opened;
    }

    /** Waits until the program is told to stop. */
    @SuppressWarnings("InterruptedExceptionSwallowed")
    static void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            return;
        }
        closeAll();
    }

    /** Told to stop: says so, since a database takes a moment to close. */
    private void stop() {
        terminal.err().println();
        terminal.err().println(Words.say("stopping"));
        closeAll();
    }

    private synchronized void closeAll() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failed) {
                System.getLogger(Closing.class.getName()).log(System.Logger.Level.WARNING, "Not closed well", failed);
            }
        }
    }
}
