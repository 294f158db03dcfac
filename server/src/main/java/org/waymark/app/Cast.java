package org.waymark.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.access.Account;
import org.waymark.access.Matter;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.access.Role;

/** The people of the example’s story: posts, not anybody’s names. */
record Cast(Map<String, Account> accounts) {
    static Cast of(Path file) {
        var accounts = new LinkedHashMap<String, Account>();
        for (Map<String, String> row : StoryRows.of(file)) {
            String name = cell(row, "account");
            accounts.put(
                    name,
                    new Account(
                            name,
                            cell(row, "name"),
                            Set.of(Role.parse(cell(row, "role")).orElseThrow()),
                            Set.of(),
                            posts(cell(row, "posts")),
                            true));
        }
        return new Cast(accounts);
    }

    Person named(String account) {
        return Objects.requireNonNull(accounts.get(account), account).person();
    }

    /** The first with a right over an indicator’s posts; the analyst where nobody of the service has it. */
    Person who(Right right, Matter matter) {
        return holders(right, matter).findFirst().orElseGet(() -> first(Role.ANALYST));
    }

    /** Whoever approves what an author wrote; corporate performance where nobody else of the service may. */
    Person other(Person author, Matter matter) {
        return holders(Right.APPROVE_WORDS, matter)
                .filter(person -> !person.equals(author))
                .findFirst()
                .orElseGet(() -> first(Role.CORPORATE_PERFORMANCE));
    }

    private Stream<Person> holders(Right right, Matter matter) {
        return accounts.values().stream()
                .map(Account::person)
                .filter(person -> !person.posts().isEmpty() && person.may(right, matter));
    }

    Person first(Role role) {
        return accounts.values().stream()
                .filter(account -> account.roles().contains(role))
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** One of each role, for whoever tries the example. */
    List<Account> oneOfEach() {
        var each = new LinkedHashMap<Set<Role>, Account>();
        accounts.values().forEach(account -> each.putIfAbsent(account.roles(), account));
        return List.copyOf(each.values());
    }

    private static Set<String> posts(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" ", -1));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
