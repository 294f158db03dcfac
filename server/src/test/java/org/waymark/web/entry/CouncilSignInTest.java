package org.waymark.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waymark.access.Role;
import org.waymark.web.AccountsInHand;
import org.waymark.web.EditionsInHand;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.Sites;

/** The whole dance with a real provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilSignInTest {
    private static final Map<String, CouncilSettings.Group> GROUPS = Map.of(
            "g-analysts", new CouncilSettings.Group(Set.of(Role.ANALYST), Set.of(), Set.of()),
            "g-roads", new CouncilSettings.Group(Set.of(Role.SUPPLIER), Set.of("Roads"), Set.of()),
            "g-keepers", new CouncilSettings.Group(Set.of(Role.ADMINISTRATOR), Set.of(), Set.of()));

    private final Provider provider = Provider.start();
    private final AccountsInHand accounts = new AccountsInHand();
    private final Site site = site(provider.issuer(), Provider.CLIENT, Provider.SECRET, accounts);

    CouncilSignInTest() {
        provider.knows(site.address());
        provider.people.put(
                "anna",
                Map.of(
                        "groups", List.of("g-analysts", "g-unknown"),
                        "name", "Anna Ash",
                        "preferred_username", "anna@kent.example"));
    }

    private static Site site(String issuer, String client, String secret, AccountsInHand accounts) {
        var settings = new CouncilSettings("Kent", URI.create(issuer), client, secret, "groups", GROUPS);
        return Sites.with(
                new EditionsInHand().with("FY2024-25-Q1", 1, "Summary"), accounts.entry(Optional.of(settings)));
    }

    @AfterAll
    void close() {
        site.close();
        provider.close();
    }

    @Test
    void a_group_gives_its_role_and_the_way_on_is_kept() {
        SignedIn browser = SignedIn.nobody(site);
        var last = dance(browser, "anna", "/scorecard", UnaryOperator.identity());
        assertThat(SignedIn.leadsTo(last)).endsWith("/scorecard");
        assertThat(browser.get("/scorecard").body()).contains("Signed in as Anna Ash.");
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(accounts.attempts(1).getFirst().account()).isEqualTo("anna@kent.example");
    }

    @Test
    void the_provider_is_asked_with_everything_that_keeps_the_answer_ours() {
        var answer = SignedIn.nobody(site).get("/sign-in/with/council");
        assertThat(SignedIn.leadsTo(answer))
                .startsWith(provider.issuer())
                .contains("response_type=code", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void a_group_taken_away_is_a_right_lost_at_the_next_sign_in() {
        provider.people.put("kim", Map.of("groups", List.of("g-keepers"), "name", "Kim"));
        SignedIn browser = SignedIn.nobody(site);
        dance(browser, "kim", "", UnaryOperator.identity());
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);

        provider.people.put("kim", Map.of("groups", List.of("g-roads"), "name", "Kim"));
        SignedIn again = SignedIn.nobody(site);
        dance(again, "kim", "", UnaryOperator.identity());
        assertThat(again.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(again.get("/").body()).contains("Signed in as Kim.");
    }

    @Test
    void who_is_in_no_group_of_ours_is_told_so_and_gets_no_session() {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of(), Map.of("groups", List.of()), Map.of("groups", List.of("g-unknown")), Map.of("groups", 7))) {
            provider.people.put("nora", claims);
            SignedIn browser = SignedIn.nobody(site);
            var last = dance(browser, "nora", "", UnaryOperator.identity());
            assertThat(SignedIn.leadsTo(last)).endsWith("/sign-in/refused?why=no-group");
            assertThat(browser.get("/sign-in/refused?why=no-group").body())
                    .contains("none of the groups you are in has anything to do here");
            assertThat(browser.get("/").body()).doesNotContain("Signed in as");
        }
    }

    @Test
    void who_is_in_too_many_groups_to_be_told_is_told_that() {
        provider.people.put("otto", Map.of("_claim_names", Map.of("groups", "src1"), "groups", List.of("g-analysts")));
        var last = dance(SignedIn.nobody(site), "otto", "", UnaryOperator.identity());
        assertThat(SignedIn.leadsTo(last)).endsWith("/sign-in/refused?why=too-many-groups");
    }

    @Test
    void an_answer_with_another_state_is_refused() {
        SignedIn browser = SignedIn.nobody(site);
        var last = dance(browser, "anna", "", back -> back.replaceFirst("state=[^&]+", "state=another"));
        assertThat(SignedIn.leadsTo(last)).endsWith("/sign-in/refused?why=failed");
        assertThat(browser.get("/").body()).doesNotContain("Signed in as");
    }

    @Test
    void an_answer_meant_for_another_browser_is_refused() {
        SignedIn theirs = SignedIn.nobody(site);
        String back = backAddress(theirs, "anna");
        SignedIn victim = SignedIn.nobody(site);
        victim.get("/sign-in/with/council");
        assertThat(SignedIn.leadsTo(get(victim, back))).endsWith("/sign-in/refused?why=failed");
        assertThat(victim.get("/").body()).doesNotContain("Signed in as");
    }

    @Test
    void a_code_serves_once() {
        SignedIn browser = SignedIn.nobody(site);
        String back = backAddress(browser, "anna");
        assertThat(SignedIn.leadsTo(get(browser, back))).endsWith("/work");
        assertThat(SignedIn.leadsTo(get(browser, back))).endsWith("/sign-in/refused?why=failed");
    }

    @Test
    void a_token_with_another_nonce_or_audience_or_issuer_or_age_is_refused() {
        Instant longAgo = Instant.ofEpochSecond(1_000_000_000);
        Map<String, Map<String, Object>> forged = Map.of(
                "nonce", Map.of("nonce", "another"),
                "aud", Map.of("aud", List.of("another-client")),
                "iss", Map.of("iss", "http://127.0.0.1:1"),
                "exp", Map.of("iat", longAgo.minusSeconds(60), "exp", longAgo));
        forged.forEach((what, claims) -> {
            var all = new java.util.HashMap<String, Object>(claims);
            all.put("groups", List.of("g-analysts"));
            provider.people.put("eve", all);
            SignedIn browser = SignedIn.nobody(site);
            var last = dance(browser, "eve", "", UnaryOperator.identity());
            assertThat(SignedIn.leadsTo(last)).as(what).endsWith("/sign-in/refused?why=failed");
            assertThat(browser.get("/").body()).as(what).doesNotContain("Signed in as");
        });
        provider.people.put("eve", Map.of("groups", List.of("g-analysts")));
        assertThat(SignedIn.leadsTo(dance(SignedIn.nobody(site), "eve", "", UnaryOperator.identity())))
                .as("the same without a forgery")
                .endsWith("/work");
    }

    @Test
    void a_provider_that_does_not_answer_closes_only_its_own_way() {
        try (Site other = site("http://127.0.0.1:1", "c", "s", new AccountsInHand())) {
            SignedIn browser = SignedIn.nobody(other);
            assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
            var answer = browser.get("/sign-in/with/council");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("The council’s sign-in does not answer");
        }
    }

    @Test
    void signing_out_offers_to_sign_out_at_the_provider_too() {
        SignedIn browser = SignedIn.nobody(site);
        dance(browser, "anna", "", UnaryOperator.identity());
        var answer = browser.post("/sign-out", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Sign out with Kent too", provider.issuer() + "/connect/logout?id_token_hint=")
                .doesNotContain("Anna Ash");
        assertThat(browser.get("/").body()).doesNotContain("Anna Ash");
    }

    @Test
    void a_leaver_is_out_as_soon_as_the_provider_is_asked_again() {
        var settings = new CouncilSettings(
                "Kent", URI.create(provider.issuer()), Provider.CLIENT, Provider.SECRET, "groups", GROUPS);
        try (Site hasty = Sites.with(
                new EditionsInHand().with("FY2024-25-Q1", 1, "Summary"),
                accounts.entry(Optional.of(settings), java.time.Duration.ZERO))) {
            provider.knows(hasty.address());
            provider.people.put("lea", Map.of("groups", List.of("g-keepers"), "name", "Lea"));
            SignedIn browser = SignedIn.nobody(hasty);
            var asked = get(browser, hasty.address() + "sign-in/with/council?to=/accounts");
            get(browser, SignedIn.leadsTo(asked));
            browser.send(HttpRequest.newBuilder(URI.create(provider.issuer() + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=lea&password=" + Provider.PASSWORD))
                    .build());
            assertThat(round(browser, SignedIn.leadsTo(asked))).endsWith("/accounts");

            var turned = browser.get("/accounts?page=2");
            assertThat(SignedIn.leadsTo(turned)).endsWith("/sign-in/with/council?to=%2Faccounts%3Fpage%3D2");
            assertThat(browser.get("/accounts", "Sec-Fetch-Mode", "cors").statusCode())
                    .as("what is under way is let finish")
                    .isEqualTo(200);
            assertThat(round(browser, hasty.address() + "sign-in/with/council?to=/accounts"))
                    .as("nobody is asked for a password while the provider still knows them")
                    .endsWith("/accounts");

            provider.people.put("lea", Map.of("groups", List.of(), "name", "Lea"));
            assertThat(round(browser, hasty.address() + "sign-in/with/council?to=/accounts"))
                    .endsWith("/sign-in/refused?why=no-group");
            assertThat(browser.get("/accounts", "Sec-Fetch-Mode", "cors").statusCode())
                    .isEqualTo(303);
        } finally {
            provider.knows(site.address());
        }
    }

    @Test
    void what_a_provider_said_is_believed_for_an_hour_and_while_a_form_is_open_for_half_an_hour_more() {
        Instant nine = Instant.parse("2024-09-16T09:00:00Z");
        var person = new org.waymark.access.Person("a@b", "A", Set.of(Role.CLERK), Set.of(), Set.of());
        var belief = Inside.Belief.asked(java.time.Duration.ofHours(1));
        var vouched = new Inside(person, false, false, nine, "token");
        assertThat(vouched.isToBeAskedAgain(belief, nine.plusSeconds(3_599))).isFalse();
        assertThat(vouched.isToBeAskedAgain(belief, nine.plusSeconds(3_601))).isTrue();
        assertThat(vouched.isNoLongerBelieved(belief, nine.plusSeconds(5_399))).isFalse();
        assertThat(vouched.isNoLongerBelieved(belief, nine.plusSeconds(5_401))).isTrue();
        var account = new Inside(person, true, false, nine, "");
        assertThat(account.isToBeAskedAgain(belief, nine.plusSeconds(86_400))).isFalse();
    }

    /** From an address of ours or the provider's on, along redirects, until one leads to a page of ours. */
    private static String round(SignedIn browser, String address) {
        String at = address;
        for (int turn = 0; turn < 6; turn++) {
            URI next = URI.create(at).resolve(SignedIn.leadsTo(get(browser, at)));
            at = next.toString();
            if (!next.getPath().matches("/oauth2/.*|/sign-in/(with|back)/.*")) {
                return at;
            }
        }
        return at;
    }

    /** From our link through the provider's form and back to us; the last answer is ours. */
    private HttpResponse<String> dance(SignedIn browser, String name, String to, UnaryOperator<String> meddling) {
        return get(browser, meddling.apply(backAddress(browser, name, to)));
    }

    private String backAddress(SignedIn browser, String name) {
        return backAddress(browser, name, "");
    }

    private String backAddress(SignedIn browser, String name, String to) {
        var asked = browser.get("/sign-in/with/council?to=" + to);
        var login = get(browser, SignedIn.leadsTo(asked));
        assertThat(SignedIn.leadsTo(login)).endsWith("/login");
        var entered = browser.send(HttpRequest.newBuilder(URI.create(provider.issuer() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password=" + Provider.PASSWORD))
                .build());
        assertThat(SignedIn.leadsTo(entered)).startsWith(provider.issuer() + "/oauth2/authorize");
        var back = get(browser, entered.uri().resolve(SignedIn.leadsTo(entered)).toString());
        assertThat(SignedIn.leadsTo(back)).startsWith(site.address() + "sign-in/back/council?code=");
        return SignedIn.leadsTo(back);
    }

    private static HttpResponse<String> get(SignedIn browser, String address) {
        return browser.send(HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build());
    }
}
