package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.store.CaseLogs.ANNA;
import static org.waymark.store.CaseLogs.SALT;
import static org.waymark.store.CaseLogs.TODAY;
import static org.waymark.store.CaseLogs.clock;
import static org.waymark.store.CaseLogs.events;
import static org.waymark.store.CaseLogs.generate;
import static org.waymark.store.CaseLogs.inFolder;
import static org.waymark.store.CaseLogs.load;
import static org.waymark.store.CaseLogs.onRecord;
import static org.waymark.store.CaseLogs.told;
import static org.waymark.store.CaseLogs.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.casefile.EventLog;
import org.waymark.casework.Ahead;
import org.waymark.casework.Measure;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.folder.CasesFolder;
import org.waymark.intake.Pseudonyms;
import org.waymark.json.CasesJson;
import org.waymark.office.Loaded;
import org.waymark.period.Period;

/** Cases on record are those of the files, and what was known of them is kept. */
class CasesOnRecordTest {
    private static final Period YEAR = Period.parse("CY2024").orElseThrow();
    private static final String ONE = "load 1, logs: ";

    @TempDir
    Path folder;

    private final TestDatabase test = new TestDatabase(clock());

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @CsvSource({"240, 7", "31, 8"})
    void the_same_files_read_the_same_from_their_folder_and_from_the_record(int plans, long seed) {
        generate(folder, plans, seed);
        Checked<Loaded> loaded = load(test, folder);
        assertThat(loaded.findings().shown()).isEmpty();
        for (String day : List.of("2023-06-30", "2024-05-15", "2024-12-31", "2025-01-31")) {
            LocalDate asKnownAt = LocalDate.parse(day);
            EventLog there = inFolder(folder, "ehcp", asKnownAt);
            EventLog here = onRecord(test, "ehcp", asKnownAt);
            assertThat(here.process()).isEqualTo(there.process());
            assertThat(json(here, asKnownAt)).as(day).isEqualTo(json(there, asKnownAt));
            assertThat(here.breakdowns().keySet())
                    .containsExactlyInAnyOrderElementsOf(there.breakdowns().keySet());
            assertThat(told(here)).isEqualTo(told(there));
        }
        assertThat(Ahead.of(onRecord(test, "ehcp", TODAY), 3, TODAY, 5))
                .as("forecasts draw case by case, so the order is the same too")
                .isEqualTo(Ahead.of(inFolder(folder, "ehcp", TODAY), 3, TODAY, 5));
    }

    /** Everything that is counted of it, to the letter. */
    private static String json(EventLog log, LocalDate asKnownAt) {
        return CasesJson.text(List.of(Measure.of(log, YEAR, asKnownAt)), List.of(), List.of(), List.of());
    }

    @Test
    void loading_the_same_files_again_adds_nothing() {
        generate(folder, 40, 7);
        Loaded first = load(test, folder).value();
        assertThat(first.words()).startsWith("1 process, ").contains(" cases, ", " events, ", " breakdowns");
        List<String> sizes = test.sizes();
        Loaded again = load(test, folder).value();
        assertThat(again.nothingNew()).isTrue();
        assertThat(again.count("events").held()).isEqualTo(first.count("events").added());
        assertThat(test.sizes()).isEqualTo(sizes);
        assertThat(test.database().trail().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("load cases");
            assertThat(entry.detail()).startsWith(ONE + first.words()).contains("events.csv sha256:");
        });
    }

    @Test
    void a_salt_leaves_no_key_on_record_and_changes_no_figure() {
        generate(folder, 40, 7);
        load(test, folder, SALT, ANNA);
        assertThat(test.query("select key from case_file")).isNotEmpty().allMatch(key -> key.matches("[0-9a-f]{32}"));
        assertThat(json(onRecord(test, "ehcp", TODAY), TODAY)).isEqualTo(json(inFolder(folder, "ehcp", TODAY), TODAY));
    }

    @Test
    void a_corrected_log_revises_and_the_past_is_as_it_was_known() {
        events(
                folder,
                "a1 request-received 2024-01-01 2024-01-02",
                "a1 plan-issued 2024-05-01 2024-05-02",
                "b2 request-received 2024-02-01 2024-02-02");
        load(test, folder);
        events(
                folder,
                "a1 request-received 2024-01-01 2024-01-02",
                "a1 plan-issued 2024-05-01 2024-05-02",
                "a1 plan-issued 2024-06-01 2024-07-01",
                "b2 request-received 2024-02-01 2024-02-02",
                "b2 plan-issued 2024-08-01 2024-08-02");
        assertThat(load(test, folder).value().count("events").added()).isEqualTo(2);
        for (String day : List.of("2024-01-31", "2024-05-01", "2024-06-30", "2024-07-01", "2024-12-31")) {
            LocalDate asKnownAt = LocalDate.parse(day);
            assertThat(told(onRecord(test, "ehcp", asKnownAt)))
                    .as(day)
                    .isEqualTo(told(inFolder(folder, "ehcp", asKnownAt)));
        }
        assertThat(told(onRecord(test, "ehcp", LocalDate.of(2024, 6, 30))))
                .containsExactly("request-received 2024-01-01, plan-issued 2024-05-01", "request-received 2024-02-01");
        assertThat(told(onRecord(test, "ehcp", TODAY)))
                .containsExactly(
                        "request-received 2024-01-01, plan-issued 2024-06-01",
                        "request-received 2024-02-01, plan-issued 2024-08-01");
    }

    @Test
    void rows_without_a_day_of_recording_read_as_the_newest_load_says() {
        for (String day : List.of("2024-05-01", "2024-06-01", "2024-05-01")) {
            events(folder, "a1 request-received 2024-01-01", "a1 plan-issued " + day);
            assertThat(load(test, folder).value().nothingNew()).isFalse();
            assertThat(told(onRecord(test, "ehcp", TODAY)))
                    .containsExactly("request-received 2024-01-01, plan-issued " + day);
        }
        assertThat(told(onRecord(test, "ehcp", LocalDate.of(2024, 4, 30))))
                .containsExactly("request-received 2024-01-01");
    }

    @Test
    void a_log_of_what_is_new_alone_is_judged_with_what_is_held() {
        events(folder, "a1 request-received 2024-01-01");
        load(test, folder);
        events(folder, "a1 plan-issued 2024-05-01");
        assertThat(load(test, folder).findings().shown()).isEmpty();
        assertThat(told(onRecord(test, "ehcp", TODAY)))
                .containsExactly("request-received 2024-01-01, plan-issued 2024-05-01");
        events(folder, "a1 no-plan-made 2024-06-01");
        assertThat(load(test, folder).findings().shown())
                .extracting(Finding::rule)
                .containsExactly("case-two-ends");
        assertThat(onRecord(test, "ehcp", TODAY).size()).isZero();
    }

    @Test
    void pauses_may_come_again_and_a_pause_dated_anew_takes_its_own_place() {
        String log = """
            case,process,event,date
            a,subject-access,request-received,2024-01-01
            a,subject-access,clarification-asked,2024-01-05
            a,subject-access,clarification-received,2024-01-08
            a,subject-access,clarification-asked,2024-01-12
            a,subject-access,clarification-received,2024-01-15
            """;
        write(folder, "events.csv", log);
        load(test, folder);
        assertThat(told(onRecord(test, "subject-access", TODAY)))
                .isEqualTo(told(inFolder(folder, "subject-access", TODAY)));
        write(folder, "events.csv", log.replace("2024-01-12", "2024-01-13"));
        assertThat(load(test, folder).value().count("events").added()).isEqualTo(1);
        assertThat(told(onRecord(test, "subject-access", TODAY)))
                .isEqualTo(told(inFolder(folder, "subject-access", TODAY)))
                .allMatch(told -> told.contains("2024-01-13") && !told.contains("2024-01-12"));
    }

    @Test
    void an_event_sent_by_mistake_is_withdrawn() {
        events(folder, "a1 request-received 2024-01-01", "a1 plan-issued 2024-05-01 2024-05-02");
        load(test, folder);
        events(folder, "a1 plan-issued withdrawn 2024-07-01", "b2 request-received withdrawn");
        assertThat(load(test, folder).findings().shown()).isEmpty();
        assertThat(load(test, folder).value().nothingNew()).isTrue();
        assertThat(told(onRecord(test, "ehcp", LocalDate.of(2024, 6, 30))))
                .containsExactly("request-received 2024-01-01, plan-issued 2024-05-01");
        assertThat(told(onRecord(test, "ehcp", TODAY))).containsExactly("request-received 2024-01-01");
        events(folder, "a1 plan-issued 2024-08-01 2024-08-02");
        load(test, folder);
        assertThat(told(onRecord(test, "ehcp", TODAY)))
                .containsExactly("request-received 2024-01-01, plan-issued 2024-08-01");
    }

    @Test
    void what_is_known_of_a_case_revises_too() {
        String events = "case,event,date,process\na,request-received,2024-01-01,ehcp\n";
        write(folder, "events.csv", events);
        write(folder, "cases.csv", "case,process,team,recorded_on\na,ehcp,north,2024-01-01\n");
        load(test, folder);
        write(folder, "cases.csv", """
            case,process,team,recorded_on
            a,ehcp,north,2024-01-01
            a,ehcp,south,2024-06-01
            """);
        assertThat(load(test, folder).findings().shown()).isEmpty();
        for (String day : List.of("2024-05-31", "2024-06-01")) {
            LocalDate asKnownAt = LocalDate.parse(day);
            assertThat(codes(onRecord(test, "ehcp", asKnownAt))).isEqualTo(codes(inFolder(folder, "ehcp", asKnownAt)));
        }
        assertThat(codes(onRecord(test, "ehcp", LocalDate.of(2024, 5, 31)))).containsExactly("north");
        assertThat(codes(onRecord(test, "ehcp", TODAY))).containsExactly("south");
    }

    private static List<String> codes(EventLog log) {
        return Objects.requireNonNull(log.breakdowns().get("team")).codes();
    }

    @Test
    void a_breakdown_that_grows_too_fine_over_several_loads_is_left_out_of_the_last() {
        for (int part = 0; part < 2; part++) {
            var rows = new StringBuilder("case,process,event,date,team\n");
            for (int i = 0; i < 200; i++) {
                rows.append("c%d-%d,ehcp,request-received,2024-01-01,team-%d-%d\n".formatted(part, i, part, i));
            }
            write(folder, "events.csv", rows.toString());
            assertThat(load(test, folder).findings().shown())
                    .extracting(Finding::rule)
                    .isEqualTo(part == 0 ? List.of() : List.of("case-too-many-codes"));
        }
        assertThat(onRecord(test, "ehcp", TODAY).size()).isEqualTo(400);
        assertThat(codes(onRecord(test, "ehcp", TODAY))).hasSize(200);
    }

    @Test
    void findings_are_those_of_the_folder() {
        String rows = """
            case,process,event,date,team
            a,ehcp,request-received,2024-01-01,north
            a,ehcp,plan-issued,2024-05-01,north
            a,ehcp,no-plan-made,2024-06-01,north
            b,ehcp,plan-issued,2024-05-01,Ann Smith
            c,ehcp,request-received,2024-05-01,north
            c,ehcp,plan-issued,2024-04-01,north
            d,ehcp,request-received,2024-05-01,north
            d,ehcp,request-received,2024-05-02,north
            e,ehcp,nothing,2024-05-01,north
            f,ehcp,request-received,2099-05-01,north
            Ann Smith,ehcp,request-received,2024-05-01,north
            """;
        write(folder, "events.csv", rows);
        var there = CasesFolder.at(folder, Optional.empty()).read(TODAY);
        Checked<Loaded> here = load(test, folder);
        assertThat(here.findings().shown())
                .containsExactlyInAnyOrderElementsOf(there.findings().shown());
        assertThat(load(test, folder).findings().shown())
                .as("sent again, they are said again")
                .containsExactlyInAnyOrderElementsOf(there.findings().shown());
        assertThat(told(onRecord(test, "ehcp", TODAY))).isEqualTo(told(inFolder(folder, "ehcp", TODAY)));
        assertThat(test.query("select count(*) from case_file where key like '%Ann%'"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cases.csv | case,process,Pupil name~zz,ehcp,Ann | case-identifying-column",
                "cases.csv | case;process~zz;ehcp | wrong-separator",
                "events-2.csv | case,process,event~zz,ehcp,request-received | missing-column",
                "events-2.csv | case,process,event,date~zz,ehcp,\"request-received,2024-01-01 | unclosed-quote",
                "processes/mine.toml | process = \"mine\" | process-missing-key",
                "processes/mine.toml | process = | bad-toml"
            })
    void nothing_is_stored_of_any_file_when_one_is_unsound(String file, String text, String rule) {
        events(folder, "a1 request-received 2024-01-01");
        write(folder, file, text.replace('~', '\n') + "\n");
        List<String> sizes = test.sizes();
        Checked<Loaded> loaded = load(test, folder);
        assertThat(loaded.value().nothingNew()).isTrue();
        assertThat(loaded.value().counts()).isEmpty();
        assertThat(loaded.findings().shown()).extracting(Finding::rule).contains(rule);
        assertThat(test.sizes()).isEqualTo(sizes);
    }

    @Test
    void cases_called_otherwise_than_on_record_are_refused_before_they_are_counted_twice() {
        events(folder, "a1 request-received 2024-01-01");
        load(test, folder, SALT, ANNA);
        List<String> sizes = test.sizes();
        Checked<Loaded> unsalted = load(test, folder);
        assertThat(unsalted.findings().shown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .isEqualTo("The cases of ehcp on record are called by keyed hashes, and no salt was given. As"
                                + " they are here, each would be counted twice, so nothing was stored."));
        var other = Pseudonyms.keyed("another sixteen bytes".getBytes(StandardCharsets.UTF_8));
        assertThat(load(test, folder, other, ANNA).findings().shown())
                .extracting(Finding::sentence)
                .containsExactly("The cases of ehcp on record are called otherwise: by keyed hashes under another salt."
                        + " As they are here, each would be counted twice, so nothing was stored.");
        assertThat(test.sizes()).isEqualTo(sizes);
        assertThat(load(test, folder, SALT, ANNA).value().nothingNew()).isTrue();
    }

    @Test
    void a_process_of_the_councils_own_stays_when_a_later_folder_has_none() {
        write(folder, "processes/ehcp.toml", """
            process = "ehcp"
            name = "Plans within a week"
            start = "request-received"
            end = "plan-issued"
            limit = "1 week"
            """);
        events(folder, "a1 request-received 2024-01-01", "a1 plan-issued 2024-01-09");
        load(test, folder);
        Path later = folder.resolve("later");
        events(later, "b2 request-received 2024-01-01", "b2 plan-issued 2024-01-08");
        assertThat(load(test, later).value().count("processes").added()).isZero();
        EventLog log = onRecord(test, "ehcp", TODAY);
        assertThat(log.process().name()).isEqualTo("Plans within a week");
        assertThat(log.size()).isEqualTo(2);
    }

    @Test
    void the_record_as_it_was_stored_at_an_earlier_load_has_its_cases() {
        events(folder, "a1 request-received 2024-01-01");
        load(test, folder);
        events(folder, "a1 request-received 2024-01-02", "b2 request-received 2024-01-01");
        load(test, folder);
        assertThat(told(onRecord(test, "ehcp", TODAY)))
                .containsExactly("request-received 2024-01-02", "request-received 2024-01-01");
        List<String> then = test.database()
                .readingAsOf(
                        1,
                        stores -> told(
                                stores.cases().log(CaseLogs.named(stores.cases().processes(), "ehcp"), TODAY)));
        assertThat(then).containsExactly("request-received 2024-01-01");
    }

    /** Stopped after its events went in and before its breakdowns could. */
    @Test
    void a_load_whose_connection_dies_in_the_middle_leaves_nothing() throws Exception {
        generate(folder, 40, 7);
        List<String> sizes = test.sizes();
        try (var other = test.address().connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table case_trait in share mode");
            CompletableFuture<Checked<Loaded>> loading = CompletableFuture.supplyAsync(() -> load(test, folder));
            String waiting = "select pid from pg_locks where relation = 'case_trait'::regclass and not granted";
            while (test.query(waiting).isEmpty()) {
                Thread.sleep(20);
            }
            test.run("select pg_terminate_backend(" + test.query(waiting).getFirst() + ")");
            assertThat(failure(loading))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("Nothing was half stored");
            other.rollback();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        assertThat(test.sizes()).isEqualTo(sizes);
        assertThat(load(test, folder).value().nothingNew()).isFalse();
    }

    private static Throwable failure(CompletableFuture<?> work) {
        try {
            return new AssertionError("done: " + work.join());
        } catch (CompletionException failed) {
            return Objects.requireNonNull(failed.getCause());
        }
    }
}
