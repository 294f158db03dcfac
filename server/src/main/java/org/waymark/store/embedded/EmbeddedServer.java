package org.waymark.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.waymark.store.Address;
import org.waymark.store.StoreUnavailable;

/** Our use of the server in a data folder, from the moment it answers until we need it no more. */
public final class EmbeddedServer implements AutoCloseable {
    /** Folders open in this process: its locks keep out other processes only. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Users users;
    private final Server server;
    private final Address address;
    private final Thread hook = new Thread(this::end, "waymark-stop-postgresql");
    private boolean closed;

    private EmbeddedServer(Users users, Server server, Address address) {
        this.users = users;
        this.server = server;
        this.address = address;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts the server in the folder, made if need be, or shares the one that runs there.
     *
     * @param tell hears, in a sentence each, of steps that take long
     */
    public static EmbeddedServer open(Path data, Consumer<String> tell) {
        Filling.demandWhole(data);
        return open(data, tell, Guise.choose());
    }

    /** As {@link #open}, of a folder that a backup is being put back into. */
    public static EmbeddedServer openToFill(Path data, Consumer<String> tell) {
        return open(data, tell, Guise.choose());
    }

    static EmbeddedServer open(Path data, Consumer<String> tell, Guise guise) {
        try {
            Home home = Home.of(data, tell);
            if (!OPEN.add(home.data())) {
                throw new StoreUnavailable("The data folder " + home.data() + " is already open in this process.");
            }
            try {
                return enter(home, tell, guise);
            } catch (IOException | RuntimeException failed) {
                OPEN.remove(home.data());
                throw failed;
            }
        } catch (IOException failed) {
            throw unusable(data, failed);
        }
    }

    public Address address() {
        return address;
    }

    /** Stops the server, unless another process uses it. */
    @Override
    public void close() {
        // The hook stays until the server has stopped: a process told to end meanwhile waits in it for this thread.
        try {
            end();
        } finally {
            forgetHook();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then the hook runs too, and finds nothing left to do.
        }
    }

    private static EmbeddedServer enter(Home named, Consumer<String> tell, Guise guise) throws IOException {
        var users = new Users(named.data());
        try {
            users.enter();
            boolean alone = users.alone();
            Home home = alone ? named.madeFor(guise, tell) : named;
            var server = new Server(home, guise, Binaries.unpacked(home.server(), tell));
            server.make(tell);
            var running = server.running();
            int port = running.isPresent() ? running.getAsInt() : server.start(alone);
            users.use();
            ensureDatabase(home, address(home, port, "postgres"));
            users.leave();
            return new EmbeddedServer(users, server, address(home, port, "waymark"));
        } catch (IOException | RuntimeException failed) {
            users.close();
            throw failed;
        }
    }

    private static Address address(Home home, int port, String database) throws IOException {
        return Address.parse("jdbc:postgresql://127.0.0.1:" + port + "/" + database)
                .as(Server.USER, home.password());
    }

    private static void ensureDatabase(Home home, Address address) {
        try (Connection connection = address.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = 'waymark'")) {
            if (!found.next()) {
                statement.execute("create database waymark");
            }
        } catch (SQLException fault) {
            throw new StoreUnavailable(
                    "PostgreSQL in " + home.data() + " refuses us: " + fault.getMessage()
                            + ". The password is in the file password there; was it changed?",
                    fault);
        }
    }

    /** One at a time: the process must not end, by its hook, while another thread is still stopping the server. */
    private synchronized void end() {
        if (closed) {
            return;
        }
        closed = true;
        try (users) {
            users.enter();
            users.release();
            if (users.alone()) {
                server.stop();
            }
        } catch (IOException failed) {
            throw unusable(server.home().data(), failed);
        } finally {
            OPEN.remove(server.home().data());
        }
    }

    private static StoreUnavailable unusable(Path data, IOException failed) {
        String reason = Files.exists(data) && !Files.isDirectory(data)
                ? "it is not a folder"
                : failed.getClass().getSimpleName() + ", " + failed.getMessage();
        return new StoreUnavailable(
                "The data folder " + data.toAbsolutePath() + " cannot be used: " + reason
                        + ". Name another with --data.",
                failed);
    }
}
