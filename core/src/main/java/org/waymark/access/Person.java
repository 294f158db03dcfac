package org.waymark.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody, as the rules see them.
 *
 * @param account what the audit trail calls them; empty for the public
 * @param name as printed
 * @param sections of reports that are theirs
 * @param posts that are theirs, by code; with no section and no post, bounded rights reach everything
 */
public record Person(String account, String name, Set<Role> roles, Set<String> sections, Set<String> posts) {
    /** Anybody at all. */
    public static final Person PUBLIC = new Person("", "", Set.of(), Set.of(), Set.of());

    public Person {
        roles = Set.copyOf(roles);
        sections = Set.copyOf(sections);
        posts = Set.copyOf(posts);
    }

    /** Whoever runs the program on the machine itself, and so holds its files anyway. */
    public static Person operator(String account) {
        return new Person(account, account, EnumSet.allOf(Role.class), Set.of(), Set.of());
    }

    public boolean isPublic() {
        return account.isEmpty();
    }

    /** Whether a right is held at all, over something. */
    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.rights().contains(right));
    }

    public boolean may(Right right, Matter matter) {
        return may(right) && (!right.bounded() || reaches(matter));
    }

    /** @throws Refused when the right is not held at all */
    public void demand(Right right) {
        if (!may(right)) {
            throw new Refused(this, right);
        }
    }

    /** @throws Refused when the right is not held, or does not reach so far */
    public void demand(Right right, Matter matter) {
        if (!may(right, matter)) {
            throw new Refused(this, right);
        }
    }

    private boolean reaches(Matter matter) {
        return (sections.isEmpty() && posts.isEmpty())
                || sections.contains(matter.section())
                || matter.posts().stream().anyMatch(posts::contains);
    }
}
