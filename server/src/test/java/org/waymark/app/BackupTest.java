package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.store.Address;
import org.waymark.store.Database;
import org.waymark.store.Schema;
import org.waymark.store.backup.Backup;
import org.waymark.store.backup.Envelope;
import org.waymark.store.backup.Restore;
import org.waymark.store.backup.Unrestorable;
import org.waymark.store.embedded.EmbeddedServer;

/** A record is backed up while it is used, and what is put back is all of it or nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
    private static final Envelope SECRET = new Envelope(Optional.of("three unrelated words"));

    @TempDir
    static Path folder;

    private EmbeddedServer server;
    private Address origin;
    private int places;

    @BeforeAll
    void open() throws Exception {
        server = EmbeddedServer.open(folder.resolve("server"), _ -> {});
        origin = fresh();
        TinyShire.fill(folder, "--database", url(origin));
        Rows.run(
                origin,
                "insert into draft_words values ('a.smith', 'potholes', '{text}', '{\"half\\\\ a\\tword\\n’\"}',"
                        + " '', now())");
        Files.createDirectories(folder.resolve("beside/templates"));
        Files.writeString(folder.resolve("beside/sign-in.toml"), "name = \"Shire\"\n");
        Files.writeString(folder.resolve("beside/templates/council.txt"), "template");
        Files.createDirectories(folder.resolve("beside/waiting"));
        Files.writeString(folder.resolve("beside/waiting/upload.csv"), "not kept");
    }

    @AfterAll
    void close() {
        server.close();
    }

    /** An empty schema of its own. */
    private Address fresh() throws SQLException {
        String name = "place_" + ++places;
        Rows.run(server.address(), "create schema " + name);
        return server.address().inSchema(name);
    }

    private String url(Address address) throws SQLException {
        String schema = Rows.ask(address, "select current_schema()").getFirst();
        String password;
        try {
            password = Files.readString(folder.resolve("server/password")).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return "jdbc:postgresql://" + address.where() + "?user=waymark&password=" + password + "&currentSchema="
                + schema;
    }

    private Path backup(String name, Envelope envelope) throws IOException {
        Path file = folder.resolve(name);
        new Backup(origin, folder.resolve("beside"), "0.1.0", envelope).to(file, "anna");
        return file;
    }

    private Restore.Done restore(Path file, Address into, Envelope envelope) throws IOException {
        return new Restore(into, folder.resolve("restored-" + places), envelope).from(file, "bert");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_row_of_every_table_is_put_back_and_every_setting(boolean sealed) throws Exception {
        Envelope envelope = sealed ? SECRET : Envelope.OPEN;
        Path file = backup("whole-" + sealed, envelope);
        Map<String, List<String>> before = Rows.of(origin);
        Address place = fresh();
        Restore.Done done = restore(file, place, envelope);

        Map<String, List<String>> after = Rows.of(place);
        List<String> log = after.get("audit_entry");
        assertThat(log)
                .hasSize(Objects.requireNonNull(before.get("audit_entry")).size() + 1);
        assertThat(log.removeIf(entry -> entry.contains(",bert,restore,"))).isTrue();
        assertThat(after).isEqualTo(before);
        assertThat(before.get("draft_words")).hasSize(1);
        assertThat(before.get("edition_file")).hasSizeGreaterThan(5);
        assertThat(done.rows())
                .isEqualTo(before.values().stream().mapToLong(List::size).sum());
        assertThat(done.whole()).isTrue();
        Path settings = folder.resolve("restored-" + places);
        assertThat(settings.resolve("sign-in.toml")).hasContent("name = \"Shire\"\n");
        assertThat(settings.resolve("templates/council.txt")).hasContent("template");
        assertThat(settings.resolve("waiting")).doesNotExist();
        assertThat(TinyShire.done(
                                new String[] {"--database", url(place)}, "recompute", "qpr", "--period", "FY2024-25-Q1")
                        .out())
                .contains("the same to the letter");
    }

    @Test
    void rows_written_meanwhile_are_all_in_the_backup_or_none_of_a_load_is() throws Exception {
        Path pack = TinyShire.pack(folder.resolve("more"));
        var loading = new Thread(() -> {
            for (int day = 10; day < 16; day++) {
                try {
                    Files.writeString(
                            pack.resolve("observations.csv"),
                            "indicator,area,period,numerator,denominator,recorded_on\n"
                                    + "potholes,shire,FY2024-25-Q1,34" + (day - 10) + ",400,2024-09-" + day + "\n");
                    TinyShire.done(new String[] {"--database", url(origin)}, "load", pack.toString());
                } catch (IOException | SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            }
        });
        loading.start();
        for (int each = 0; each < 2; each++) {
            Path file = backup("meanwhile-" + each, Envelope.OPEN);
            Address place = fresh();
            assertThat(restore(file, place, Envelope.OPEN).whole()).isTrue();
            assertThat(Rows.ask(place, "select count(distinct load_id) from observation")
                            .getFirst())
                    .as("every load that is named has its rows, and no rows are of a load that is not")
                    .isEqualTo(Rows.ask(place, "select count(*) from load").getFirst());
        }
        loading.join();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_file_that_was_cut_off_or_changed_is_refused_and_leaves_no_row(boolean sealed) throws Exception {
        Envelope envelope = sealed ? SECRET : Envelope.OPEN;
        byte[] whole = Files.readAllBytes(backup("harmed-" + sealed, envelope));
        var random = new Random(7);
        var harmed = new ArrayList<byte[]>();
        for (double share : new double[] {0, 0.01, 0.7}) {
            harmed.add(java.util.Arrays.copyOf(whole, (int) (whole.length * share)));
        }
        harmed.add(java.util.Arrays.copyOf(whole, whole.length - 1));
        for (int each = 0; each < 3; each++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length - 3_000)] ^= 0x10;
            harmed.add(changed);
        }
        Address place = fresh();
        for (byte[] bytes : harmed) {
            Path file = Files.write(folder.resolve("harmed"), bytes);
            assertThatThrownBy(() -> restore(file, place, envelope))
                    .isInstanceOf(Unrestorable.class)
                    .message()
                    .matches("(?s).*(changed|cut off|not a backup|not encrypted|could not be put back).*");
            assertThat(Rows.of(place).values()).allMatch(List::isEmpty);
            String name = Rows.ask(place, "select current_schema()").getFirst();
            Rows.run(server.address(), "drop schema " + name + " cascade; create schema " + name);
        }
    }

    @Test
    void a_passphrase_that_is_wrong_or_missing_or_needless_is_told_apart() throws Exception {
        Path sealed = backup("sealed", SECRET);
        Path open = backup("open", Envelope.OPEN);
        Address place = fresh();
        assertThat(Files.readString(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1\n-> scrypt ")
                .doesNotContain("waymark-backup.json");
        assertThatThrownBy(() -> restore(sealed, place, Envelope.OPEN))
                .hasMessage("The backup is encrypted. Name the file that holds its passphrase with --passphrase-file.");
        assertThatThrownBy(() -> restore(sealed, place, new Envelope(Optional.of("another passphrase"))))
                .hasMessage("The passphrase is not that of this backup, or the beginning of the backup was changed.");
        assertThatThrownBy(() -> restore(open, place, SECRET))
                .hasMessageStartingWith("The backup is not encrypted, so no passphrase belongs to it.");
    }

    @Test
    void a_place_that_is_not_empty_is_refused() throws Exception {
        Path file = backup("again", Envelope.OPEN);
        assertThatThrownBy(() -> restore(file, origin, Envelope.OPEN))
                .hasMessageContaining("already. A backup is only put back into an empty place: name another.");
    }

    @Test
    void a_backup_of_a_newer_schema_is_refused_and_an_older_one_is_brought_up_to_date() throws Exception {
        Address older = fresh();
        Schema.lay(older, 3);
        Rows.run(older, "insert into load values (1, now(), 'anna', 'pack')");
        Path file = folder.resolve("older");
        new Backup(older, folder.resolve("nothing"), "0.0.9", Envelope.OPEN).to(file, "anna");
        Address place = fresh();
        Restore.Done done = restore(file, place, Envelope.OPEN);
        assertThat(done.program()).isEqualTo("0.0.9");
        try (var connection = place.connect()) {
            assertThat(Schema.version(connection)).isEqualTo(Schema.newest(place));
        }
        try (Database record = Database.at(url(place))) {
            assertThat(record.trail().entries()).hasSize(2);
        }

        Rows.run(
                older,
                "insert into waymark_migration values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', now(),"
                        + " 1, true)");
        Path newer = folder.resolve("newer");
        new Backup(older, folder.resolve("nothing"), "9.0.0", Envelope.OPEN).to(newer, "anna");
        Address empty = fresh();
        assertThatThrownBy(() -> restore(newer, empty, Envelope.OPEN))
                .hasMessageStartingWith(
                        "The backup was made by a newer Waymark, 9.0.0: its tables are schema 999, and this"
                                + " version knows them up to ");
        assertThat(Rows.of(empty)).isEmpty();
    }
}
