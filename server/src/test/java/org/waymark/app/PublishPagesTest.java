package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Role;
import org.waymark.access.Secret;
import org.waymark.edition.Edition;
import org.waymark.office.CheckingReadiness;
import org.waymark.office.LoadingPack;
import org.waymark.office.MakingReport;
import org.waymark.period.Period;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.entry.Argon2;

/** How a clerk comes from what stands in the way to an edition: frozen first, then published as it was frozen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishPagesTest {
    private static final String PASSWORD = "three unrelated words";
    private static final String READY = "/work/ready/qpr/FY2024-25-Q1";
    private static final Map<String, String> FORM = Map.of("report", "qpr", "period", "FY2024-25-Q1");

    private Path pack;
    private Database record;
    private Site site;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("areas.csv"), "code,name,kind,parent\nshire,The Shire,county,\n");
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis
            calls,Calls answered,kpi,percent,0,higher,financial,quarter,period
            """);
        Files.writeString(pack.resolve("targets.csv"), "indicator,period,target,floor\ncalls,FY2024-25,90,85\n");
        Files.writeString(
                pack.resolve("observations.csv"),
                "indicator,area,period,numerator,denominator,recorded_on\n"
                        + "calls,shire,FY2024-25-Q1,700,1000,2024-08-01\n");
        record = EmbeddedDatabase.open(folder.resolve("data"), _ -> {});
        load("");
        String hash = new Argon2().hash(PASSWORD);
        for (Role role : List.of(Role.CLERK, Role.AUDITOR)) {
            record.accountsKept()
                    .keep(
                            "test",
                            "account created",
                            new Account(role.code(), role.code(), Set.of(role), Set.of(), Set.of(), true),
                            Optional.of(new Secret(hash, false, java.time.Instant.EPOCH)));
        }
        site = Site.start(Premises.of(record, folder.resolve("waiting")), 0);
    }

    private void load(String options) throws IOException {
        Files.writeString(pack.resolve("report.toml"), """
            report = "qpr"
            title = "Quarterly report"
            council = "shire"
            council_name = "The Shire"
            """ + options);
        OpenPack opened = OpenPack.at(pack);
        new LoadingPack(record.register()).load(Person.operator("test"), "pack", opened.files(), opened::read);
    }

    @AfterAll
    void close() {
        site.close();
        record.close();
    }

    private SignedIn clerk() {
        return SignedIn.as(site, "clerk", PASSWORD);
    }

    /** Presses a button of the page, and waits for what comes of it. */
    private static String pressed(SignedIn clerk, String button) throws InterruptedException {
        HttpResponse<String> begun = clerk.post(READY, button, FORM);
        assertThat(begun.statusCode()).isEqualTo(303);
        for (int tries = 0; tries < 600; tries++) {
            HttpResponse<String> page = clerk.get(SignedIn.leadsTo(begun));
            if (page.headers().firstValue("Refresh").isEmpty()) {
                return page.body();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("it never ended");
    }

    @Test
    @Order(1)
    void what_stands_in_the_way_is_listed_before_anybody_tries() {
        SignedIn clerk = clerk();
        assertThat(clerk.get("/work").body()).contains("href=\"/work/ready/");
        assertThat(clerk.get(READY).body())
                .contains("Publish: Quarterly report, Quarter 1 2024-25")
                .contains("One thing stands in the way of publishing.")
                .contains("Calls answered: it is red, and no management action is recorded.")
                .contains("href=\"/now/qpr/FY2024-25-Q1/indicator/calls\"")
                .contains("action=\"/work/publish\"")
                .contains("action=\"/work/freeze\"")
                .doesNotContain("Blocking:");
        assertThat(clerk.get("/work/ready/none/FY2024-25-Q1").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/work/ready/qpr/2024-06").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void only_who_may_publish_may_ask_or_press() {
        SignedIn auditor = SignedIn.as(site, "auditor", PASSWORD);
        assertThat(auditor.get(READY).statusCode()).isEqualTo(403);
        for (String button : List.of("/work/freeze", "/work/publish")) {
            assertThat(auditor.post("/work", button, FORM).statusCode()).isEqualTo(403);
        }
        assertThat(SignedIn.nobody(site).get(READY).statusCode()).isEqualTo(303);
        var eve = new Person("eve", "Eve", Set.of(Role.AUDITOR), Set.of(), Set.of());
        assertThatThrownBy(() -> record.reading(stores -> new CheckingReadiness(
                                new MakingReport(stores, List.of(), Clock.systemUTC()), record.press())
                        .of(
                                eve,
                                stores.templates().all().getFirst(),
                                Period.parse("FY2024-25-Q1").orElseThrow(),
                                Optional.empty())))
                .isInstanceOf(Refused.class);
        assertThat(record.press().every()).isEmpty();
    }

    @Test
    @Order(3)
    void what_is_frozen_is_told_apart_and_then_published_as_it_stands() throws Exception {
        SignedIn clerk = clerk();
        assertThat(pressed(clerk, "/work/freeze"))
                .contains("Quarterly report, Quarter 1 2024-25: edition 1 is frozen. It is not published.")
                .contains(READY);
        assertThat(record.editions().all()).isEmpty();
        assertThat(record.press().every())
                .extracting(Edition::stage, Edition::publishedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Edition.Stage.FROZEN, "clerk"));
        assertThat(clerk.get(READY).body())
                .contains("Edition 1 is frozen, as known at ")
                .contains("Publish the frozen edition")
                .contains("Freeze again, as the next edition");
        assertThat(pressed(clerk, "/work/publish"))
                .contains("Quarterly report, Quarter 1 2024-25: edition 1 is published.");
        assertThat(record.editions().all()).hasSize(1);
        assertThat(clerk.get(READY).body()).contains("Edition 1 is published, as known at ");
    }

    @Test
    @Order(4)
    void over_what_is_blocking_nothing_is_made() throws Exception {
        load("[options.publishing]\nblocking = \"red-without-action\"\n");
        SignedIn clerk = clerk();
        assertThat(clerk.get(READY).body())
                .contains("One thing stands in the way of publishing; one of them is blocking.")
                .contains("<strong>Blocking:</strong>")
                .contains("it can be neither frozen nor published until that is mended")
                .doesNotContain("action=\"/work/publish\"")
                .doesNotContain("action=\"/work/freeze\"");
        for (String button : List.of("/work/freeze", "/work/publish")) {
            assertThat(pressed(clerk, button))
                    .contains(
                            "for this report calls it blocking: Calls answered: it is red, and no management action is"
                                    + " recorded.");
        }
        assertThat(record.press().every()).hasSize(1);
    }
}
