package org.waymark.store;

import static org.waymark.store.tables.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.waymark.audit.Entry;
import org.waymark.audit.Search;
import org.waymark.audit.Trail;
import org.waymark.office.Noting;
import org.waymark.store.tables.tables.records.AuditEntryRecord;

/** The audit entries, each chained to the last. */
record Chain(Session session, InstantSource clock) implements Trail, Noting {

    @Override
    public void note(String who, String what, String detail) {
        session.write(
                dsl -> {
                    append(dsl, clock.instant(), who, what, detail);
                    return detail;
                },
                _ -> false);
    }


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
        return session.read(
                dsl -> dsl.selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.NUMBER).fetch(Chain::entry));
    }

    @Override
    public List<Entry> after(long number, int most) {
        return session.read(dsl -> dsl.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.NUMBER.gt(number))
                .orderBy(AUDIT_ENTRY.NUMBER)
                .limit(most)
                .fetch(Chain::entry));
    }

    @Override
    public List<Entry> before(long number, Search search, int most) {
        return session.read(dsl -> dsl.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.NUMBER.lt(number))
                .and(search.who().isEmpty() ? DSL.noCondition() : AUDIT_ENTRY.WHO.eq(search.who()))
                .and(search.what().isEmpty() ? DSL.noCondition() : AUDIT_ENTRY.WHAT.startsWith(search.what()))
                .and(search.from()
                        .map(day -> AUDIT_ENTRY.AT.ge(day.atStartOfDay().atOffset(ZoneOffset.UTC)))
                        .orElse(DSL.noCondition()))
                .and(search.to()
                        .map(day -> AUDIT_ENTRY.AT.lt(day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)))
                        .orElse(DSL.noCondition()))
                .and(search.text().isEmpty() ? DSL.noCondition() : AUDIT_ENTRY.DETAIL.containsIgnoreCase(search.text()))
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(most)
                .fetch(Chain::entry));
    }

    @Override
    public List<String> kinds() {
        return session.read(dsl -> dsl.selectDistinct(AUDIT_ENTRY.WHAT)
                .from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.WHAT)
                .fetch(AUDIT_ENTRY.WHAT));
    }

    private static Entry entry(AuditEntryRecord row) {
        return new Entry(
                row.getNumber(),
                row.getAt().toInstant(),
                row.getWho(),
                row.getWhat(),
                row.getDetail(),
                row.getPrevious(),
                row.getHash());
    }
}
