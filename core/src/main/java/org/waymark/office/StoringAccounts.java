package org.waymark.office;

import java.util.Optional;
import org.waymark.access.Account;
import org.waymark.access.Attempt;
import org.waymark.access.Secret;

/** Where accounts are put on record. */
public interface StoringAccounts {

    /**
     * Adds a revision of an account and, when one is given, sets its password in place of the one before, with the audit
     * entry, in one transaction.
     *
     * @param who did it
     * @param what was done, in the trail's words
     */
    void keep(String who, String what, Account account, Optional<Secret> secret);

    /** Somebody was at the door. */
    void met(Attempt attempt);
}
