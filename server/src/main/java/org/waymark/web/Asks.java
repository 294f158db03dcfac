package org.waymark.web;

import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;

/**
 * What an address asks of whoever calls.
 *
 * @param signedIn whether it asks them to be somebody
 * @param right asked for besides; held over anything at all, since how far it reaches is for the use case to say
 */
public record Asks(boolean signedIn, Optional<Right> right) {
    /** Open to everybody. */
    public static final Asks NOTHING = new Asks(false, Optional.empty());

    /** Open to everybody who is signed in. */
    public static final Asks SIGNED_IN = new Asks(true, Optional.empty());

    boolean metBy(Person person) {
        return (!signedIn || !person.isPublic()) && right.map(person::may).orElse(true);
    }

    /** {@code anybody}, {@code signed in} or the right's word. */
    @Override
    public String toString() {
        return right.map(Right::code).orElse(signedIn ? "signed in" : "anybody");
    }
}
