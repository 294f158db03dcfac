package org.waymark.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.store.StoreUnavailable;

/**
 * The folders of an embedded database.
 *
 * @param data the one the user named: it holds the password and the locks
 * @param server where PostgreSQL's programs, tables and log are: within it, unless its account cannot reach it there
 */
record Home(Path data, Path server) {
    static final String ELSEWHERE = "server-is-in";

    static Home of(Path named, Consumer<String> tell) throws IOException {
        Path data = Files.createDirectories(named).toRealPath();
        Path elsewhere = data.resolve(ELSEWHERE);
        if (!Files.exists(elsewhere)) {
            return new Home(data, Files.createDirectories(data.resolve("server")));
        }
        Path server = Path.of(Files.readString(elsewhere).strip());
        if (!Files.isDirectory(server)) {
            throw new StoreUnavailable("The database of " + data + " was kept in " + server
                    + ", which is no longer there. Put it back, or delete " + elsewhere + " to begin an empty one.");
        }
        return new Home(data, server);
    }

    /** The same, with the server's folder where whoever runs the server can reach it, and theirs. */
    Home madeFor(Guise guise, Consumer<String> tell) throws IOException {
        switch (guise) {
            case Guise.Ourselves _ -> {}
            case Guise.Namespace _ -> give(server, "root");
            case Guise.Account account -> {
                give(server, account.name());
                if (!Command.run(Path.of("/"), guise.words("test", "-w", server.toString()))
                        .fine()) {
                    return moved(account, tell);
                }
            }
        }
        return this;
    }

    private Home moved(Guise.Account account, Consumer<String> tell) throws IOException {
        if (Files.exists(tables())) {
            throw new StoreUnavailable("The database in " + server + " cannot be reached by " + account.name()
                    + ", as whom it has to run here. Let that account enter the folders above it, or name another"
                    + " folder with --data.");
        }
        Path place = place();
        give(place, account.name());
        Files.writeString(data.resolve(ELSEWHERE), place + "\n");
        tell.accept("Only root may enter " + data + ", so the database itself is kept in " + place + ".");
        return new Home(data, place);
    }

    Path tables() {
        return server.resolve("tables");
    }

    Path log() {
        return server.resolve("postgresql.log");
    }

    /** Made once, and readable by nobody else. */
    String password() throws IOException {
        Path file = data.resolve("password");
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            secret(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    static void secret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text + "\n");
    }

    static void give(Path file, String owner) throws IOException {
        if (Files.getOwner(file).getName().equals(owner)) {
            return;
        }
        Command.Outcome given =
                Command.run(Path.of("/"), List.of("chown", "-R", "--no-dereference", owner, file.toString()));
        if (!given.fine()) {
            throw new StoreUnavailable("Cannot give " + file + " to " + owner + ": " + given.lastLines());
        }
    }

    private Path place() throws IOException {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(data.toString().getBytes(StandardCharsets.UTF_8));
            String name = HexFormat.of().formatHex(digest, 0, 6);
            return Files.createDirectories(Path.of("/var/lib/waymark").resolve(name));
        } catch (IOException readOnly) {
            Path temporary = Files.createTempDirectory("waymark-");
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
            return temporary;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
