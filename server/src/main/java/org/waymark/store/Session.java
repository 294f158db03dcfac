package org.waymark.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** How every query is run: a reading sees one moment, a writing is alone, and faults come out as plain sentences. */
final class Session {
    private final DSLContext dsl;
    private final String where;
    private final boolean open;

    private Session(DSLContext dsl, String where, boolean open) {
        this.dsl = dsl;
        this.where = where;
        this.open = open;
    }

    static Session of(DSLContext dsl, String where) {
        return new Session(dsl, where, false);
    }

    /** All that the work reads, as it stood at the first query. */
    <T> T read(Function<DSLContext, T> work) {
        return open ? guarded(() -> work.apply(dsl)) : reading(session -> work.apply(session.dsl));
    }

    /** As {@link #read}, for work made of several readings. */
    <T> T reading(Function<Session, T> work) {
        return guarded(() -> dsl.transactionResult(transaction -> {
            transaction.dsl().execute("set transaction isolation level repeatable read, read only");
            return work.apply(new Session(transaction.dsl(), where, true));
        }));
    }

    /**
     * One writer at a time, since the audit entries are a chain; readers are not held up.
     *
     * @param undo when true of the result, all that the work wrote is undone
     */
    <T> T write(Function<DSLContext, T> work, Predicate<T> undo) {
        var result = new AtomicReference<T>();
        try {
            return guarded(() -> dsl.transactionResult(transaction -> {
                transaction.dsl().execute("set local lock_timeout = '60s'");
                transaction.dsl().execute("lock table audit_entry in exclusive mode");
                T made = work.apply(transaction.dsl());
                if (undo.test(made)) {
                    result.set(made);
                    throw new Undone();
                }
                return made;
            }));
        } catch (Undone nothing) {
            return Objects.requireNonNull(result.get());
        }
    }

    private <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | IllegalStateException failed) {
            SQLException fault = Faults.among(failed);
            if (fault != null) {
                throw Faults.of(fault, where);
            }
            throw failed;
        }
    }

    /** Carries no news: it only turns a transaction back. */
    private static final class Undone extends RuntimeException {
        Undone() {
            super(null, null, false, false);
        }
    }
}
