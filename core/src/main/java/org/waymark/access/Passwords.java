package org.waymark.access;

/** How passwords are made into what is kept of them. */
public interface Passwords {

    /** With a salt of its own and the parameters in it, so that they can be raised later. */
    String hash(String password);

    boolean matches(String password, String hash);
}
