package org.waymark.store;

import static org.waymark.store.tables.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.waymark.audit.Entry;
import org.waymark.audit.Trail;
import org.waymark.store.tables.tables.records.AuditEntryRecord;

/** The audit entries, each chained to the last. */
record Chain(Session session) implements Trail {

    /** Adds an entry within the transaction of what it records, which holds the writers' lock. */
    static void append(DSLContext dsl, Instant at, String who, String what, String detail) {
        AuditEntryRecord last = dsl.selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(1)
                .fetchOne();
        Entry entry = last == null
                ? Entry.after(Entry.GENESIS, 1, at, who, what, detail)
                : Entry.after(last.getHash(), last.getNumber() + 1, at, who, what, detail);
        dsl.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.NUMBER, entry.number())
                .set(AUDIT_ENTRY.AT, entry.at().atOffset(ZoneOffset.UTC))
                .set(AUDIT_ENTRY.WHO, entry.who())
                .set(AUDIT_ENTRY.WHAT, entry.what())
                .set(AUDIT_ENTRY.DETAIL, entry.detail())
                .set(AUDIT_ENTRY.PREVIOUS, entry.previous())
                .set(AUDIT_ENTRY.HASH, entry.hash())
                .execute();
    }

    @Override
    public List<Entry> entries() {
        return session.read(dsl -> dsl.selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.NUMBER)
                .fetch(row -> new Entry(
                        row.getNumber(),
                        row.getAt().toInstant(),
                        row.getWho(),
                        row.getWhat(),
                        row.getDetail(),
                        row.getPrevious(),
                        row.getHash())));
    }
}
