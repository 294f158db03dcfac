package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.audit.Entry;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.AccountsInHand;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.Sites;

/** Casework on the signed-in site: who may look, what is seen, what is asked, and that every look is on record. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseRoomTest {
    private static final Person ANN = new Person("ann", "Ann", Set.of(Role.ANALYST), Set.of(), Set.of());
    private static final Person SAM = new Person("sam", "Sam", Set.of(Role.SUPPLIER), Set.of(), Set.of());
    private static final String PLANS = "/work/cases/of/ehcp";
    private static final String QUARTER = PLANS + "?period=FY2024-25-Q3";

    private Database record;
    private Site site;
    private SignedIn ann;
    private SignedIn sam;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis
            lamps,Lamps lit,kpi,Roads,percent,1,higher,financial,month,period
            """);
        Files.writeString(pack.resolve("observations.csv"), "indicator,period,value\nlamps,2024-04,81\n");
        Files.writeString(pack.resolve("report.toml"), "title = \"Quarterly\"\ncouncil = \"E10000016\"\n");
        Typed.waymark(
                "cases",
                "generate",
                "--year",
                "2024",
                "--plans",
                "600",
                "--in-time",
                "200",
                "--seed",
                "7",
                "--out",
                pack.resolve("cases").toString());
        Path data = folder.resolve("data");
        Typed loaded = Typed.waymark("load", pack.toString(), "--data", data.toString());
        assertThat(loaded.out()).contains("Loaded " + pack.resolve("cases") + ": 1 process, ");
        record = EmbeddedDatabase.open(data, _ -> {});
        site = Sites.with(
                record.editions(),
                new AccountsInHand().with(ANN).with(SAM).entry(),
                Receiving.work(record, folder.resolve("returns")));
        ann = SignedIn.as(site, ANN);
        sam = SignedIn.as(site, SAM);
    }

    @AfterAll
    void close() {
        site.close();
        record.close();
    }

    private long looks() {
        return record.trail().entries().stream()
                .filter(entry -> entry.what().equals("look at cases"))
                .count();
    }

    @Test
    void the_room_leads_to_each_kind_of_casework() {
        assertThat(ann.get("/work/cases").body())
                .contains("Education, Health and Care plans issued within 20 weeks")
                .contains("href=\"" + PLANS + "\"")
                .contains("Every look at casework is in the audit log");
        assertThat(ann.get("/work/cases/report.css").body()).contains(".waymark");
        assertThat(ann.get("/work/cases/of/potholes").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_lacks_the_right_sees_nothing_and_leaves_no_look() {
        long before = looks();
        for (String address : List.of("/work/cases", PLANS)) {
            assertThat(sam.get(address).statusCode()).as(address).isEqualTo(403);
        }
        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void a_look_shows_the_figure_and_what_it_hides_and_is_on_record() {
        String page = ann.get(QUARTER + "&compare=arm").body();
        assertThat(page)
                .contains("In the twelve months to December 2024, 200 of 600 cases were in time: 33.3%.")
                .contains("Who is still waiting?")
                .contains("Where the time goes")
                .contains("Two groups compared")
                .doesNotContain("made-up-0");
        assertThat(page.split("<h1", -1)).hasSize(2);
        Entry last = record.trail().head().orElseThrow();
        assertThat(last.who()).isEqualTo("ann");
        assertThat(last.detail())
                .startsWith("ehcp, FY2024-25-Q3, as known at ")
                .endsWith("the case room, compared by arm");
    }

    @Test
    void work_done_otherwise_stands_beside_work_as_it_is() {
        String page = ann.get(QUARTER + "&queue=advice&more=5&inflow=90&limit=25+weeks")
                .body();
        assertThat(page)
                .contains("What would become of the figure")
                .contains("+5.0 cases a week through “Advice from those asked”")
                .contains("Counted by a limit of 25 weeks.")
                .contains("December 2025");
    }

    @Test
    void what_cannot_be_asked_is_said_and_nothing_is_read() {
        long before = looks();
        assertThat(ann.get(PLANS + "?period=spring").body()).contains("“spring” is no period.");
        assertThat(ann.get(QUARTER + "&more=5").body()).contains("Choose the stage that is a queue");
        assertThat(ann.get(QUARTER + "&queue=nowhere").body()).contains("Choose the stage that is a queue");
        assertThat(ann.get(QUARTER + "&queue=advice&more=many").body())
                .contains("“many” is no number from -1,000 to 1,000");
        assertThat(ann.get(QUARTER + "&queue=advice&inflow=-1").body()).contains("“-1” is no number from 0 to 1,000");
        assertThat(ann.get(QUARTER + "&queue=advice&limit=soon").body()).contains("“soon” is no limit.");
        assertThat(ann.get(QUARTER + "&compare=a%0Ab").body()).contains("one of the columns offered");
        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void cases_are_figures_of_their_indicators_in_the_form_in_which_all_are_sent(@TempDir Path folder)
            throws IOException {
        Path cases = folder.resolve("cases");
        Typed.waymark(
                "cases",
                "generate",
                "--year",
                "2024",
                "--plans",
                "600",
                "--in-time",
                "200",
                "--excepted",
                "9",
                "--excepted-in-time",
                "1",
                "--seed",
                "7",
                "--out",
                cases.toString());
        Path pack = folder.resolve("pack");
        Typed figures = Typed.waymark(
                "cases",
                "figures",
                cases.toString(),
                "--council",
                "E10000016",
                "--frequency",
                "year",
                "--year",
                "calendar",
                "--as-known-at",
                "2024-12-31",
                "--out",
                pack.toString());
        assertThat(figures.code()).as(figures.err()).isZero();
        String rows = Files.readString(pack.resolve("observations.csv"), StandardCharsets.UTF_8);
        assertThat(rows)
                .contains("ehcp-20-weeks,E10000016,all,CY2024,200,600,final,2024-12-31,")
                .contains("ehcp-20-weeks-excluding-exceptions,E10000016,all,CY2024,199,591,final,")
                .contains("ehcp-20-weeks,E10000016,arm:pilot,CY2024,");
        assertThat(Typed.waymark("cases", "figures", cases.toString(), "--council", "Kent", "--out", pack.toString())
                        .err())
                .contains("“Kent” is no area code.");

        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis
            ehcp-20-weeks,Plans in 20 weeks,kpi,Children,percent,1,higher,calendar,year,period
            ehcp-20-weeks-excluding-exceptions,Plans in 20 weeks without exceptions,context,Children,percent,1,higher,calendar,year,period
            """);
        Files.writeString(pack.resolve("targets.csv"), "indicator,period,target,floor\nehcp-20-weeks,CY2024,60,50\n");
        Files.writeString(
                pack.resolve("report.toml"),
                "title = \"Yearly\"\ncouncil = \"E10000016\"\nfrequency = \"year\"\nyear = \"calendar\"\n");
        Typed report = Typed.waymark(
                "report",
                pack.toString(),
                "--period",
                "CY2024",
                "--as-known-at",
                "2025-01-31",
                "--format",
                "json",
                "--out",
                folder.resolve("out").toString());
        assertThat(Files.readString(folder.resolve("out/report.json")))
                .as(report.err())
                .contains("\"rating\" : \"red\"")
                .contains("33.3%");
    }
}
