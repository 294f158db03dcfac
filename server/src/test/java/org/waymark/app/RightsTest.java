package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Account;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.access.Secret;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.Addresses;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.entry.Argon2;

/** The whole site, walked along its one table of addresses by everybody, with every method. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {
    private static final String PASSWORD = "three unrelated words";
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** Pages that say to everybody that somebody may not. */
    private static final Set<String> SAY_NO = Set.of("/sign-in/old-form", "/sign-in/refused");

    private final Map<Optional<Role>, SignedIn> everybody = new LinkedHashMap<>();
    private Database record;
    private Site site;

    @BeforeAll
    void open(@TempDir Path folder) {
        record = EmbeddedDatabase.open(folder.resolve("data"), _ -> {});
        String hash = new Argon2().hash(PASSWORD);
        site = Site.start(Premises.of(record, folder.resolve("waiting")), 0);
        everybody.put(Optional.empty(), SignedIn.nobody(site));
        for (Role role : Role.values()) {
            record.accountsKept()
                    .keep(
                            "test",
                            "account created",
                            new Account(role.code(), role.code(), Set.of(role), Set.of(), Set.of(), true),
                            Optional.of(new Secret(hash, false, java.time.Instant.EPOCH)));
            everybody.put(Optional.of(role), SignedIn.as(site, role.code(), PASSWORD));
        }
    }

    @AfterAll
    void close() {
        site.close();
        record.close();
    }

    /** What the table says of an address: 303 to the door, 403, 405, or {@code 0} for let through to the page. */
    private int stated(Optional<Role> who, String method, String path) {
        if (SAY_NO.contains(path) && (method.equals("GET") || method.equals("HEAD"))) {
            return 403;
        }
        String asked = method.equals("HEAD") ? "GET" : method;
        Optional<Addresses.Address> address = site.addresses().stream()
                .filter(each -> each.method().name().equals(asked)
                        && concrete(each.pattern()).equals(path))
                .findFirst();
        if (address.isEmpty()) {
            // What has a GET and is asked otherwise, and what has only a POST and is asked with GET.
            return method.equals("GET") || method.equals("HEAD") ? 404 : 405;
        }
        var asks = address.get().asks();
        if (!asks.signedIn()) {
            return 0;
        }
        if (who.isEmpty()) {
            return 303;
        }
        return asks.right().map(right -> who.get().rights().contains(right)).orElse(true) ? 0 : 403;
    }

    @Test
    void every_address_answers_everybody_as_the_table_says() {
        var wrong = new ArrayList<String>();
        int walked = 0;
        for (String path : paths()) {
            for (var who : everybody.entrySet()) {
                for (String method : METHODS) {
                    if (path.equals("/sign-out") && method.equals("POST")) {
                        continue;
                    }
                    HttpResponse<String> answer = ask(who.getValue(), who.getKey(), method, path);
                    int stated = stated(who.getKey(), method, path);
                    walked++;
                    if (!agrees(stated, answer)) {
                        wrong.add(method + " " + path + " by "
                                + who.getKey().map(Role::code).orElse("anybody") + ": " + answer.statusCode() + " "
                                + SignedIn.leadsTo(answer) + ", stated " + stated);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(walked).isGreaterThan(2_000);
    }

    @Test
    void the_walk_would_see_an_address_that_lets_through_whom_the_table_does_not() {
        assertThat(agrees(
                        403,
                        ask(
                                Objects.requireNonNull(everybody.get(Optional.of(Role.ADMINISTRATOR))),
                                Optional.of(Role.ADMINISTRATOR),
                                "GET",
                                "/accounts")))
                .isFalse();
        assertThat(agrees(
                        0,
                        ask(
                                Objects.requireNonNull(everybody.get(Optional.of(Role.CLERK))),
                                Optional.of(Role.CLERK),
                                "GET",
                                "/accounts")))
                .isFalse();
        assertThat(agrees(
                        0,
                        ask(
                                Objects.requireNonNull(everybody.get(Optional.<Role>empty())),
                                Optional.empty(),
                                "GET",
                                "/accounts")))
                .isFalse();
    }

    @Test
    void a_post_without_its_token_does_nothing_for_anybody() {
        for (var address : site.addresses()) {
            if (address.method().name().equals("POST")) {
                var boss = Objects.requireNonNull(everybody.get(Optional.of(Role.CORPORATE_PERFORMANCE)));
                var answer = boss.send(HttpRequest.newBuilder(boss.address(concrete(address.pattern())))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());
                assertThat(answer.statusCode()).as(address.pattern()).isEqualTo(403);
            }
        }
    }

    private static boolean agrees(int stated, HttpResponse<String> answer) {
        boolean toTheDoor =
                answer.statusCode() == 303 && SignedIn.leadsTo(answer).matches("/sign-in(\\?to=.*)?");
        return switch (stated) {
            case 303 -> toTheDoor;
            case 403 -> answer.statusCode() == 403;
            case 404 -> answer.statusCode() == 404 || answer.statusCode() == 405;
            case 405 -> answer.statusCode() == 405 || answer.statusCode() == 404;
            default ->
                answer.statusCode() != 403
                        && answer.statusCode() != 405
                        && answer.statusCode() < 500
                        && (!toTheDoor || answer.uri().getPath().startsWith("/sign-"));
        };
    }

    private HttpResponse<String> ask(SignedIn browser, Optional<Role> who, String method, String path) {
        var request = HttpRequest.newBuilder(browser.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "X-CSRF-TOKEN",
                        tokens.computeIfAbsent(
                                who, _ -> who.isEmpty() ? browser.tokenOf("/sign-in") : browser.token()));
        boolean bodied = !Set.of("GET", "HEAD", "OPTIONS").contains(method);
        return browser.send(request.method(
                        method, bodied ? HttpRequest.BodyPublishers.ofString("") : HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private final Map<Optional<Role>, String> tokens = new LinkedHashMap<>();

    private Set<String> paths() {
        var paths = new TreeSet<String>();
        site.addresses().forEach(address -> paths.add(concrete(address.pattern())));
        return paths;
    }

    /** An address that the pattern matches, of things that are not there. */
    private static String concrete(String pattern) {
        return pattern.replaceAll("\\{known:[^}]*}", "2024-09-16")
                .replace("{period}", "FY2024-25-Q1")
                .replace("{number}", "1")
                .replaceAll("\\{[*]?[a-z]+(:[^}]*)?}", "none");
    }

    /** {@code mvn -q test -pl core,server -Dtest=RightsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs=write} writes it. */
    @Test
    void the_rights_are_written_down() throws Exception {
        Path page = Path.of("..", "docs", "rights.md");
        String drawn = drawn();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(page, drawn);
        }
        assertThat(page).hasContent(drawn);
    }

    private String drawn() {
        var page = new StringBuilder("""
            # Roles, rights and addresses

            Written by the test that walks the running site with every role and every method. A right marked with * reaches
            as far as the sections and posts of whoever holds it, or everything where they have none.

            ## What each role may do

            """);
        page.append("| right |");
        Arrays.stream(Role.values())
                .forEach(role -> page.append(" ").append(role.code()).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(Role.values().length)).append("\n");
        for (Right right : Right.values()) {
            page.append("| ")
                    .append(right.code())
                    .append(right.bounded() ? " *" : "")
                    .append(" |");
            Arrays.stream(Role.values())
                    .forEach(role -> page.append(role.rights().contains(right) ? " yes |" : " |"));
            page.append("\n");
        }
        page.append("\n## What each address asks\n\nWhoever is not signed in and asked to be is sent to the door;"
                + " whoever lacks the right gets 403; another method gets 405. HEAD goes with GET.\n\n"
                + "| address | method | asks |\n| --- | --- | --- |\n");
        site.addresses().stream()
                .sorted(Comparator.comparing(Addresses.Address::pattern)
                        .thenComparing(address -> address.method().name()))
                .forEach(address -> page.append("| `")
                        .append(address.pattern())
                        .append("` | ")
                        .append(address.method())
                        .append(" | ")
                        .append(address.asks())
                        .append(" |\n"));
        return page.toString();
    }
}
