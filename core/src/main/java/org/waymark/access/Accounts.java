package org.waymark.access;

import java.util.List;
import java.util.Optional;

/** Who may sign in with a password kept here. A store. */
public interface Accounts {

    /** In order of name, those that are not enabled too. */
    List<Account> all();

    default Optional<Account> named(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    Optional<Secret> secret(String name);

    /** The newest attempts to sign in, newest first. */
    List<Attempt> attempts(int most);
}
