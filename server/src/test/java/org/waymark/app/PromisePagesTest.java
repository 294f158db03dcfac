package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.office.LoadingPack;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.AccountsInHand;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.Sites;

/** After the meeting: the clerk records it, a question becomes a promise, its owner keeps it. On a real record. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisePagesTest {
    private static final Person CLARE = new Person("clare", "Clare", Set.of(Role.CLERK), Set.of(), Set.of());
    private static final Person HEAD =
            new Person("head", "Head", Set.of(Role.HEAD_OF_SERVICE), Set.of(), Set.of("head-of-roads"));
    private static final Person MIA = new Person("mia", "Mia", Set.of(Role.MEMBER), Set.of(), Set.of());

    private Database record;
    private Site site;
    private SignedIn clare;
    private SignedIn head;
    private SignedIn mia;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        write(pack, "areas.csv", "code,name,kind\nE10000016,Kent,county\n");
        write(pack, "posts.csv", "code,title\nhead-of-roads,Head of Roads\n");
        write(pack, "indicators.csv", """
            code,name,kind,section,owner,unit,decimals,polarity,year,frequency,basis
            potholes,Potholes mended in time,kpi,Roads,head-of-roads,percent,1,higher,financial,quarter,period
            """);
        write(pack, "observations.csv", """
            indicator,period,value,status,recorded_on
            potholes,FY2023-24-Q3,81,final,2024-01-10
            potholes,FY2023-24-Q4,82,final,2024-04-10
            """);
        write(pack, "targets.csv", "indicator,period,target,floor\npotholes,FY2023-24,85,80\n");
        write(pack, "meetings.csv", "code,body,date,period\ncabinet-june,Cabinet,2024-06-20,FY2023-24-Q4\n");
        write(pack, "report.toml", "title = \"Quarterly\"\ncouncil = \"E10000016\"\nsections = [\"Roads\"]\n");
        record = EmbeddedDatabase.open(folder.resolve("data"), _ -> {});
        OpenPack opened = OpenPack.at(pack);
        new LoadingPack(record.register()).load(Person.operator("test"), "pack", opened.files(), opened::read);
        var accounts = new AccountsInHand().with(CLARE).with(HEAD).with(MIA);
        site = Sites.with(record.editions(), accounts.entry(), KeepingPromises.pages(record));
        clare = SignedIn.as(site, CLARE);
        head = SignedIn.as(site, HEAD);
        mia = SignedIn.as(site, MIA);
    }

    private static void write(Path pack, String name, String text) throws IOException {
        Files.writeString(pack.resolve(name), text);
    }

    @AfterAll
    void close() {
        site.close();
        record.close();
    }

    @Test
    void a_question_is_recorded_promised_kept_and_read_by_a_member() {
        String meeting = "/work/meetings/cabinet-june";
        HttpResponse<String> asked = clare.post(
                meeting,
                meeting + "/record",
                Map.of("kind", "question", "item", "6", "text", "Why so few?", "indicator", "potholes"));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(mia.get(meeting).body())
                .contains("Why so few?", "Not answered, and nothing promised")
                .doesNotContain("Make it a promise");

        HttpResponse<String> refused = clare.post(
                meeting,
                meeting + "/promise/1",
                Map.of("title", "Say why", "owner", "head-of-roads", "due_on", "soon"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Give a day, as 2025-01-31.", "Say why");

        HttpResponse<String> promised = clare.post(
                meeting,
                meeting + "/promise/1",
                Map.of("title", "Say why", "owner", "head-of-roads", "due_on", "2024-09-01", "kind", "request"));
        assertThat(promised.statusCode()).isEqualTo(303);
        assertThat(head.get("/work/promises").body()).contains("Say why", "days overdue", "Head of Roads");

        String at = "/work/promises/say-why";
        assertThat(head.post(at, at + "/close", Map.of("evidence", "")).body())
                .contains("A promise closes with evidence");
        assertThat(head.post(at, at + "/close", Map.of("evidence", "Paper 7 has it"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(mia.get(at).body()).contains("Paper 7 has it", "Closed").doesNotContain("Open it again");
        assertThat(head.get(at).body()).contains("Open it again", "Raised: Say why", "Closed. Evidence: Paper 7");
        assertThat(mia.get("/work/promises?state=closed").body()).contains("Say why");
        assertThat(mia.get("/work/promises?state=open").body()).doesNotContain("Say why");
    }

    @Test
    void a_deep_dive_opens_with_what_is_known() {
        assertThat(mia.get("/work/promises/dive/potholes").body())
                .contains(
                        "Deep dive: Potholes mended in time",
                        "What to ask",
                        "Where it is going, by each rule",
                        "The order of the figures (Mann-Kendall)");
        assertThat(mia.get("/work/promises/dive/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_member_may_read_and_not_write() {
        assertThat(mia.get("/work/promises/new").statusCode()).isEqualTo(403);
        assertThat(mia.post(
                                "/accessibility",
                                "/work/meetings/cabinet-june/record",
                                Map.of("kind", "noted", "text", "x"))
                        .statusCode())
                .isEqualTo(403);
    }
}
