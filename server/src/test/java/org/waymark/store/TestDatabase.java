package org.waymark.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.store.embedded.EmbeddedServer;

/** A schema of its own on the embedded server, or on the one that WAYMARK_TEST_DATABASE names, dropped when closed. */
final class TestDatabase implements AutoCloseable {
    private static @Nullable Address server;

    private final Address outside;
    private final String schema = "waymark_test_" + UUID.randomUUID().toString().replace('-', '_');
    private final Database database;

    TestDatabase() {
        this(InstantSource.system());
    }

    TestDatabase(InstantSource clock) {
        outside = server();
        run(outside, "create schema " + schema);
        database = Database.at(address(), clock, () -> {});
    }

    Address address() {
        return outside.inSchema(schema);
    }

    String schema() {
        return schema;
    }

    Database database() {
        return database;
    }

    /** Every value of the first column. */
    List<String> query(String sql) {
        try (var connection = address().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** How many rows each table has. */
    List<String> sizes() {
        return query("select table_name from information_schema.tables where table_schema = '" + schema
                        + "' and table_name <> 'waymark_migration' order by 1")
                .stream()
                .map(table ->
                        table + " " + query("select count(*) from " + table).getFirst())
                .toList();
    }

    void run(String sql) {
        run(address(), sql);
    }

    private static void run(Address address, String sql) {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        database.close();
        run(outside, "drop schema " + schema + " cascade");
    }

    /** The embedded one is kept under target, so that only the first test of all has to wait for it. */
    private static synchronized Address server() {
        Address found = server;
        if (found == null) {
            String named = System.getenv("WAYMARK_TEST_DATABASE");
            found = named != null
                    ? Address.parse(named)
                    : EmbeddedServer.open(Path.of("target/test-database"), _ -> {})
                            .address();
            server = found;
        }
        return found;
    }
}
