package org.waymark.store;

import static org.waymark.store.tables.Tables.DRAFT_WORDS;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.office.Drafts;

/** Words begun and not yet sent: no part of the record, and written over. */
record StoredDrafts(Session session) implements Drafts {

    @Override
    public Optional<Draft> of(String account, String matter) {
        return session.read(dsl -> dsl.selectFrom(DRAFT_WORDS)
                .where(DRAFT_WORDS.ACCOUNT.eq(account), DRAFT_WORDS.MATTER.eq(matter))
                .fetchOptional(row -> {
                    Map<String, String> fields = new HashMap<>();
                    String[] names = row.getFieldNames();
                    for (int i = 0; i < names.length; i++) {
                        fields.put(names[i], row.getFieldWords()[i]);
                    }
                    return new Draft(
                            account,
                            matter,
                            fields,
                            row.getBegan(),
                            row.getSavedAt().toInstant());
                }));
    }

    @Override
    public void keep(Draft draft) {
        List<String> names = draft.fields().keySet().stream().sorted().toList();
        session.beside(dsl -> {
            dsl.deleteFrom(DRAFT_WORDS)
                    .where(DRAFT_WORDS.ACCOUNT.eq(draft.account()), DRAFT_WORDS.MATTER.eq(draft.matter()))
                    .execute();
            dsl.insertInto(DRAFT_WORDS)
                    .set(DRAFT_WORDS.ACCOUNT, draft.account())
                    .set(DRAFT_WORDS.MATTER, draft.matter())
                    .set(DRAFT_WORDS.FIELD_NAMES, names.toArray(String[]::new))
                    .set(
                            DRAFT_WORDS.FIELD_WORDS,
                            names.stream().map(draft.fields()::get).toArray(String[]::new))
                    .set(DRAFT_WORDS.BEGAN, draft.began())
                    .set(DRAFT_WORDS.SAVED_AT, draft.savedAt().atOffset(ZoneOffset.UTC))
                    .onConflictDoNothing()
                    .execute();
            return true;
        });
    }

    @Override
    public void drop(String account, String matter) {
        session.beside(dsl -> dsl.deleteFrom(DRAFT_WORDS)
                .where(DRAFT_WORDS.ACCOUNT.eq(account), DRAFT_WORDS.MATTER.eq(matter))
                .execute());
    }
}
