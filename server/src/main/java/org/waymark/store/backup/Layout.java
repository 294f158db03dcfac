package org.waymark.store.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.store.Schema;

/** Which tables there are and what refers to what, as the database itself says. */
final class Layout {
    private Layout() {}

    /** The columns of every table but the list of migrations; a table comes after those to which it refers. */
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select c.relname, a.attname from pg_class c"
                        + " join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relkind in ('r', 'p') and not c.relispartition"
                        + " and c.relnamespace = current_schema()::regnamespace and c.relname <> '" + Schema.TABLE + "'"
                        + " and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by 1, a.attnum")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        Map<String, Set<String>> needs = needs(connection);
        var order = new LinkedHashSet<String>();
        columns.keySet().forEach(table -> put(table, needs, order, new TreeSet<>()));
        var ordered = new LinkedHashMap<String, List<String>>();
        order.forEach(table -> ordered.put(table, columns.getOrDefault(table, List.of())));
        return ordered;
    }

    private static Map<String, Set<String>> needs(Connection connection) throws SQLException {
        var needs = new TreeMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select c.relname, r.relname from pg_constraint f"
                        + " join pg_class c on c.oid = f.conrelid join pg_class r on r.oid = f.confrelid"
                        + " where f.contype = 'f' and f.conparentid = 0 and c.relnamespace ="
                        + " current_schema()::regnamespace")) {
            while (rows.next()) {
                needs.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>()).add(rows.getString(2));
            }
        }
        return needs;
    }

    private static void put(String table, Map<String, Set<String>> needs, Set<String> order, Set<String> met) {
        if (met.add(table)) {
            needs.getOrDefault(table, Set.of()).forEach(other -> put(other, needs, order, met));
            order.add(table);
        }
    }
}
