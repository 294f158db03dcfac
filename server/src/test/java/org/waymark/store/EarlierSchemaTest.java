package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.waymark.access.Account;
import org.waymark.edition.Edition;

/**
 * Tables as every earlier version laid them, with rows in them, are brought up to date and read as they were. The rows are
 * those of the resource {@code upgrade/V12.txt}: a table with its columns after an equals sign, then its rows as PostgreSQL
 * copies them: those of a program that had no more than that version's columns. It is never written again.
 */
class EarlierSchemaTest {

    /** @param rows split at their columns, as copied */
    private record Held(String table, List<String> columns, List<List<String>> rows) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12})
    void every_row_that_a_version_could_hold_is_there_after_all_that_came_since(int version) throws Exception {
        try (var test = new TestDatabase()) {
            Address place = place(test, version);
            List<Held> held = fill(place);
            assertThat(held).hasSizeGreaterThan(version < 2 ? 10 : 12);

            Database.at(place, InstantSource.system(), () -> {}).close();

            try (var connection = place.connect()) {
                assertThat(Schema.version(connection))
                        .isEqualTo(Schema.newest(place))
                        .isGreaterThanOrEqualTo(13);
            }
            for (Held each : held) {
                assertThat(copied(place, each.table(), each.columns()))
                        .as(each.table() + " of version " + version)
                        .containsExactlyInAnyOrderElementsOf(each.rows().stream()
                                .map(row -> String.join("\t", row))
                                .toList());
            }
        }
    }

    @Test
    void a_record_of_the_version_before_rounds_reads_as_it_did() throws Exception {
        try (var test = new TestDatabase()) {
            Address place = place(test, 12);
            fill(place);
            try (Database record = Database.at(place, InstantSource.system(), () -> {})) {
                var stores = record.stores();
                assertThat(stores.definitions().indicators())
                        .extracting(indicator -> indicator.code().value())
                        .contains("ehcp-20-weeks", "calls-answered");
                assertThat(stores.definitions().posts()).isNotEmpty();
                assertThat(stores.templates().all()).isNotEmpty();
                assertThat(stores.commentaries().annotations()).isNotEmpty();
                assertThat(stores.actions().all()).isNotEmpty();
                assertThat(stores.meetings().all()).isNotEmpty();
                assertThat(record.trail().followed().whole()).isTrue();
                assertThat(record.trail().entries()).hasSize(2);
                assertThat(record.accounts().named("a.smith"))
                        .map(Account::fullName)
                        .contains("Ann Smith");
                Edition edition = record.editions().all().getFirst();
                assertThat(edition.stage()).isEqualTo(Edition.Stage.PUBLISHED);
                assertThat(record.editions().content(edition.report(), edition.period(), 1, "report.json"))
                        .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                                .isEqualTo("{}\n"));
                assertThat(record.rounds().all()).isEmpty();
            }
        }
    }

    @Test
    void an_older_program_refuses_the_tables_of_a_newer_one() throws Exception {
        try (var test = new TestDatabase()) {
            Address place = test.address();
            int known = Schema.newest(place);
            test.run("insert into waymark_migration select 99, '999', 'later', type, 'V999__later.sql', checksum,"
                    + " installed_by, installed_on, 1, true from waymark_migration where installed_rank = 1");
            assertThatThrownBy(() -> Database.at(place, InstantSource.system(), () -> {}))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("The tables at " + place.where()
                            + " are of a newer version of Waymark: schema 999, where"
                            + " this one knows them up to " + known + ". Start that version, or restore a backup that"
                            + " was made before it was put in.");
        }
    }

    /** Tables as that version laid them. */
    private static Address place(TestDatabase test, int version) {
        String name = test.schema() + "_v" + version;
        test.run("create schema " + name);
        Address place = test.address().inSchema(name);
        Schema.lay(place, version);
        return place;
    }

    /** Puts in what such tables can hold of the rows, and says what that is. */
    private static List<Held> fill(Address place) throws SQLException, IOException {
        var filled = new ArrayList<Held>();
        try (var connection = place.connect()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Held each : held()) {
                var there = columns(place, each.table());
                List<Integer> kept = IntStream.range(0, each.columns().size())
                        .filter(column -> there.contains(each.columns().get(column)))
                        .boxed()
                        .toList();
                if (!kept.isEmpty()) {
                    var part = new Held(
                            each.table(),
                            kept.stream().map(each.columns()::get).toList(),
                            each.rows().stream()
                                    .map(row -> kept.stream().map(row::get).toList())
                                    .toList());
                    String rows = part.rows().stream()
                            .map(row -> String.join("\t", row) + "\n")
                            .collect(Collectors.joining());
                    long put = copy.copyIn(
                            "copy " + part.table() + " (\"" + String.join("\", \"", part.columns()) + "\") from stdin",
                            new StringReader(rows));
                    assertThat(put).isEqualTo(part.rows().size());
                    filled.add(part);
                }
            }
        }
        return filled;
    }

    private static List<Held> held() throws IOException {
        var held = new ArrayList<Held>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/waymark/store/upgrade/V12.txt"))) {
            if (line.startsWith("= ")) {
                List<String> words = List.of(line.substring(2).split(" "));
                held.add(new Held(words.getFirst(), words.subList(1, words.size()), new ArrayList<>()));
            } else {
                held.getLast().rows().add(List.of(line.split("\t", -1)));
            }
        }
        return held;
    }

    private static TreeSet<String> columns(Address place, String table) throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = place.connect();
                var statement = connection.prepareStatement("select column_name from information_schema.columns"
                        + " where table_schema = current_schema() and table_name = ?")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns;
    }

    private static List<String> copied(Address place, String table, List<String> columns)
            throws SQLException, IOException {
        var out = new ByteArrayOutputStream();
        try (var connection = place.connect();
                var statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " (\"" + String.join("\", \"", columns) + "\") to stdout", out);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
