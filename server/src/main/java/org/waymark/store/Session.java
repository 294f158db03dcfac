package org.waymark.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How every query is run: a reading sees one moment, a writing is alone, and faults come out as plain sentences. */
final class Session {
    private static final Settings SETTINGS =
            new Settings().withRenderSchema(false).withExecuteLogging(false);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final DataSource source;
    private final String where;
    private final @Nullable DSLContext open;

    private Session(DataSource source, String where, @Nullable DSLContext open) {
        this.source = source;
        this.where = where;
        this.open = open;
    }

    /** @param where the server and database, as people are told of it */
    static Session of(DataSource source, String where) {
        return new Session(source, where, null);
    }

    /** All that the work reads, as it stood at the first query. */
    <T> T read(Function<DSLContext, T> work) {
        if (open != null) {
            return work.apply(open);
        }
        return transaction(
                dsl -> {
                    dsl.execute("set transaction isolation level repeatable read, read only");
                    return work.apply(dsl);
                },
                _ -> true);
    }

    /** One query by itself, at the cost of one question and one answer: for what is asked at every turn. */
    <T> T glance(Function<DSLContext, T> query) {
        if (open != null) {
            return query.apply(open);
        }
        try (Connection connection = source.getConnection()) {
            return query.apply(DSL.using(connection, SQLDialect.POSTGRES, SETTINGS));
        } catch (SQLException fault) {
            throw Faults.of(fault, where);
        } catch (RuntimeException failed) {
            throw plain(failed);
        }
    }

    /** As {@link #read}, for work made of several readings. */
    <T> T reading(Function<Session, T> work) {
        return read(dsl -> work.apply(new Session(source, where, dsl)));
    }

    /** Readings inside a writing that is under way: they see what it has written so far. */
    Session within(DSLContext writing) {
        return new Session(source, where, writing);
    }

    /**
     * One writer at a time, since the audit entries are a chain; readers are not held up.
     *
     * @param undo when true of the result, all that the work wrote is undone
     */
    <T> T write(Function<DSLContext, T> work, Predicate<T> undo) {
        return transaction(
                dsl -> {
                    dsl.execute("set local lock_timeout = '60s'");
                    dsl.execute("lock table audit_entry in exclusive mode");
                    return work.apply(dsl);
                },
                undo);
    }

    /** A writing that is no part of the record's history, and so need not wait for whoever writes that. */
    <T> T beside(Function<DSLContext, T> work) {
        return transaction(work, _ -> false);
    }

    /** Work that needs tables of its own for a while; all of it is undone, and no writer is held up. */
    <T> T trial(Function<DSLContext, T> work) {
        return transaction(
                dsl -> {
                    dsl.execute("set transaction isolation level repeatable read");
                    return work.apply(dsl);
                },
                _ -> true);
    }

    /**
     * As {@link #reading}, of the record as it was stored when a load was the newest: what came later is not there, whatever
     * its dates say. Nothing else is undone: editions and the audit trail are as they are now.
     */
    <T> T readingAsOf(int load, Function<Session, T> work) {
        return trial(dsl -> {
            for (String table : loaded(dsl)) {
                // A view for this transaction alone stands before the table of its name.
                dsl.execute(
                        "create temporary view " + table + " as select * from " + table + " where load_id <= " + load);
            }
            return work.apply(new Session(source, where, dsl));
        });
    }

    /** Tables whose rows came by loads. */
    private static List<String> loaded(DSLContext dsl) {
        return dsl.fetch("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relkind in"
                        + " ('r', 'p') and not c.relispartition and a.attname = 'load_id' and not a.attisdropped"
                        + " and c.relnamespace = current_schema()::regnamespace and c.relname not in ('edition',"
                        + " 'load_file')")
                .getValues(0, String.class);
    }

    private <T> T transaction(Function<DSLContext, T> work, Predicate<T> undo) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.apply(DSL.using(connection, SQLDialect.POSTGRES, SETTINGS));
                if (!undo.test(result)) {
                    connection.commit();
                    done = true;
                }
                return result;
            } finally {
                if (!done) {
                    rollBack(connection);
                }
            }
        } catch (SQLException fault) {
            throw Faults.of(fault, where);
        } catch (RuntimeException failed) {
            throw plain(failed);
        }
    }

    private RuntimeException plain(RuntimeException failed) {
        SQLException fault = Faults.among(failed);
        return fault == null || failed instanceof StoreUnavailable ? failed : Faults.of(fault, where);
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            // A connection that is gone has nothing left to undo, and what broke it is on its way up.
        }
    }
}
