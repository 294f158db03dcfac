package org.waymark.access;

/** Somebody asked for what they may not do. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Right right;

    public Refused(Person person, Right right) {
        super((person.isPublic() ? "Nobody signed in" : person.account()) + " may not " + right.code());
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
