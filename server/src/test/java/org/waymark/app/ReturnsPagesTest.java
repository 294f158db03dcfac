package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Account;
import org.waymark.access.Role;
import org.waymark.access.Secret;
import org.waymark.mail.MailSettings;
import org.waymark.mail.Smtp;
import org.waymark.store.RoundAtHand;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.entry.Argon2;

/** What a round wants, on the site: seen, answered, reminded of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReturnsPagesTest {
    private static final String PASSWORD = "three unrelated words";
    private static final String ROUND = "/work/returns/qpr/FY2024-25-Q1";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RoundAtHand hand;
    private Site site;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        server.start();
        hand = new RoundAtHand(folder);
        account("corinne", Role.CORPORATE_PERFORMANCE, Set.of());
        account("ann", Role.SUPPLIER, Set.of("analyst"));
        account("mary", Role.MEMBER, Set.of());
        var settings = new MailSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                MailSettings.Security.NONE,
                "",
                "",
                "performance@example.gov.uk",
                "",
                "https://performance.example.gov.uk");
        site = Site.start(
                Premises.of(
                        hand.record,
                        new Doorkeeping(hand.record).entry(Optional.empty(), false),
                        folder.resolve("waiting"),
                        Optional.of(new MailOptions.Post(new Smtp(settings, RoundAtHand.CLOCK), settings.site())),
                        Optional.empty()),
                0);
    }

    private void account(String name, Role role, Set<String> posts) {
        hand.record
                .accountsKept()
                .keep(
                        "test",
                        "account created",
                        new Account(name, name, Set.of(role), Set.of(), posts, true),
                        Optional.of(new Secret(new Argon2().hash(PASSWORD), false, Instant.EPOCH)));
    }

    @AfterAll
    void close() {
        site.close();
        hand.close();
        server.stop();
    }

    private SignedIn as(String name) {
        return SignedIn.as(site, name, PASSWORD);
    }

    @Test
    @Order(1)
    void whoever_runs_rounds_sees_all_of_it_and_whom_to_chase() {
        SignedIn corinne = as("corinne");
        assertThat(corinne.get("/work").body()).contains("href=\"/work/returns\"");
        assertThat(corinne.get("/work/returns").body()).contains("href=\"" + ROUND + "\"");
        assertThat(corinne.get(ROUND).body())
                .contains("1 of 4 figures are in; 0 of 3 words are sent in, and 0 of them approved. 2 things are late.")
                .contains("Late by 2 working days")
                .contains("Not out yet")
                .contains("In, not signed")
                .contains("Deputy: Performance analyst")
                .contains("href=\"" + ROUND + "/remind\"")
                .doesNotContain("@example.gov.uk");
        HttpResponse<String> csv = corinne.get(ROUND + "/returns.csv");
        assertThat(csv.body()).startsWith("report,report_period,indicator,").hasLineCount(8);
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("returns-qpr-FY2024-25-Q1.csv");
        assertThat(corinne.get("/work/returns/qpr/FY2024-25-Q2").statusCode()).isEqualTo(404);
        assertThat(corinne.get("/work/returns/qpr/soon").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void a_supplier_sees_what_is_theirs_and_answers_nothing_new() {
        SignedIn ann = as("ann");
        assertThat(ann.get(ROUND).body())
                .contains("Satisfied visitors")
                .contains("href=\"" + ROUND + "/answer/visits\"")
                .doesNotContain("Potholes")
                .doesNotContain("/remind\"");
        assertThat(ann.get("/work/returns").body()).contains("3 things are still to do");
        assertThat(ann.get(ROUND + "/answer/potholes").statusCode()).isEqualTo(404);
        assertThat(ann.get(ROUND + "/answer/visits").body()).contains("Why is there nothing new?");

        HttpResponse<String> empty = ann.post(ROUND + "/answer/visits", ROUND + "/answer/visits", Map.of("why", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Say why there is nothing new.");
        HttpResponse<String> stored =
                ann.post(ROUND + "/answer/visits", ROUND + "/answer/visits", Map.of("why", "The survey is <yearly>"));
        assertThat(stored.statusCode()).isEqualTo(303);
        assertThat(ann.get(ROUND + "?done=1").body())
                .contains("Your answer is on record.")
                .contains("The survey is &lt;yearly")
                .contains("Change the reason");
    }

    @Test
    @Order(3)
    void nobody_else_looks_reminds_or_answers() {
        SignedIn mary = as("mary");
        assertThat(mary.get(ROUND).body()).contains("Nothing is due from you in this round.");
        assertThat(mary.get(ROUND + "/remind").statusCode()).isEqualTo(403);
        assertThat(mary.get(ROUND + "/answer/visits").statusCode()).isEqualTo(403);
        assertThat(as("ann").get(ROUND + "/remind").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(4)
    void reminders_are_read_before_they_go_and_go_once() throws Exception {
        SignedIn corinne = as("corinne");
        assertThat(corinne.get(ROUND + "/remind").body())
                .contains("head@example.gov.uk")
                .contains("Send this message")
                .contains("The post has no e-mail address.")
                .contains("For the Head of Contact");
        assertThat(corinne.post(ROUND + "/remind", ROUND + "/remind", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(String.valueOf(server.getReceivedMessages()[0].getContent()))
                .contains("https://performance.example.gov.uk" + ROUND);
        assertThat(corinne.get(ROUND + "/remind").body())
                .contains("Nobody is to be reminded now.")
                .contains("Taken by the mail server on 3 September 2024 at 10:00");

        corinne.post(ROUND + "/remind", ROUND + "/remind", Map.of());
        HttpResponse<String> silent = corinne.post(ROUND + "/remind", ROUND + "/remind/head", Map.of("why", ""));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(corinne.post(ROUND + "/remind", ROUND + "/remind/head", Map.of("why", "She asked"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.waitForIncomingEmail(10_000, 2)).isTrue();
        assertThat(corinne.get(ROUND + "/remind").body()).contains("By hand, by corinne: She asked");
    }
}
