package org.waymark.access;

import java.time.Instant;

/**
 * What an account's password is checked against. The one before is erased when a new one is set.
 *
 * @param hash with its salt and parameters; never the password
 * @param oneTime whether somebody else chose it, so that it serves only to choose another
 * @param setAt sessions begun before are over
 */
public record Secret(String hash, boolean oneTime, Instant setAt) {
    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "Secret[oneTime=" + oneTime + ", setAt=" + setAt + "]";
    }
}
