package org.waymark.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.store.Address;
import org.waymark.store.Database;
import org.waymark.store.StoreUnavailable;

/** The server of our own starts, is shared, stops, and survives being killed. */
class EmbeddedServerTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @Test
    void a_folder_is_made_once_and_opened_in_silence_after() throws Exception {
        Path fresh = folder.resolve("fresh");
        var told = new ArrayList<String>();
        try (var server = EmbeddedServer.open(fresh, told::add)) {
            assertThat(told)
                    .containsExactly(
                            "Unpacking PostgreSQL (the first time only) …",
                            "Making an empty database in " + fresh.toRealPath() + " …");
            assertThat(ask(server, "show server_version")).startsWith("18");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "show unix_socket_directories")).isEmpty();
        }
        assertThat(running(fresh)).isFalse();
        told.clear();
        EmbeddedServer.open(fresh, told::add).close();
        assertThat(told).isEmpty();
    }

    @Test
    void nobody_enters_without_the_password_and_nobody_else_reads_it() throws Exception {
        try (var server = EmbeddedServer.open(folder.resolve("shared"), _ -> {})) {
            Path password = folder.resolve("shared/password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(password).strip()).hasSize(48);
            assertThatThrownBy(() -> server.address().as("waymark", "").connect())
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> server.address().as("waymark", "guess").connect())
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.readAllLines(folder.resolve("shared/server/tables/pg_hba.conf")).stream()
                            .filter(line -> !line.startsWith("#") && !line.isBlank()))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith("scram-sha-256"));
        }
    }

    @Test
    void two_processes_share_one_server_and_the_last_stops_it() throws Exception {
        Path shared = folder.resolve("shared");
        Process other;
        try (var server = EmbeddedServer.open(shared, _ -> {})) {
            other = other(shared);
            assertThat(said(other)).isEqualTo(server.address().where());
        }
        assertThat(running(shared)).as("the other still uses it").isTrue();
        other.getOutputStream().close();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue()).isZero();
        assertThat(running(shared)).isFalse();
    }

    @Test
    void a_process_told_to_end_stops_its_server() throws Exception {
        Path shared = folder.resolve("shared");
        Process other = other(shared);
        said(other);
        other.destroy();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(running(shared)).isFalse();
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_used_and_stopped() throws Exception {
        Path shared = folder.resolve("shared");
        Process other = other(shared);
        String where = said(other);
        other.destroyForcibly().waitFor();
        assertThat(running(shared)).isTrue();

        try (var server = EmbeddedServer.open(shared, _ -> {})) {
            assertThat(server.address().where()).isEqualTo(where);
        }
        assertThat(running(shared)).isFalse();
    }

    @Test
    void a_killed_server_starts_again_with_all_it_had() throws Exception {
        Path shared = folder.resolve("shared");
        try (var server = EmbeddedServer.open(shared, _ -> {})) {
            ask(server, "create table kept as select n from generate_series(1, 1000) n");
            kill(shared);
        }
        try (var server = EmbeddedServer.open(shared, _ -> {})) {
            assertThat(ask(server, "select count(*) from kept")).isEqualTo("1000");
            ask(server, "drop table kept");
        }
    }

    @Test
    void a_record_whose_server_is_killed_says_so_plainly() throws Exception {
        Path shared = folder.resolve("shared");
        try (Database database = EmbeddedDatabase.open(shared, _ -> {})) {
            assertThat(database.trail().entries()).isEmpty();
            kill(shared);
            assertThatThrownBy(() -> database.trail().entries()).isInstanceOf(StoreUnavailable.class);
        }
        try (Database database = EmbeddedDatabase.open(shared, _ -> {})) {
            assertThat(database.trail().broken()).isEmpty();
        }
    }

    @Test
    void a_number_left_by_a_dead_server_that_now_belongs_to_somebody_else_does_not_hinder() throws Exception {
        Path shared = folder.resolve("shared");
        EmbeddedServer.open(shared, _ -> {}).close();
        Files.write(
                shared.resolve("server/tables/postmaster.pid"),
                List.of(
                        "" + ProcessHandle.current().pid(),
                        shared.toString(),
                        "1",
                        "5432",
                        "",
                        "127.0.0.1",
                        "",
                        "ready"));

        try (var server = EmbeddedServer.open(shared, _ -> {})) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_open_already_in_this_process_is_said_to_be() throws Exception {
        Path shared = folder.resolve("shared");
        try (var server = EmbeddedServer.open(shared, _ -> {})) {
            assertThatThrownBy(() -> EmbeddedServer.open(shared, _ -> {}))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("The data folder " + shared.toRealPath() + " is already open in this process.");
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void tables_of_another_major_version_are_refused_with_the_way_across() throws Exception {
        Path old = folder.resolve("old");
        EmbeddedServer.open(old, _ -> {}).close();
        Path version = old.resolve("server/tables/PG_VERSION");
        assertThat(version).content().startsWith("18");
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedServer.open(old, _ -> {}))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "The database in " + old.toRealPath() + " was made by PostgreSQL 17, and this Waymark brings"
                                + " PostgreSQL 18. Start the Waymark that made it, write"
                                + " a backup with “waymark backup”, and put it back with"
                                + " this one into a new folder.");
        Files.writeString(version, "18\n");
        EmbeddedServer.open(old, _ -> {}).close();
    }

    @Test
    void a_folder_into_which_a_backup_was_being_put_back_is_not_opened() throws Exception {
        Path part = folder.resolve("part");
        EmbeddedDatabase.begin(part);
        EmbeddedServer.openToFill(part, _ -> {}).close();
        assertThatThrownBy(() -> EmbeddedServer.open(part, _ -> {}))
                .hasMessage("A backup was being put back into " + part
                        + " and that was cut short. Delete the folder, and restore again.");
        EmbeddedDatabase.discard(part, true);
        assertThat(part).doesNotExist();
    }

    @Test
    void a_data_folder_that_is_a_file_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedServer.open(file, _ -> {}))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The data folder " + file + " cannot be used: it is not a folder. Name another with"
                        + " --data.");
    }

    @Test
    void a_machine_we_carry_no_postgresql_for_is_told_what_to_do() {
        assertThatThrownBy(() -> Binaries.packed("Windows 11", "amd64"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("Waymark carries no PostgreSQL for Windows 11 on amd64: name a database of your own with"
                        + " --database jdbc:postgresql://host/database.");
        assertThatThrownBy(() -> Binaries.packed("Linux", "riscv64")).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void root_without_user_namespaces_runs_it_as_an_account_without_rights() throws Exception {
        assumeTrue(Guise.root(), "only root has to");
        Guise.Account account = Guise.account().orElseThrow();
        Path open = Files.createTempDirectory("waymark-test-");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            try (var server = EmbeddedServer.open(open, _ -> {}, account)) {
                assertThat(ask(server, "select 1")).isEqualTo("1");
                assertThat(Files.getOwner(Path.of("/proc/" + postmaster(open))).getName())
                        .isEqualTo(account.name());
            }
            // Where namespaces are allowed after all, the same folder opens the other way.
            EmbeddedServer.open(open, _ -> {}).close();
        } finally {
            Binaries.delete(open);
        }
    }

    @Test
    void a_folder_only_root_may_enter_keeps_its_database_elsewhere_and_says_where() throws Exception {
        assumeTrue(Guise.root(), "only root has to");
        Guise.Account account = Guise.account().orElseThrow();
        Path locked = Files.createTempDirectory("waymark-test-");
        var told = new ArrayList<String>();
        try {
            try (var server = EmbeddedServer.open(locked, told::add, account)) {
                assertThat(ask(server, "select 1")).isEqualTo("1");
            }
            Path place =
                    Path.of(Files.readString(locked.resolve("server-is-in")).strip());
            assertThat(told.getFirst())
                    .isEqualTo("Only root may enter " + locked.toRealPath() + ", so the database itself is kept in "
                            + place + ".");
            EmbeddedServer.open(locked, _ -> {}, account).close();
            Binaries.delete(place);
            assertThatThrownBy(() -> EmbeddedServer.open(locked, _ -> {}, account))
                    .hasMessageContaining("was kept in " + place + ", which is no longer there");
        } finally {
            Binaries.delete(locked);
        }
    }

    /** Another process: opens the folder, says where the server is, and closes when its input ends. */
    static final class Other {
        private Other() {}

        public static void main(String[] folder) throws IOException {
            try (var server = EmbeddedServer.open(Path.of(folder[0]), _ -> {})) {
                System.out.println(server.address().where());
                int end = System.in.read();
                assert end == -1;
            }
        }
    }

    private static Process other(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String said(Process other) throws IOException {
        // Not closed: closing it would end the conversation.
        BufferedReader reader = other.inputReader(StandardCharsets.UTF_8);
        return String.valueOf(reader.readLine());
    }

    private static String ask(EmbeddedServer server, String sql) throws SQLException {
        Address address = server.address();
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static long postmaster(Path folder) throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("server/tables/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static boolean running(Path folder) {
        return Files.exists(folder.resolve("server/tables/postmaster.pid"));
    }

    private static void kill(Path folder) throws Exception {
        ProcessHandle postmaster = ProcessHandle.of(postmaster(folder)).orElseThrow();
        assertThat(postmaster.destroyForcibly()).isTrue();
        postmaster.onExit().get(20, TimeUnit.SECONDS);
    }
}
