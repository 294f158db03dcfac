package org.waymark.store.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.audit.Entry;
import org.waymark.audit.Trail;

/** The audit trail of tables of whatever version: read, and written to, within a transaction. */
record Noted(Connection connection) implements Trail {
    private static final String COLUMNS = "number, at, who, what, detail, previous, hash";

    /** Adds an entry; the writers' lock is held until the transaction ends. */
    void add(String who, String what, String detail) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '60s'");
            statement.execute("lock table audit_entry in exclusive mode");
        }
        Entry last = head().orElse(null);
        Entry entry = last == null
                ? Entry.after(Entry.GENESIS, 1, Instant.now(), who, what, detail)
                : Entry.after(last.hash(), last.number() + 1, Instant.now(), who, what, detail);
        try (var insert =
                connection.prepareStatement("insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.number());
            insert.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
            insert.setString(3, entry.who());
            insert.setString(4, entry.what());
            insert.setString(5, entry.detail());
            insert.setString(6, entry.previous());
            insert.setString(7, entry.hash());
            insert.executeUpdate();
        }
    }

    @Override
    public List<Entry> entries() {
        return after(Long.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public List<Entry> after(long number, int most) {
        return some("number > " + number + " order by number limit " + most);
    }

    @Override
    public Optional<Entry> head() {
        return some("true order by number desc limit 1").stream().findFirst();
    }

    private List<Entry> some(String which) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + COLUMNS + " from audit_entry where " + which)) {
            var found = new ArrayList<Entry>();
            while (rows.next()) {
                found.add(new Entry(
                        rows.getLong(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant(),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7)));
            }
            return found;
        } catch (SQLException fault) {
            throw new Unrestorable("The audit log cannot be read: " + fault.getMessage(), fault);
        }
    }
}
