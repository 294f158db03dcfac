package org.waymark.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.store.StoreUnavailable;

/** One PostgreSQL server in its folder. */
record Server(Home home, Guise guise, Binaries binaries) {
    static final String USER = "waymark";
    private static final int ATTEMPTS = 5;
    private static final Duration LEAVING = Duration.ofSeconds(20);

    /** Sockets in the file system have short names only, so none is made: it listens to this machine alone. */
    private static final String SETTINGS = String.join(
            " -c ",
            "",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=''",
            "max_connections=40",
            "shared_buffers=256MB",
            "maintenance_work_mem=128MB",
            "work_mem=64MB",
            "max_wal_size=2GB",
            "max_parallel_workers_per_gather=0",
            "max_parallel_maintenance_workers=0",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "password_encryption=scram-sha-256");

    /** Makes the folder of tables, unless it is there. */
    void make(Consumer<String> tell) throws IOException {
        if (Files.exists(home.tables())) {
            demandSameMajor();
            return;
        }
        tell.accept("Making an empty database in " + home.data() + " …");
        Path part = home.server().resolve("making");
        Binaries.delete(part);
        Path password = home.server().resolve("making.password");
        Home.secret(password, home.password());
        if (guise instanceof Guise.Account account) {
            Home.give(password, account.name());
        }
        Command.Outcome made = Command.run(
                home.server(),
                guise.words(
                        binaries.program("initdb"),
                        "--pgdata=" + part,
                        "--username=" + USER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions"));
        Files.delete(password);
        if (!made.fine()) {
            throw new StoreUnavailable("PostgreSQL could not make its folder " + part + ": " + made.lastLines());
        }
        Files.move(part, home.tables());
    }

    /** Tables of one major version of PostgreSQL are nothing to another. */
    private void demandSameMajor() throws IOException {
        Path file = home.tables().resolve("PG_VERSION");
        if (!Files.isReadable(file)) {
            return;
        }
        String made = Files.readString(file).strip();
        if (!made.equals(binaries.major())) {
            throw new StoreUnavailable("The database in " + home.data() + " was made by PostgreSQL " + made
                    + ", and this Waymark brings PostgreSQL " + binaries.major() + ". Start the Waymark that made it,"
                    + " write a backup with “waymark backup”, and put it back with this one into a new folder.");
        }
    }

    /** The port of the server that runs in the folder; empty when none does. */
    OptionalInt running() throws IOException {
        Path file = home.tables().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() >= 8
                        && lines.get(7).strip().equals("ready")
                        && processes().contains(Long.parseLong(lines.get(0).strip()))
                ? OptionalInt.of(Integer.parseInt(lines.get(3).strip()))
                : OptionalInt.empty();
    }

    /** @param alone whether no other Waymark uses the folder, so that what a dead server left may be cleared away */
    int start(boolean alone) throws IOException {
        if (alone) {
            waitForLeavers();
            Files.deleteIfExists(home.tables().resolve("postmaster.pid"));
        }
        Command.Outcome started = new Command.Outcome(1, "");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = port(attempt == 0);
            started = Command.run(
                    home.server(),
                    guise.words(
                            binaries.program("pg_ctl"),
                            "start",
                            "--wait",
                            "--timeout=120",
                            "--silent",
                            "--pgdata=" + home.tables(),
                            "--log=" + home.log(),
                            "--options=-p " + port + SETTINGS));
            if (started.fine()) {
                Files.writeString(home.data().resolve("port"), port + "\n");
                return port;
            }
        }
        throw new StoreUnavailable("PostgreSQL did not start in " + home.tables() + ". Its log, " + home.log()
                + ", ends: " + lastOfLog(started));
    }

    void stop() {
        Command.run(
                home.server(),
                guise.words(
                        binaries.program("pg_ctl"),
                        "stop",
                        "--mode=fast",
                        "--wait",
                        "--timeout=60",
                        "--silent",
                        "--pgdata=" + home.tables()));
    }

    /** Of a server that was killed, the helpers notice within moments and go; starting before they have gone would hurt. */
    private void waitForLeavers() throws IOException {
        Instant end = Instant.now().plus(LEAVING);
        while (!processes().isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new StoreUnavailable("Processes " + processes() + " still use " + home.tables()
                        + ". End them, and start Waymark again.");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StoreUnavailable("Interrupted while waiting for PostgreSQL.", interrupted);
            }
        }
    }

    /** Every server process whose working folder is this one's tables. */
    private List<Long> processes() throws IOException {
        var found = new ArrayList<Long>();
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            for (Path process :
                    all.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
                try {
                    if (Files.readSymbolicLink(process.resolve("cwd")).equals(home.tables())) {
                        found.add(Long.parseLong(process.getFileName().toString()));
                    }
                } catch (IOException goneOrNotOurs) {
                    // Not one of ours, then.
                }
            }
        }
        return found;
    }

    /** The one used last, so that others who still know it find the server again; else any that is free. */
    private int port(boolean last) throws IOException {
        Path file = home.data().resolve("port");
        if (last && Files.exists(file)) {
            int port = Integer.parseInt(Files.readString(file).strip());
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Any other, then.
            }
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String lastOfLog(Command.Outcome started) throws IOException {
        return Files.exists(home.log())
                ? new Command.Outcome(1, Files.readString(home.log())).lastLines()
                : started.lastLines();
    }
}
