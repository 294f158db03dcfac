package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.IndicatorCode;
import org.waymark.intake.Sheet;
import org.waymark.observation.Observation;
import org.waymark.office.Arrived;
import org.waymark.office.LoadingPack;
import org.waymark.office.ReadingHistory;
import org.waymark.office.ReceivingReturn;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.AccountsInHand;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.Sites;
import org.waymark.web.work.Opening;
import org.waymark.web.work.Work;
import org.waymark.web.work.Workplace;
import org.waymark.workbook.Limits;
import org.waymark.workbook.Workbook;
import org.waymark.workbook.Written;

/** What an officer does in a morning: sends files, types a figure in, takes it back, writes words. On a real record. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkTest {
    private static final Person SAM = new Person("sam", "Sam", Set.of(Role.SUPPLIER), Set.of("Roads"), Set.of());
    private static final Person ANN = new Person("ann", "Ann", Set.of(Role.ANALYST), Set.of(), Set.of());
    private static final Person EVE = new Person("eve", "Eve", Set.of(Role.AUDITOR), Set.of(), Set.of());

    private Database record;
    private Site site;
    private SignedIn sam;
    private SignedIn ann;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(
                pack.resolve("areas.csv"),
                "code,name,kind,parent\nE10000016,Kent,county,\nE07000105,Ashford,district,E10000016\n");
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,service,unit,decimals,polarity,year,frequency,basis,available_after_days
            potholes,Potholes mended in time,kpi,Roads,Highways,percent,1,higher,financial,month,period,14
            lamps,Lamps lit,kpi,Roads,Highways,percent,1,higher,financial,month,period,14
            schools,Good schools,kpi,Schools,Education,percent,1,higher,financial,month,period,14
            """);
        Files.writeString(
                pack.resolve("observations.csv"),
                "indicator,period,value,status,recorded_on\npotholes,2024-04,81,final,2024-05-10\n"
                        + "potholes,2024-05,82,final,2024-06-10\n");
        Files.writeString(
                pack.resolve("targets.csv"),
                "indicator,period,target,floor\npotholes,FY2024-25,85,80\npotholes,FY2090-91,85,80\n");
        Files.writeString(
                pack.resolve("report.toml"),
                "title = \"Quarterly\"\ncouncil = \"E10000016\"\nsections = [\"Roads\", \"Schools\"]\n");
        record = EmbeddedDatabase.open(folder.resolve("data"), _ -> {});
        OpenPack opened = OpenPack.at(pack);
        new LoadingPack(record.register()).load(Person.operator("test"), "pack", opened.files(), opened::read);
        var accounts = new AccountsInHand().with(SAM).with(ANN).with(EVE);
        site = Sites.with(record.editions(), accounts.entry(), Receiving.work(record, folder.resolve("returns")));
        sam = SignedIn.as(site, SAM);
        ann = SignedIn.as(site, ANN);
    }

    @AfterAll
    void close() {
        site.close();
        record.close();
    }

    @Test
    void a_file_is_previewed_and_stored_only_when_confirmed() {
        long before = figures("lamps").size();
        String address = send(
                sam,
                "june.csv",
                "indicator,period,value,status\nlamps,2024-06,90,final\nschools,2024-06,50,final\n"
                        + "lamp,2024-07,91,final\n");
        String preview = sam.get(address).body();
        assertThat(preview)
                .contains("What would be stored")
                .contains("lamps, Kent, June 2024")
                .contains("You may not send this about schools")
                .contains("Did you mean lamps?")
                .contains("Store this, without the rows refused");
        assertThat(figures("lamps")).hasSize((int) before);
        assertThat(sam.get(address + "/corrections.csv").body())
                .contains("about: what is wrong")
                .contains("schools,2024-06,50,final,")
                .doesNotContain("lamps,2024-06");
        assertThat(ann.get(address).statusCode()).isEqualTo(404);
        sam.post(address, address + "/store", Map.of());
        assertThat(sam.get(address).body()).contains("Stored").contains("1 observation");
        assertThat(figures("lamps").getLast().who()).isEqualTo("sam");
        String again = send(sam, "june.csv", "indicator,period,value,status\nlamps,2024-06,90,final\n");
        assertThat(sam.get(again).body()).contains("There is nothing new to store.");
    }

    @Test
    void a_file_that_takes_long_is_waited_for_by_the_page_itself(@TempDir Path folder) throws InterruptedException {
        var read = new CountDownLatch(1);
        Opening slow = (file, name, scratch) -> {
            try {
                read.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return new Receiving().open(file, name, scratch);
        };
        var place = new Workplace(
                slow,
                _ -> new byte[0],
                new ReceivingReturn(record.register()),
                record::stores,
                new ReadingHistory(record.histories()),
                record.drafts(),
                org.waymark.office.InRounds.NONE,
                record.layouts(),
                new CasesShown(record),
                folder.resolve("slow"),
                InstantSource.system());
        try (Site waiting =
                Sites.with(record.editions(), new AccountsInHand().with(SAM).entry(), new Work(place))) {
            SignedIn browser = SignedIn.as(waiting, SAM);
            String address = send(browser, "july.csv", "indicator,period,value\nlamps,2024-07,90\n");
            var busy = browser.get(address);
            assertThat(busy.headers().firstValue("Refresh")).contains("3");
            assertThat(busy.body()).contains("The file is being read");
            assertThat(browser.get(address + "/progress").body()).contains("\"busy\": true");
            read.countDown();
            for (int i = 0; i < 300 && browser.get(address + "/progress").body().contains("true"); i++) {
                Thread.sleep(100);
            }
            var done = browser.get(address);
            assertThat(done.headers().firstValue("Refresh")).isEmpty();
            assertThat(done.body()).contains("lamps, Kent, July 2024");
        }
    }

    @Test
    void a_wide_workbook_is_pointed_at_once_and_known_the_next_time() {
        byte[] wide = workbook(List.of("Measure", "Apr-24", "May-24"), List.of("Lamps lit", "0.91", "0.92"));
        String address = send(sam, "highways.xlsx", wide);
        String page = sam.get(address).body();
        assertThat(page)
                .contains("How is this sheet laid out?")
                .contains("value=\"2024-05\"")
                .contains("value=\"indicator\"");
        var fields = new HashMap<String, String>();
        fields.putAll(Map.of("row", "1", "column-0", "indicator", "column-1", "2024-04", "column-2", "2024-05"));
        fields.putAll(Map.of("fractions", "yes", "name", "Highways", "area", "", "cohort", "", "act", "read"));
        sam.post(address, address + "/layout", fields);
        assertThat(sam.get(address).body()).contains("lamps, Kent, May 2024").contains("92, final");
        String next = send(
                sam,
                "highways.xlsx",
                workbook(List.of("Measure", "Apr-24", "May-24"), List.of("Lamps lit", "n/a", "0.93")));
        assertThat(sam.get(next).body())
                .contains("What would be stored")
                .contains("93, final")
                .contains("highways.xlsx, sheet Figures, row 2, column value (cell B2)");
        String other = send(
                sam, "highways.xlsx", workbook(List.of("Measure", "May-24", "Jun-24"), List.of("Lamps lit", "1", "1")));
        assertThat(sam.get(other).body())
                .contains(
                        "The header is like that of Highways, but not the same. Only now: jun-24. No longer: apr-24.");
    }

    @Test
    void hostile_and_hopeless_files_are_refused_in_a_sentence() throws IOException {
        assertThat(sam.get(send(sam, "a.xlsx", "indicator,period".getBytes(StandardCharsets.UTF_8)))
                        .body())
                .contains("This file is called a workbook but is none.")
                .contains("Nothing was stored.");
        assertThat(sam.get(send(sam, "a.csv", workbook(List.of("a"), List.of("b"))))
                        .body())
                .as("a workbook called CSV is read as what it is")
                .contains("How is this sheet laid out?");
        assertThat(sam.get(send(sam, "a.csv", new byte[] {0, 1, 2, 3, 0, 0, 0, 5}))
                        .body())
                .contains("Refused");
        assertThat(sam.get(send(sam, "p.zip", zip("../../x.csv", "a"))).body())
                .contains("The zip file names a place outside itself");
        assertThat(sam.get(send(
                                ann,
                                "p.zip",
                                zip("pack/observations.csv", "indicator,period,value\nlamps,2024-09,95\n")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ann.get(send(
                                ann,
                                "p.zip",
                                zip("pack/observations.csv", "indicator,period,value\nlamps,2024-09,95\n")))
                        .body())
                .contains("lamps, Kent, September 2024")
                .doesNotContain("missing-file");
    }

    @Test
    void a_figure_is_typed_in_corrected_and_put_back_and_nothing_is_ever_deleted() {
        String form = "/work/figure/potholes";
        assertThat(sam.get(form).body()).contains("Potholes mended in time").contains("82, final");
        var wrong = sam.post(form, form, figure("2024-13", "84"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("There is a problem").contains("value=\"84\"");
        store(form, figure("2024-05", "28"));
        assertThat(figures("potholes")).hasSize(3);
        String history = "/work/record/potholes";
        assertThat(sam.get(history).body())
                .contains("28, revised")
                .contains("82, final")
                .contains("earlier");
        var undo = sam.post(history, history + "/undo", Map.of("area", "", "cohort", "", "period", "2024-05"));
        String preview = SignedIn.leadsTo(undo);
        assertThat(sam.get(preview).body()).contains("28, revised").contains("82, revised");
        sam.post(preview, preview + "/store", Map.of());
        assertThat(figures("potholes")).hasSize(4);
        assertThat(figures("potholes").getLast().item().note())
                .startsWith("Put back to the figure recorded on 10 June 2024");
        var held = sam.post(form, form, figure("2024-05", "82"));
        assertThat(sam.get(SignedIn.leadsTo(held)).body()).contains("potholes, Kent, May 2024");
    }

    @Test
    void nobody_types_in_what_is_not_theirs() {
        assertThat(sam.get("/work/figure/schools").statusCode()).isEqualTo(403);
        assertThat(sam.post("/work/figure/potholes", "/work/figure/schools", figure("2024-05", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sam.get("/work/target/potholes").statusCode()).isEqualTo(403);
        SignedIn eve = SignedIn.as(site, EVE);
        assertThat(eve.get("/work/record/potholes").statusCode()).isEqualTo(200);
        assertThat(eve.get("/work/record/potholes").body()).doesNotContain("/undo");
        assertThat(SignedIn.nobody(site).get("/work/record/potholes").statusCode())
                .isEqualTo(303);
    }

    @Test
    void two_writers_of_the_same_words_lose_none() {
        String form = "/work/words/lamps/FY2024-25-Q1";
        String began = began(sam.get(form).body());
        sam.post(form, form, Map.of("began", began, "context", "Sam drafts.", "act", "draft"));
        assertThat(sam.get(form).body()).contains("Sam drafts.").contains("saved as a draft");
        assertThat(ann.get(form).body()).doesNotContain("Sam drafts.");
        var stored = ann.post(form, form, Map.of("began", began, "context", "Ann was quicker.", "act", "store"));
        assertThat(stored.statusCode()).isEqualTo(303);
        assertThat(sam.get(form).body())
                .contains("Ann was quicker.")
                .contains("Sam drafts.")
                .contains("Somebody else was quicker");
        var conflict = sam.post(form, form, Map.of("began", began, "context", "Sam is done.", "act", "store"));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Ann was quicker.").contains("Sam is done.");
        var both = sam.post(form, form, Map.of("began", began(conflict.body()), "context", "Both.", "act", "store"));
        assertThat(both.statusCode()).isEqualTo(303);
        assertThat(record.histories().commentaries(IndicatorCode.of("lamps")))
                .extracting(each -> each.item().text())
                .containsExactly("Ann was quicker.", "Both.");
        assertThat(sam.get(form).body()).doesNotContain("saved as a draft");
    }

    @Test
    void an_easier_target_needs_a_reason() {
        String form = "/work/target/potholes?period=FY2090-91";
        String page = ann.get(form).body();
        assertThat(page).contains("value=\"85\"").contains("Higher is better");
        var fields = new HashMap<>(Map.of("began", began(page), "target", "80", "floor", "75", "act", "store"));
        var refused = ann.post(form, form, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("are easier to meet than those on record");
        fields.put("rationale", "The contract was cut.");
        assertThat(ann.post(form, form, fields).statusCode()).isEqualTo(303);
        assertThat(ann.get(form).body()).contains("value=\"80\"").contains("The contract was cut.");
    }

    @Test
    void a_target_of_a_period_that_has_begun_is_proposed_and_not_set() {
        String form = "/work/target/potholes?period=FY2024-25";
        assertThat(ann.get(form).body())
                .contains("/work/review/target/potholes?period=FY2024-25")
                .doesNotContain("name=\"floor\"");
        long before = record.histories().targets(IndicatorCode.of("potholes")).size();
        var sent = ann.post(form, Map.of("began", "1/1", "target", "86", "floor", "80", "act", "store"));
        assertThat(SignedIn.leadsTo(sent)).isEqualTo("/work/review/target/potholes?period=FY2024-25");
        assertThat(record.histories().targets(IndicatorCode.of("potholes"))).hasSize((int) before);
    }

    @Test
    void a_new_version_of_a_definition_stands_beside_the_old() {
        String form = "/work/definition/schools";
        String page = ann.get(form).body();
        var fields = new HashMap<String, String>();
        fields.putAll(
                Map.of("began", began(page), "act", "store", "name", "Good or better schools", "unit", "percent"));
        fields.putAll(Map.of("decimals", "0", "polarity", "higher", "year", "financial", "frequency", "month"));
        fields.putAll(Map.of("basis", "period", "section", "Schools", "service", "Education", "breaks_series", "yes"));
        fields.putAll(Map.of("reason", "The inspectors changed their words.", "calculation", "as-supplied"));
        assertThat(ann.post(form, form, fields).body()).contains("effective_from");
        fields.put("effective_from", "2024-09");
        assertThat(ann.post(form, form, fields).statusCode()).isEqualTo(303);
        assertThat(record.histories().definitions(IndicatorCode.of("schools"))).hasSize(2);
        assertThat(ann.get(form).body()).contains("version 2").contains("The inspectors changed their words.");
    }

    @Test
    void a_sheet_of_notes_beside_figures_is_passed_over_and_said_to_be() {
        List<String> header = List.of("indicator", "period", "value", "status");
        byte[] book = Written.of(List.of(
                new Written.Tab(
                        "Figures",
                        header,
                        List.of(12, 12, 12, 12),
                        List.of(List.of("potholes", "2023-02", "81", "final"))),
                new Written.Tab("Thoughts", List.of("What we think"), List.of(40), List.of(List.of("Rain")))));
        assertThat(sam.get(send(sam, "both.xlsx", book)).body())
                .contains("potholes, Kent, February 2023")
                .contains("Thoughts")
                .contains("so it was passed over");
    }

    @Test
    void the_workbook_of_a_service_holds_the_rows_due_and_reads_back(@TempDir Path folder) throws Exception {
        byte[] bytes = sam.client()
                .send(
                        HttpRequest.newBuilder(sam.address("/work/template/highways.xlsx"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
        Path file = Files.write(folder.resolve("due.xlsx"), bytes);
        Sheet due =
                Workbook.open(file, "due.xlsx", Limits.USUAL).sheets().value().getFirst();
        var rows = new ArrayList<List<String>>();
        due.forEachRow(row -> rows.add(new ArrayList<>(row.cells())));
        assertThat(rows).filteredOn(row -> row.getFirst().equals("potholes")).hasSize(12);
        assertThat(rows.getFirst().subList(0, 5))
                .containsExactly("potholes", "Potholes mended in time", "2024-06", "June 2024", "E10000016");
        rows.getFirst().set(due.header().indexOf("value"), "84");
        byte[] filled = Written.of(List.of(new Written.Tab(
                "observations", due.header(), due.header().stream().map(_ -> 9).toList(), List.copyOf(rows))));
        assertThat(sam.get(send(sam, "due.xlsx", filled)).body())
                .contains("potholes, Kent, June 2024")
                .doesNotContain("July 2024")
                .doesNotContain("Rows to look at");
        assertThat(sam.get("/work/template/education.xlsx").statusCode()).isEqualTo(404);
        assertThat(sam.get("/work/bring").body())
                .contains("/work/template/highways.xlsx")
                .doesNotContain("education.xlsx");
    }

    private void store(String form, Map<String, String> fields) {
        var answer = sam.post(form, form, fields);
        assertThat(answer.statusCode()).isEqualTo(303);
        String preview = SignedIn.leadsTo(answer);
        sam.post(preview, preview + "/store", Map.of());
        assertThat(sam.get(preview).body()).contains("Stored");
    }

    private static Map<String, String> figure(String period, String value) {
        return Map.of("period", period, "area", "E10000016", "cohort", "", "value", value, "status", "revised");
    }

    private static String began(String page) {
        int at = page.indexOf("name=\"began\" value=\"") + 20;
        return page.substring(at, page.indexOf('"', at));
    }

    private List<Arrived<Observation>> figures(String code) {
        return record.histories().figures(IndicatorCode.of(code), AreaCode.of("E10000016"), Cohort.ALL);
    }

    private static String send(SignedIn who, String name, String text) {
        return send(who, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String send(SignedIn who, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        String begin = "--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + who.token()
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        body.writeBytes(begin.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = who.send(HttpRequest.newBuilder(who.address("/work/bring"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return SignedIn.leadsTo(answer);
    }

    private static byte[] workbook(List<String> header, List<String> row) {
        return Written.of(List.of(
                new Written.Tab("Figures", header, header.stream().map(_ -> 12).toList(), List.of(row))));
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
