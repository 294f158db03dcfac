package org.waymark.app;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.store.Address;
import org.waymark.store.embedded.EmbeddedServer;

/** Every row of every table, as text, and SQL of somebody who may do anything. */
final class Rows {
    private Rows() {}

    static Map<String, List<String>> of(Path data) throws SQLException {
        try (var server = EmbeddedServer.open(data, _ -> {})) {
            return of(server.address());
        }
    }

    static Map<String, List<String>> of(Address address) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (String table : ask(
                address,
                "select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace"
                        + " and relname <> 'waymark_migration'")) {
            all.put(table, ask(address, "select t::text from \"" + table + "\" t order by 1"));
        }
        return all;
    }

    static List<String> ask(Address address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    static void run(Address address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
