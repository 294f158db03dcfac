package org.waymark.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Many rows at once, through one COPY. */
final class BulkCopy {
    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private final CopyText rows = new CopyText();

    private BulkCopy(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * @param into the table and its columns, as {@code case_file (id, key)}
     * @param writing writes the rows; no other question may be asked meanwhile
     */
    static void of(DSLContext dsl, String into, Consumer<BulkCopy> writing) {
        dsl.connection(connection -> {
            CopyIn copyIn = begin(connection, into);
            try {
                var bulk = new BulkCopy(copyIn);
                writing.accept(bulk);
                bulk.flush();
                copyIn.endCopy();
            } finally {
                if (copyIn.isActive()) {
                    cancel(copyIn);
                }
            }
        });
    }

    /** The row in hand, to be filled and ended. */
    CopyText row() {
        return rows;
    }

    void endRow() {
        rows.endRow();
        if (rows.length() >= FULL) {
            flush();
        }
    }

    private static CopyIn begin(Connection connection, String into) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
    }

    private void flush() {
        try {
            copy.writeToCopy(rows.bytes(), 0, rows.length());
            rows.clear();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void cancel(CopyIn copy) {
        try {
            copy.cancelCopy();
        } catch (SQLException alreadyGone) {
            // What stopped the writing is on its way up and says more.
        }
    }
}
