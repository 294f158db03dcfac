package org.waymark.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.Attempt;
import org.waymark.access.Passwords;
import org.waymark.access.Person;
import org.waymark.access.Secret;
import org.waymark.office.KeepingAccounts;
import org.waymark.office.SigningIn;
import org.waymark.office.StoringAccounts;
import org.waymark.web.entry.Argon2;
import org.waymark.web.entry.Choices;
import org.waymark.web.entry.CouncilSettings;
import org.waymark.web.entry.CouncilSignIn;
import org.waymark.web.entry.Entry;

/** Accounts held in memory, and the way in by them. */
public final class AccountsInHand implements Accounts, StoringAccounts {
    /** Of every account put in by {@link #with(Person)}. */
    public static final String PASSWORD = "three unrelated words";

    private static final Passwords ARGON2 = new Argon2();
    private static final String HASH = ARGON2.hash(PASSWORD);

    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, Secret> secrets = new TreeMap<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    /** Somebody who has chosen their password already: {@link #PASSWORD}. */
    public synchronized AccountsInHand with(Person person) {
        String name = person.account();
        accounts.put(name, new Account(name, person.name(), person.roles(), person.sections(), person.posts(), true));
        secrets.put(name, new Secret(HASH, false, Instant.EPOCH));
        return this;
    }

    public SigningIn signingIn() {
        return new SigningIn(this, this, ARGON2, Instant::now);
    }

    public KeepingAccounts keeping() {
        return new KeepingAccounts(this, this, ARGON2, Instant::now);
    }

    /** The way in, as part of a site. */
    public Entry entry() {
        return entry(Optional.empty());
    }

    public Entry entry(Optional<CouncilSettings> council) {
        return entry(council, java.time.Duration.ofHours(1));
    }

    /** @param again how long what the council's sign-in says is believed before it is asked again */
    public Entry entry(Optional<CouncilSettings> council, java.time.Duration again) {
        SigningIn signingIn = signingIn();
        return new Entry(
                this,
                signingIn,
                keeping(),
                () -> new Choices(List.of("Children", "Roads"), List.of()),
                council.map(settings -> new CouncilSignIn(settings, signingIn, again)),
                false);
    }

    /** What would stand in the audit trail. */
    public synchronized List<String> kept() {
        return List.copyOf(kept);
    }

    @Override
    public synchronized List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public synchronized Optional<Secret> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    @Override
    public synchronized List<Attempt> attempts(int most) {
        return attempts.stream()
                .sorted(Comparator.comparing(Attempt::at).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void keep(String who, String what, Account account, Optional<Secret> secret) {
        accounts.put(account.name(), account);
        secret.ifPresent(fresh -> secrets.put(account.name(), fresh));
        kept.add(who + ": " + what + " " + account.name());
    }

    @Override
    public synchronized void met(Attempt attempt) {
        attempts.add(attempt);
    }
}
