package org.waymark.office;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.OneTimePassword;
import org.waymark.access.Passwords;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.access.Secret;

/** Lets people in, says what they may do, and puts them out again. */
public final class KeepingAccounts {
    private final Accounts accounts;
    private final StoringAccounts store;
    private final Passwords passwords;
    private final InstantSource clock;

    /** What is wrong with a wish. */
    public enum Fault {
        NAME,
        NAME_TAKEN,
        FULL_NAME,
        /** It would have no role, and so could do nothing. */
        ROLE,
        UNKNOWN,
        /** Nobody would be left to keep accounts. */
        LAST_ADMINISTRATOR
    }

    /**
     * What came of it.
     *
     * @param faults none when it was done
     * @param oneTime the password to hand over, told this once and kept nowhere
     */
    public record Kept(List<Fault> faults, Optional<String> oneTime) {
        static Kept refused(Fault... faults) {
            return new Kept(List.of(faults), Optional.empty());
        }

        public boolean done() {
            return faults.isEmpty();
        }
    }

    public KeepingAccounts(Accounts accounts, StoringAccounts store, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Every account, for whoever keeps them. */
    public List<Account> all(Person who) {
        who.demand(Right.KEEP_ACCOUNTS);
        return accounts.all();
    }

    /** The administrator of a record that nobody can get into yet; nothing where there is any account at all. */
    public Optional<String> first(Person who) {
        who.demand(Right.KEEP_ACCOUNTS);
        if (!accounts.all().isEmpty()) {
            return Optional.empty();
        }
        var admin = new Account(Account.FIRST, "Administrator", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of(), true);
        return Optional.of(withPassword(who, "account created", admin));
    }

    public Kept create(Person who, Account wanted) {
        who.demand(Right.KEEP_ACCOUNTS);
        List<Fault> faults = new ArrayList<>(faults(wanted));
        if (!Account.isName(wanted.name())) {
            faults.addFirst(Fault.NAME);
        } else if (accounts.named(wanted.name()).isPresent()) {
            faults.addFirst(Fault.NAME_TAKEN);
        }
        return faults.isEmpty()
                ? new Kept(List.of(), Optional.of(withPassword(who, "account created", wanted)))
                : new Kept(List.copyOf(faults), Optional.empty());
    }

    /** Other rights, another name as printed, let in or put out. */
    public Kept change(Person who, Account wanted) {
        who.demand(Right.KEEP_ACCOUNTS);
        Optional<Account> before = accounts.named(wanted.name());
        if (before.isEmpty()) {
            return Kept.refused(Fault.UNKNOWN);
        }
        List<Fault> faults = new ArrayList<>(faults(wanted));
        if (isLastAdministrator(before.get()) && !keepsAccounts(wanted)) {
            faults.add(Fault.LAST_ADMINISTRATOR);
        }
        if (faults.isEmpty() && !before.get().equals(wanted)) {
            store.keep(who.account(), "account changed", wanted, Optional.empty());
        }
        return new Kept(List.copyOf(faults), Optional.empty());
    }

    /** A new one-time password for somebody who has lost theirs, who is put out wherever they are signed in. */
    public Kept reset(Person who, String name) {
        who.demand(Right.KEEP_ACCOUNTS);
        return accounts.named(name)
                .map(account -> new Kept(List.of(), Optional.of(withPassword(who, "account password reset", account))))
                .orElseGet(() -> Kept.refused(Fault.UNKNOWN));
    }

    private String withPassword(Person who, String what, Account account) {
        String password = OneTimePassword.any();
        store.keep(
                who.account(), what, account, Optional.of(new Secret(passwords.hash(password), true, clock.instant())));
        return password;
    }

    private boolean isLastAdministrator(Account account) {
        return keepsAccounts(account)
                && accounts.all().stream()
                        .noneMatch(other -> !other.name().equals(account.name()) && keepsAccounts(other));
    }

    private static boolean keepsAccounts(Account account) {
        return account.enabled() && account.person().may(Right.KEEP_ACCOUNTS);
    }

    private static List<Fault> faults(Account wanted) {
        var faults = new ArrayList<Fault>();
        if (wanted.fullName().isBlank() || wanted.fullName().length() > 100) {
            faults.add(Fault.FULL_NAME);
        }
        if (wanted.roles().isEmpty()) {
            faults.add(Fault.ROLE);
        }
        return faults;
    }
}
