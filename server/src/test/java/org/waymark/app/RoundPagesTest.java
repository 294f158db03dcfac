package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Account;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.access.Secret;
import org.waymark.edition.Edition;
import org.waymark.office.LoadingPack;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.entry.Argon2;

/** A round on the site: opened, written in, sent back, approved, signed, locked, unlocked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundPagesTest {
    private static final String PASSWORD = "three unrelated words";
    private static final String BOARD = "/work/round/qpr/FY2024-25-Q1";
    private static final String WORDS = BOARD + "/words/calls";
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");

    private Database record;
    private Site site;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("areas.csv"), "code,name,kind,parent\nshire,The Shire,county,\n");
        Files.writeString(pack.resolve("posts.csv"), "code,title\nhead,Head of Calls\nclerk,Call data officer\n");
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,owner,supplier,unit,decimals,polarity,year,frequency,basis
            calls,Calls answered,kpi,Calls,head,clerk,percent,0,higher,financial,quarter,period
            """);
        Files.writeString(pack.resolve("targets.csv"), "indicator,period,target,floor\ncalls,FY2024-25,90,85\n");
        Files.writeString(
                pack.resolve("commentary.csv"),
                "indicator,period,kind,text\ncalls,FY2023-24-Q4,context,It was a hard winter.\n");
        Files.writeString(
                pack.resolve("observations.csv"),
                "indicator,area,period,numerator,denominator,recorded_on\n"
                        + "calls,shire,FY2024-25-Q1,700,1000,2024-08-01\n");
        Files.writeString(pack.resolve("report.toml"), """
            report = "qpr"
            title = "Quarterly report"
            council = "shire"
            council_name = "The Shire"
            """);
        record = EmbeddedDatabase.open(
                folder.resolve("data"), _ -> {}, InstantSource.fixed(Instant.parse("2024-09-02T09:00:00Z")));
        OpenPack opened = OpenPack.at(pack);
        new LoadingPack(record.register()).load(Person.operator("test"), "pack", opened.files(), opened::read);
        account("sam", Role.SUPPLIER, "clerk");
        account("hal", Role.HEAD_OF_SERVICE, "head");
        account("boss", Role.CORPORATE_PERFORMANCE, "");
        account("clerk", Role.CLERK, "");
        site = Site.start(Premises.of(record, folder.resolve("waiting")), 0);
    }

    private void account(String name, Role role, String post) {
        record.accountsKept()
                .keep(
                        "test",
                        "account created",
                        new Account(name, name, Set.of(role), Set.of(), post.isEmpty() ? Set.of() : Set.of(post), true),
                        Optional.of(new Secret(new Argon2().hash(PASSWORD), false, Instant.EPOCH)));
    }

    @AfterAll
    void close() {
        site.close();
        record.close();
    }

    private SignedIn as(String name) {
        return SignedIn.as(site, name, PASSWORD);
    }

    private static HttpResponse<String> press(SignedIn who, String path, Map<String, String> fields) {
        return who.post(BOARD, path, fields);
    }

    private static Map<String, String> words(String context, String action, String owner, String due, String began) {
        return Map.of(
                "context", context,
                "management-action", action,
                "action-owner", owner,
                "action-due", due,
                "look-ahead", "",
                "began", began,
                "act", "submit");
    }

    private static Map<String, String> acting(Map<String, String> fields, String act) {
        var other = new HashMap<>(fields);
        other.put("act", act);
        return other;
    }

    private static String seal(String page) {
        Matcher seal = SEAL.matcher(page);
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }

    @Test
    @Order(1)
    void a_round_is_opened_with_days_that_are_proposed() {
        SignedIn boss = as("boss");
        assertThat(as("sam").get("/work/round").body())
                .contains("No round is open.")
                .doesNotContain("Open a round");
        assertThat(boss.get("/work/round?report=qpr&period=FY2024-25-Q1").body())
                .contains("name=\"papers\" type=\"date\" value=\"2024-09-23\"");
        var days = Map.of(
                "report", "qpr",
                "period", "FY2024-25-Q1",
                "meeting", "",
                "figures", "2024-09-10",
                "words", "2024-09-05",
                "papers", "2024-09-20");
        assertThat(press(boss, "/work/round", days).body()).contains("Figures come first, then words, then papers.");
        var right = new HashMap<>(days);
        right.put("words", "2024-09-16");
        assertThat(SignedIn.leadsTo(press(boss, "/work/round", right))).startsWith(BOARD);
        assertThat(press(as("sam"), "/work/round", right).statusCode()).isEqualTo(403);
        assertThat(boss.get(BOARD).body())
                .contains("10 September 2024, in 8 days")
                .contains("<strong>Blocking:</strong> Calls answered: it is red, and no management action")
                .contains("0 of 1")
                .contains("The pack cannot be locked yet");
        assertThat(boss.get("/work/round/qpr/FY2024-25-Q2").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void the_form_of_an_indicators_words_leads_into_the_round() {
        SignedIn sam = as("sam");
        assertThat(SignedIn.leadsTo(sam.get("/work/words/calls/FY2024-25-Q1"))).isEqualTo(WORDS);
        assertThat(SignedIn.leadsTo(press(sam, "/work/words/calls/FY2024-25-Q1", Map.of("context", "Slipped in."))))
                .isEqualTo(WORDS);
        assertThat(sam.get("/work/words/calls/FY2023-24-Q4").statusCode()).isEqualTo(200);
        assertThat(sam.get(WORDS).body())
                .contains("70%")
                .contains("Red")
                .contains("90%, floor 85%")
                .contains("It was a hard winter.")
                .contains("This indicator is red: say what is being done, by whom and by when.");
    }

    @Test
    @Order(3)
    void hints_are_shown_as_they_are_asked_for_and_hold_nobody_up() {
        SignedIn sam = as("sam");
        var typed = words("33% were answered. We met our target. We utilise phones.", "", "", "", "0");
        assertThat(press(sam, WORDS + "/hints", typed).body())
                .contains("33% is none of this indicator’s figures")
                .contains("The figures say otherwise: “We met our target.”")
                .contains("Context: “utilise”: say use")
                .contains("Say which post answers for the action.")
                .doesNotContain("<html");
        assertThat(press(
                                sam,
                                WORDS + "/hints",
                                words("70% were answered. The target is 90%.", "Go.", "head", "2024-10-31", "0"))
                        .body())
                .contains("Nothing to remark on.");
    }

    @Test
    @Order(4)
    void a_draft_is_its_writers_alone_and_words_that_are_not_ready_come_back_with_what_is_lacking() {
        SignedIn sam = as("sam");
        var unready = words("It is slow.", "", "", "", "0");
        assertThat(press(sam, WORDS, acting(unready, "autosave")).statusCode()).isEqualTo(204);
        assertThat(sam.get(WORDS).body()).contains("It is slow.");
        assertThat(as("hal").get(WORDS).body()).doesNotContain("It is slow.");
        HttpResponse<String> back = press(sam, WORDS, unready);
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body())
                .contains("This indicator is red. Say what is being done about it.")
                .contains("It is slow.");
        assertThat(record.wordings()
                        .newest(
                                "qpr",
                                org.waymark.period.Period.parse("FY2024-25-Q1").orElseThrow()))
                .isEmpty();
    }

    @Test
    @Order(5)
    void words_go_back_and_forth_and_are_approved_by_somebody_else() {
        SignedIn sam = as("sam");
        SignedIn hal = as("hal");
        var ready = words("70% were answered.", "Four people start.", "head", "2024-10-31", "0");
        assertThat(SignedIn.leadsTo(press(sam, WORDS, ready))).isEqualTo(WORDS + "?done=submitted");
        assertThat(sam.get(WORDS).body()).contains("Take it back to write on").doesNotContain("name=\"seal\"");
        String seal = seal(hal.get(WORDS).body());
        assertThat(press(hal, WORDS + "/decide", Map.of("act", "return", "seal", seal, "reason", ""))
                        .body())
                .contains("Say why.");
        press(hal, WORDS + "/decide", Map.of("act", "return", "seal", seal, "reason", "Which people?"));
        assertThat(sam.get(WORDS).body()).contains("Which people?").contains("Returned by hal");
        var better = words("70% were answered.", "Four call handlers start.", "head", "2024-10-31", "1");
        assertThat(press(sam, WORDS, acting(better, "submit")).statusCode()).isEqualTo(303);
        HttpResponse<String> old = press(hal, WORDS + "/decide", Map.of("act", "approve", "seal", seal));
        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.body()).contains("This is no longer what you were looking at.");
        assertThat(press(sam, WORDS + "/decide", Map.of("act", "approve", "seal", seal))
                        .statusCode())
                .isEqualTo(403);
        String now = seal(hal.get(WORDS).body());
        assertThat(SignedIn.leadsTo(press(hal, WORDS + "/decide", Map.of("act", "approve", "seal", now))))
                .isEqualTo(WORDS + "?done=approved");
        assertThat(record.stores().commentaries().newestBefore(LocalDateTime.of(9999, 1, 1, 0, 0)))
                .extracting(words -> words.text())
                .contains("Four call handlers start.");
        assertThat(hal.get(WORDS).body()).contains("Earlier versions (1)").contains("Answered for by Head of Calls");
    }

    @Test
    @Order(6)
    void the_pack_is_locked_by_freezing_and_unlocked_with_a_reason() throws Exception {
        SignedIn sam = as("sam");
        SignedIn boss = as("boss");
        String seal = seal(sam.get(BOARD).body());
        var figure = Map.of("indicator", "calls", "seal", seal);
        assertThat(press(sam, BOARD + "/sign", Map.of("indicator", "calls", "seal", "another"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(SignedIn.leadsTo(press(sam, BOARD + "/sign", figure))).isEqualTo(BOARD + "?done=signed");
        assertThat(boss.get(BOARD).body())
                .contains("Nothing holds the pack up.")
                .contains("action=\"/work/freeze\"");
        assertThat(frozen(as("clerk"))).doesNotContain("is frozen");
        assertThat(frozen(boss)).contains("edition 1 is frozen");
        assertThat(boss.get(BOARD).body()).contains("The pack is locked.").contains("Locked by boss");
        assertThat(sam.get(WORDS).body()).contains("The pack is locked, so these words stand as they are.");
        assertThat(press(boss, BOARD + "/unlock", Map.of("reason", "")).body()).contains("Say why.");
        press(boss, BOARD + "/unlock", Map.of("reason", "A late figure."));
        assertThat(boss.get(BOARD).body()).contains("Unlocked by boss").contains("Because: A late figure.");
        assertThat(as("clerk").get("/work/ready/qpr/FY2024-25-Q1").body()).doesNotContain("action=\"/work/publish\"");
        assertThat(frozen(boss)).contains("edition 2 is frozen");
        assertThat(record.press().every()).extracting(Edition::stage).containsOnly(Edition.Stage.FROZEN);
    }

    private static String frozen(SignedIn who) throws InterruptedException {
        var begun = who.post(
                "/work/ready/qpr/FY2024-25-Q1", "/work/freeze", Map.of("report", "qpr", "period", "FY2024-25-Q1"));
        for (int tries = 0; tries < 600; tries++) {
            HttpResponse<String> page = who.get(SignedIn.leadsTo(begun));
            if (page.headers().firstValue("Refresh").isEmpty()) {
                return page.body();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("it never ended");
    }

    @Test
    @Order(7)
    void everybody_in_the_round_may_look_and_nobody_else() {
        assertThat(as("clerk").get(BOARD).statusCode()).isEqualTo(200);
        assertThat(as("clerk").get(WORDS).statusCode()).isEqualTo(403);
        assertThat(SignedIn.nobody(site).get(BOARD).statusCode()).isEqualTo(303);
        assertThat(List.of(as("hal").get("/work/round").statusCode())).containsExactly(200);
    }
}
