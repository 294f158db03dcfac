package org.waymark.access;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who may sign in with a password kept here, as against one kept by the council's own sign-in.
 *
 * @param name what they type, and what the audit trail calls them
 * @param fullName as printed
 * @param sections of reports that are theirs
 * @param posts that are theirs, by code
 * @param enabled whether they are let in at all
 */
public record Account(
        String name, String fullName, Set<Role> roles, Set<String> sections, Set<String> posts, boolean enabled) {
    /** The account that a record's first start makes. */
    public static final String FIRST = "admin";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final int LONGEST = 40;

    public Account {
        roles = Set.copyOf(roles);
        sections = Set.copyOf(sections);
        posts = Set.copyOf(posts);
    }

    /** Small letters, digits, dots and hyphens. No at sign: names with one are those of the council's own sign-in. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches();
    }

    public Account enabled(boolean wanted) {
        return new Account(name, fullName, roles, sections, posts, wanted);
    }

    /** As the rules see them. */
    public Person person() {
        return new Person(name, fullName, roles, sections, posts);
    }
}
