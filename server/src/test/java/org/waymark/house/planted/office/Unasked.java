package org.waymark.house.planted.office;

import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.office.Noting;

/** One of its two ways asks for a right, and the other does not. */
public record Unasked(Noting noting) {
    public void asked(Person who) {
        who.demand(Right.PUBLISH);
        write(who);
    }

    public void unasked(Person who) {
        write(who);
    }

    private void write(Person who) {
        noting.note(who.account(), "something", "");
    }
}
