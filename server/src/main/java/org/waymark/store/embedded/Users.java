package org.waymark.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a data folder: several Waymarks may, the first starts the server and the last stops it. Locks of the
 * operating system say so, which are let go however a process ends.
 */
final class Users implements AutoCloseable {
    private final FileChannel gate;
    private final FileChannel users;
    private @Nullable FileLock entered;
    private @Nullable FileLock using;

    Users(Path data) throws IOException {
        gate = FileChannel.open(
                data.resolve("starting.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ);
        users = FileChannel.open(
                data.resolve("users.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ);
    }

    /** Waits until nobody else is starting or stopping the server. */
    void enter() throws IOException {
        entered = gate.lock();
    }

    void leave() throws IOException {
        if (entered != null) {
            entered.release();
            entered = null;
        }
    }

    /** Whether no other process uses the folder; to be asked between entering and leaving. */
    boolean alone() throws IOException {
        try (FileLock lock = users.tryLock()) {
            return lock != null;
        }
    }

    void use() throws IOException {
        using = users.lock(0, Long.MAX_VALUE, true);
    }

    void release() throws IOException {
        if (using != null) {
            using.release();
            using = null;
        }
    }

    /** Lets go of everything. */
    @Override
    public void close() throws IOException {
        users.close();
        gate.close();
    }
}
