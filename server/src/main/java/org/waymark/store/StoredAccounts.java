package org.waymark.store;

import static org.waymark.store.tables.Tables.ACCOUNT;
import static org.waymark.store.tables.Tables.ACCOUNT_SECRET;
import static org.waymark.store.tables.Tables.SIGN_IN;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.Attempt;
import org.waymark.access.Role;
import org.waymark.access.Secret;
import org.waymark.office.StoringAccounts;
import org.waymark.store.tables.tables.records.AccountRecord;

/** Accounts by revisions; of passwords only the newest hash. */
record StoredAccounts(Session session, InstantSource clock) implements Accounts, StoringAccounts {

    @Override
    public List<Account> all() {
        return session.read(dsl -> dsl.select(ACCOUNT.fields())
                .distinctOn(ACCOUNT.NAME)
                .from(ACCOUNT)
                .orderBy(ACCOUNT.NAME, ACCOUNT.NUMBER.desc())
                .fetchInto(ACCOUNT)
                .map(StoredAccounts::account));
    }

    @Override
    public Optional<Account> named(String name) {
        return session.read(dsl -> dsl.selectFrom(ACCOUNT)
                .where(ACCOUNT.NAME.eq(name))
                .orderBy(ACCOUNT.NUMBER.desc())
                .limit(1)
                .fetchOptional()
                .map(StoredAccounts::account));
    }

    @Override
    public Optional<Secret> secret(String name) {
        return session.read(dsl -> dsl.selectFrom(ACCOUNT_SECRET)
                .where(ACCOUNT_SECRET.NAME.eq(name))
                .fetchOptional()
                .map(row -> new Secret(
                        row.getHash(), row.getOneTime(), row.getSetAt().toInstant())));
    }

    @Override
    public List<Attempt> attempts(int most) {
        return session.read(dsl -> dsl.selectFrom(SIGN_IN)
                .orderBy(SIGN_IN.AT.desc())
                .limit(most)
                .fetch(row -> new Attempt(row.getAt().toInstant(), row.getAccount(), row.getWay(), row.getLetIn())));
    }

    @Override
    public void keep(String who, String what, Account account, Optional<Secret> secret) {
        session.write(
                dsl -> {
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    add(dsl, now, who, account);
                    secret.ifPresent(fresh -> replace(dsl, account.name(), fresh));
                    Chain.append(dsl, now, who, what, words(account));
                    return account;
                },
                _ -> false);
    }

    @Override
    public void met(Attempt attempt) {
        session.beside(dsl -> dsl.insertInto(SIGN_IN)
                .set(SIGN_IN.AT, attempt.at().atOffset(ZoneOffset.UTC))
                .set(SIGN_IN.ACCOUNT, attempt.account())
                .set(SIGN_IN.WAY, attempt.way())
                .set(SIGN_IN.LET_IN, attempt.letIn())
                .execute());
    }

    private static void add(DSLContext dsl, Instant now, String who, Account account) {
        int number = 1
                + dsl.select(DSL.coalesce(DSL.max(ACCOUNT.NUMBER), DSL.inline(0)))
                        .from(ACCOUNT)
                        .fetchSingle()
                        .value1();
        dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.NUMBER, number)
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.FULL_NAME, account.fullName())
                .set(
                        ACCOUNT.ROLES,
                        account.roles().stream().map(Role::code).sorted().toArray(String[]::new))
                .set(ACCOUNT.SECTIONS, account.sections().stream().sorted().toArray(String[]::new))
                .set(ACCOUNT.POSTS, account.posts().stream().sorted().toArray(String[]::new))
                .set(ACCOUNT.ENABLED, account.enabled())
                .set(ACCOUNT.AT, now.atOffset(ZoneOffset.UTC))
                .set(ACCOUNT.WHO, who)
                .execute();
    }

    private static void replace(DSLContext dsl, String name, Secret fresh) {
        var setAt = fresh.setAt().atOffset(ZoneOffset.UTC);
        dsl.insertInto(ACCOUNT_SECRET)
                .set(ACCOUNT_SECRET.NAME, name)
                .set(ACCOUNT_SECRET.HASH, fresh.hash())
                .set(ACCOUNT_SECRET.ONE_TIME, fresh.oneTime())
                .set(ACCOUNT_SECRET.SET_AT, setAt)
                .onConflict(ACCOUNT_SECRET.NAME)
                .doUpdate()
                .set(ACCOUNT_SECRET.HASH, fresh.hash())
                .set(ACCOUNT_SECRET.ONE_TIME, fresh.oneTime())
                .set(ACCOUNT_SECRET.SET_AT, setAt)
                .execute();
    }

    private static Account account(AccountRecord row) {
        return new Account(
                row.getName(),
                row.getFullName(),
                Arrays.stream(row.getRoles())
                        .flatMap(code -> Role.parse(code).stream())
                        .collect(Collectors.toSet()),
                set(row.getSections()),
                set(row.getPosts()),
                row.getEnabled());
    }

    private static Set<String> set(String[] values) {
        return new LinkedHashSet<>(Arrays.asList(values));
    }

    private static String words(Account account) {
        return "account %s (%s)%s: roles %s; sections %s; posts %s"
                .formatted(
                        account.name(),
                        account.fullName(),
                        account.enabled() ? "" : ", not let in",
                        list(account.roles().stream().map(Role::code).collect(Collectors.toSet())),
                        list(account.sections()),
                        list(account.posts()));
    }

    private static String list(Set<String> words) {
        return words.isEmpty() ? "any" : words.stream().sorted().collect(Collectors.joining(", "));
    }
}
