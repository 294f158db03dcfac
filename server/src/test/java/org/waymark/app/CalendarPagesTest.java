package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.calendar.Meeting;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.AccountsInHand;
import org.waymark.web.SignedIn;
import org.waymark.web.Site;
import org.waymark.web.Sites;

/** Meetings on the signed-in site: their days, their two clocks, the form, and the feed that anybody may read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarPagesTest {
    private static final Person CLERK = new Person("cleo", "Cleo", Set.of(Role.CLERK), Set.of(), Set.of());
    private static final Person SUPPLIER = new Person("sam", "Sam", Set.of(Role.SUPPLIER), Set.of("Parks"), Set.of());
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"fingerprint\" value=\"([^\"]+)\"");

    private Database record;
    private Site site;
    private SignedIn clerk;
    private SignedIn supplier;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis,available_after_days
            lamps,Lamps lit,kpi,Roads,percent,1,higher,financial,month,period,20
            benches,Benches sound,kpi,Parks,percent,1,higher,financial,month,period,75
            """);
        Files.writeString(pack.resolve("observations.csv"), """
            indicator,period,value,recorded_on
            lamps,2024-05,81,2024-06-18
            lamps,2024-06,82,2024-07-18
            benches,2024-05,61,2024-08-29
            """);
        Files.writeString(pack.resolve("report.toml"), """
            title = "Quarterly"
            council = "E10000016"
            council_name = "Kent; a county, in the south-east"
            [deadlines]
            papers = 8
            words = 11
            figures = 14
            """);
        Files.writeString(pack.resolve("meetings.csv"), """
            code,body,date,period,submission_deadline,publication_date
            autumn,Cabinet,2024-09-26,FY2024-25-Q1,,
            summer,Cabinet,2024-06-20,FY2023-24-Q4,,
            """);
        Path data = folder.resolve("data");
        assertThat(Typed.waymark("load", pack.toString(), "--data", data.toString())
                        .out())
                .contains("2 meetings");
        record = EmbeddedDatabase.open(data, _ -> {}, () -> Instant.parse("2024-09-02T09:00:00Z"));
        site = Sites.with(
                record.editions(),
                new AccountsInHand().with(CLERK).with(SUPPLIER).entry(),
                Meetings.calendar(record));
        clerk = SignedIn.as(site, CLERK);
        supplier = SignedIn.as(site, SUPPLIER);
    }

    @AfterAll
    void close() {
        site.close();
        record.close();
    }

    @Test
    void the_calendar_shows_what_is_due_before_each_meeting() {
        assertThat(clerk.get("/work/calendar").body())
                .contains("Cabinet, 26 September 2024", "6 September 2024", "11 September 2024", "16 September 2024")
                .contains("18 September 2024", "href=\"/work/calendar/report/autumn\"");
    }

    @Test
    void a_meeting_tells_which_figures_its_papers_carry_and_only_those_that_are_theirs() {
        assertThat(clerk.get("/work/calendar/report/autumn").body())
                .contains("Lamps lit", "Benches sound", "88 days", "Held", "Expected")
                .contains("<svg");
        assertThat(supplier.get("/work/calendar/report/autumn").body())
                .contains("Benches sound")
                .doesNotContain("Lamps lit");
        assertThat(clerk.get("/work/calendar/report/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void waiting_tells_what_the_next_meeting_would_carry() {
        assertThat(clerk.get("/work/calendar/report/waiting").body())
                .contains("The next meeting: Cabinet, 26 September 2024, with papers due on 16 September 2024.")
                .contains("Whether a colour or an arrow would change, nobody can say");
    }

    @Test
    void a_meeting_is_stored_only_after_its_days_were_shown() {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "report",
                "",
                "body",
                "Scrutiny",
                "date",
                "2024-12-12",
                "period",
                "",
                "submission_deadline",
                "",
                "publication_date",
                "2024-12-05",
                "act",
                "check"));
        String shown =
                clerk.post("/work/calendar/new", "/work/calendar/new", typed).body();
        assertThat(shown)
                .contains("These days would be stored", "2 December 2024", "Quarter 2 2024-25")
                .contains("have 4 clear days; 5 are wanted. Publish by 4 December 2024");
        assertThat(codes()).doesNotContain("scrutiny-2024-12-12");
        Matcher fingerprint = FINGERPRINT.matcher(shown);
        assertThat(fingerprint.find()).isTrue();
        typed.put("act", "store");
        typed.put("fingerprint", "of another time");
        assertThat(clerk.post("/work/calendar/new", "/work/calendar/new", typed).statusCode())
                .isEqualTo(200);
        assertThat(codes()).doesNotContain("scrutiny-2024-12-12");
        typed.put("period", "FY2024-25-Q2");
        typed.put("fingerprint", fingerprint.group(1));
        var stored = clerk.post("/work/calendar/new", "/work/calendar/new", typed);
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(303);
        assertThat(codes()).contains("scrutiny-2024-12-12");
        assertThat(record.trail().entries().getLast().who()).isEqualTo("cleo");
    }

    private List<String> codes() {
        return record.stores().meetings().all().stream().map(Meeting::code).toList();
    }

    @Test
    void what_is_typed_wrongly_is_answered_with_a_sentence_and_kept_in_the_form() {
        var answer = clerk.post(
                "/work/calendar/new",
                "/work/calendar/new",
                Map.of("body", "Scrutiny", "date", "12 December 2024", "period", "FY2024-25-Q2", "act", "check"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is not a date", "value=\"12 December 2024\"");
    }

    @Test
    void only_whoever_keeps_meetings_may_add_one_and_the_public_sees_the_feed_alone() {
        assertThat(supplier.get("/work/calendar").body()).doesNotContain("/work/calendar/new");
        assertThat(supplier.get("/work/calendar/new").statusCode()).isEqualTo(403);
        SignedIn nobody = SignedIn.nobody(site);
        assertThat(nobody.get("/work/calendar").statusCode()).isEqualTo(303);
        assertThat(nobody.get("/calendar.ics").statusCode()).isEqualTo(200);
    }

    @Test
    void another_reader_reads_the_feed() {
        var answer = SignedIn.nobody(site).get("/calendar.ics");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        String text = answer.body();
        assertThat(text).endsWith("\r\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        List<Map<String, String>> events = events(text);
        assertThat(events).hasSizeGreaterThanOrEqualTo(4);
        assertThat(events.stream().map(event -> event.get("UID")).distinct()).hasSameSizeAs(events);
        assertThat(events)
                .anySatisfy(event -> assertThat(event)
                        .containsEntry("UID", "meeting.autumn.e10000016.waymark")
                        .containsEntry("DTSTART;VALUE=DATE", "20240926")
                        .containsEntry("DTEND;VALUE=DATE", "20240927")
                        .containsEntry("SUMMARY", "Cabinet: performance report for Quarter 1 2024-25"));
        assertThat(events)
                .anySatisfy(event -> assertThat(event)
                        .containsEntry("UID", "papers.autumn.e10000016.waymark")
                        .containsEntry("DTSTART;VALUE=DATE", "20240918")
                        .containsEntry("SUMMARY", "Papers are published for Cabinet, 26 September 2024"));
        assertThat(text.replace("\r\n ", ""))
                .contains("X-WR-CALNAME:Kent\\; a county\\, in the south-east: meetings that receive");
        assertThat(text).doesNotContain("lamps");
    }

    /** As RFC 5545 says to read it: unfolded, split at the first colon, unescaped. */
    private static List<Map<String, String>> events(String text) {
        var events = new ArrayList<Map<String, String>>();
        Map<String, String> event = new LinkedHashMap<>();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).replaceAll("\\\\([,;\\\\])", "$1");
            if (line.equals("BEGIN:VEVENT")) {
                event = new LinkedHashMap<>();
            } else if (line.equals("END:VEVENT")) {
                events.add(event);
            } else {
                event.put(line.substring(0, colon), value);
            }
        }
        return events;
    }
}
