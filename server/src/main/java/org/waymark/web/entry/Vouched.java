package org.waymark.web.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Role;

/**
 * What the claims of an ID token come to here.
 *
 * @param account what the audit trail calls them; always with an at sign, so never an account of this record
 * @param person when they may come in
 * @param why not, otherwise: the last word of a key
 */
record Vouched(String account, Optional<Person> person, String why) {

    /** Rights of all groups together; as soon as one of them names sections or posts, rights reach no further than those named. */
    static Vouched of(CouncilSettings settings, Map<String, Object> claims) {
        String account = account(settings, claims);
        if (inSeparateList(settings, claims)) {
            return new Vouched(account, Optional.empty(), "too-many-groups");
        }
        List<CouncilSettings.Group> theirs = words(claims.get(settings.groupsClaim())).stream()
                .flatMap(id -> Optional.ofNullable(settings.groups().get(id)).stream())
                .toList();
        if (theirs.isEmpty()) {
            return new Vouched(account, Optional.empty(), "no-group");
        }
        var roles = new LinkedHashSet<Role>();
        var sections = new LinkedHashSet<String>();
        var posts = new LinkedHashSet<String>();
        theirs.forEach(group -> {
            roles.addAll(group.roles());
            sections.addAll(group.sections());
            posts.addAll(group.posts());
        });
        String name = text(claims, "name");
        return new Vouched(
                account, Optional.of(new Person(account, name.isEmpty() ? account : name, roles, sections, posts)), "");
    }

    /** Entra ID sends no groups of somebody who is in more than 200, but a claim that says where a list could be fetched. */
    private static boolean inSeparateList(CouncilSettings settings, Map<String, Object> claims) {
        return (claims.get("_claim_names") instanceof Map<?, ?> elsewhere
                        && elsewhere.containsKey(settings.groupsClaim()))
                || Boolean.TRUE.equals(claims.get("hasgroups"));
    }

    private static String account(CouncilSettings settings, Map<String, Object> claims) {
        for (String claim : List.of("preferred_username", "upn", "email")) {
            String name = text(claims, claim);
            if (name.contains("@")) {
                return name;
            }
        }
        return text(claims, "sub") + "@" + settings.issuer().getHost();
    }

    private static String text(Map<String, Object> claims, String claim) {
        return claims.get(claim) instanceof String text ? text.strip() : "";
    }

    private static List<String> words(@org.jspecify.annotations.Nullable Object claim) {
        var words = new ArrayList<String>();
        if (claim instanceof Iterable<?> many) {
            many.forEach(each -> words.add(String.valueOf(each)));
        } else if (claim instanceof String one) {
            words.add(one);
        }
        return words;
    }
}
