package org.waymark.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.access.Account;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.web.AccountsInHand;
import org.waymark.web.EditionsInHand;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.Sites;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final Person ANNA = new Person("anna", "Anna Ash", Set.of(Role.ANALYST), Set.of(), Set.of());
    private static final Person BOSS = new Person("boss", "Bo Oss", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());

    private final AccountsInHand accounts = new AccountsInHand().with(ANNA).with(BOSS);
    private final Site site = Sites.with(new EditionsInHand().with("FY2024-25-Q1", 1, "Summary"), accounts.entry());

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void who_reads_what_is_public_gets_no_cookie() {
        for (String path : new String[] {"/", "/scorecard", "/editions", "/nothing", "/files/report.pdf", "/health"}) {
            var answer = SignedIn.nobody(site).get(path);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .isPresent();
        }
        assertThat(SignedIn.nobody(site).get("/").headers().firstValue("Cache-Control"))
                .contains("no-cache");
        assertThat(SignedIn.nobody(site).get("/").body()).contains("href=\"/sign-in\"");
    }

    @Test
    void the_right_password_opens_a_session_of_another_number() {
        SignedIn browser = SignedIn.nobody(site);
        browser.get("/sign-in");
        String before = cookie(browser);
        var answer = browser.enter("anna", AccountsInHand.PASSWORD, "/scorecard?x=1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(SignedIn.leadsTo(answer)).isEqualTo("/scorecard?x=1");
        assertThat(cookie(browser)).isNotEqualTo(before);
        assertThat(answer.headers().allValues("Set-Cookie").getFirst())
                .startsWith("waymark=")
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Max-Age", "Expires");
        var page = browser.get("/scorecard");
        assertThat(page.body()).contains("Signed in as Anna Ash.").doesNotContain("/sign-in\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void signing_out_ends_the_session() {
        SignedIn browser = SignedIn.as(site, ANNA);
        String theirs = "waymark=" + cookie(browser);
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(browser.get("/scorecard").body()).doesNotContain("Anna Ash");
        assertThat(SignedIn.nobody(site).get("/scorecard", "Cookie", theirs).body())
                .doesNotContain("Anna Ash");
    }

    @ParameterizedTest
    @CsvSource({
        "anna,wrong wrong wrong",
        "nobody,three unrelated words",
        "anna,''",
        "'',''",
        "closed,three unrelated words"
    })
    void whatever_is_wrong_the_answer_is_the_same(String name, String password) {
        accounts.with(new Person("closed", "Clo Sed", Set.of(Role.CLERK), Set.of(), Set.of()));
        accounts.keep(
                "boss",
                "account changed",
                accounts.named("closed").orElseThrow().enabled(false),
                java.util.Optional.empty());
        var answer = SignedIn.nobody(site).enter(name, password, "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The user name or the password is wrong, or the account is not let in.");
    }

    @Test
    void what_was_typed_for_a_name_that_nobody_has_is_not_kept() {
        SignedIn.nobody(site).enter("my secret by mistake", "x", "");
        assertThat(accounts.attempts(1).getFirst().account()).isEmpty();
        assertThat(accounts.attempts(1).getFirst().letIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "",
                "/sign-out",
                "/a\r\nb"
            })
    void nobody_is_sent_elsewhere_after_signing_in(String to) {
        var answer = SignedIn.nobody(site).enter("anna", AccountsInHand.PASSWORD, to);
        assertThat(SignedIn.leadsTo(answer)).isEqualTo("/work");
    }

    @Test
    void a_form_without_its_token_does_nothing_and_says_so() {
        for (String path : new String[] {"/sign-in", "/sign-out", "/accounts/new", "/scorecard"}) {
            SignedIn browser = SignedIn.as(site, BOSS);
            var answer = browser.send(HttpRequest.newBuilder(browser.address(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("name=x&full-name=x&role=clerk"))
                    .build());
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("That form was too old");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
        assertThat(accounts.named("x")).isEmpty();
    }

    @Test
    void a_token_of_before_signing_in_serves_no_longer() {
        SignedIn browser = SignedIn.nobody(site);
        browser.get("/sign-in");
        String body = browser.get("/sign-in").body();
        String token = body.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        browser.enter("boss", AccountsInHand.PASSWORD, "");
        var answer = browser.send(HttpRequest.newBuilder(browser.address("/sign-out"))
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_one_time_password_serves_only_to_choose_ones_own() {
        SignedIn boss = SignedIn.as(site, BOSS);
        var told = boss.post("/accounts/new", Map.of("name", "Carl.Clerk", "full-name", "Carl C", "role", "clerk"));
        String oneTime = told.body().replaceAll("(?s).*waymark-one-time\">([^<]+)<.*", "$1");
        assertThat(oneTime).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
        assertThat(accounts.kept()).contains("boss: account created carl.clerk");

        SignedIn carl = SignedIn.nobody(site);
        var entered = carl.enter("carl.clerk", oneTime, "/accounts");
        assertThat(SignedIn.leadsTo(entered)).isEqualTo("/sign-in/password");
        assertThat(carl.get("/scorecard").body()).doesNotContain("Carl C");

        assertThat(choose(carl, oneTime, "short", "short")).contains("at least 12 characters");
        assertThat(choose(carl, oneTime, "password1234", "password1234")).contains("one of those tried first");
        assertThat(choose(carl, oneTime, "carl.clerk is me", "carl.clerk is me"))
                .contains("holds your user name");
        assertThat(choose(carl, oneTime, oneTime, oneTime)).contains("another password than");
        assertThat(choose(carl, oneTime, "seven grey donkeys", "seven gray donkeys"))
                .contains("are not the same");
        assertThat(choose(carl, "wrong", "seven grey donkeys", "seven grey donkeys"))
                .contains("until now is wrong");
        assertThat(choose(carl, oneTime, "seven grey donkeys", "seven grey donkeys"))
                .isEmpty();
        assertThat(carl.get("/scorecard").body()).contains("Carl C");

        assertThat(SignedIn.nobody(site).enter("carl.clerk", oneTime, "").statusCode())
                .isEqualTo(422);
        SignedIn.as(site, "carl.clerk", "seven grey donkeys");
    }

    @Test
    void who_is_put_out_is_out_at_once() {
        var dora = new Person("dora", "Dora D", Set.of(Role.SUPPLIER), Set.of(), Set.of());
        accounts.with(dora);
        SignedIn browser = SignedIn.as(site, dora);
        assertThat(browser.get("/scorecard").body()).contains("Dora D");
        SignedIn boss = SignedIn.as(site, BOSS);
        assertThat(boss.post("/accounts/dora", Map.of("full-name", "Dora D", "role", "supplier"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/scorecard").body()).doesNotContain("Dora D");

        boss.post("/accounts/dora", Map.of("full-name", "Dora D", "role", "supplier", "enabled", "yes"));
        assertThat(browser.get("/scorecard").body()).contains("Dora D");
        boss.post("/accounts/dora/reset", Map.of());
        assertThat(browser.get("/scorecard").body()).doesNotContain("Dora D");
    }

    @Test
    void the_last_account_that_keeps_accounts_stays() {
        SignedIn boss = SignedIn.as(site, BOSS);
        var answer = boss.post("/accounts/boss", Map.of("full-name", "Bo Oss", "role", "clerk", "enabled", "yes"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is the last account that keeps the accounts.");
        assertThat(accounts.named("boss").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "admin,true",
        "a.smith,true",
        "a-2,true",
        "Anna,false",
        "anna@kent.gov.uk,false",
        "a b,false",
        "'',false",
        "1a,false",
        "a..b,false"
    })
    void names_of_accounts_are_plain(String name, boolean fine) {
        assertThat(Account.isName(name)).isEqualTo(fine);
    }

    @Test
    void who_may_not_is_told_so_and_who_is_not_signed_in_is_asked_to_be() {
        assertThat(SignedIn.as(site, ANNA).get("/accounts").statusCode()).isEqualTo(403);
        var answer = SignedIn.nobody(site).get("/accounts?a=b");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(SignedIn.leadsTo(answer)).isEqualTo("/sign-in?to=%2Faccounts%3Fa%3Db");
    }

    private static String choose(SignedIn browser, String before, String wanted, String again) {
        return browser.post(
                        "/sign-in/password",
                        "/sign-in/password",
                        Map.of("before", before, "wanted", wanted, "again", again))
                .body();
    }

    private static String cookie(SignedIn browser) {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("waymark"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
