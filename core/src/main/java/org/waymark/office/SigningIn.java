package org.waymark.office;

import java.time.InstantSource;
import java.util.Optional;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.Attempt;
import org.waymark.access.OneTimePassword;
import org.waymark.access.PasswordRule;
import org.waymark.access.Passwords;
import org.waymark.access.Person;
import org.waymark.access.Secret;

/** Knows people by their passwords. Needs no right: it is how rights are come by. */
public final class SigningIn {
    /** The way of those whose password is kept here. */
    public static final String PASSWORD = "password";

    private final Accounts accounts;
    private final StoringAccounts store;
    private final Passwords passwords;
    private final InstantSource clock;
    private final String nobodys;

    /**
     * Somebody who gave the right password.
     *
     * @param mustChoose whether they must choose a password of their own before anything else
     */
    public record Known(Person person, boolean mustChoose) {}

    /** What came of choosing a password. */
    public enum Choice {
        DONE,
        WRONG_BEFORE,
        SAME,
        SHORT,
        LONG,
        COMMON,
        NAME
    }

    public SigningIn(Accounts accounts, StoringAccounts store, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodys = passwords.hash(OneTimePassword.any());
    }

    /**
     * Whoever has that name and password. An unknown name, a wrong password and an account that is not enabled are one
     * answer, and each costs one comparison, so that the time does not tell them apart.
     */
    public Optional<Known> enter(String name, String password) {
        Optional<Account> account = accounts.named(name);
        Optional<Secret> secret = account.flatMap(known -> accounts.secret(known.name()));
        boolean right = passwords.matches(password, secret.map(Secret::hash).orElse(nobodys)) && secret.isPresent();
        boolean in = right && account.map(Account::enabled).orElse(false);
        store.met(new Attempt(clock.instant(), account.map(Account::name).orElse(""), PASSWORD, in));
        return in
                ? account.map(known ->
                        new Known(known.person(), secret.map(Secret::oneTime).orElse(true)))
                : Optional.empty();
    }

    /** Somebody whom the council's own sign-in vouches for was let in, or not. */
    public void vouched(String account, String way, boolean letIn) {
        store.met(new Attempt(clock.instant(), account, way, letIn));
    }

    /** Whoever is signed in under that name still, when they came in at that moment; empty once they are put out. */
    public Optional<Person> still(String name, java.time.Instant since) {
        return accounts.named(name)
                .filter(Account::enabled)
                .filter(account -> accounts.secret(name)
                        .filter(secret -> !secret.oneTime() && !secret.setAt().isAfter(since))
                        .isPresent())
                .map(Account::person);
    }

    /** Chooses one's own password, for which the one before is asked again. */
    public Choice choose(String name, String before, String wanted) {
        Optional<Account> account = accounts.named(name).filter(Account::enabled);
        Optional<Secret> secret = account.flatMap(known -> accounts.secret(name));
        if (account.isEmpty()
                || !passwords.matches(before, secret.map(Secret::hash).orElse(nobodys))
                || secret.isEmpty()) {
            return Choice.WRONG_BEFORE;
        }
        if (before.equals(wanted)) {
            return Choice.SAME;
        }
        Optional<PasswordRule.Fault> fault = PasswordRule.fault(name, wanted);
        if (fault.isPresent()) {
            return Choice.valueOf(fault.get().name());
        }
        store.keep(
                name,
                "account password chosen",
                account.get(),
                Optional.of(new Secret(passwords.hash(wanted), false, clock.instant())));
        return Choice.DONE;
    }
}
