package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;

class CaseIntakeTest {
    private static final LocalDate KNOWN = LocalDate.of(2024, 12, 31);
    private static final Optional<Pseudonyms> SALTED =
            Pseudonyms.keyed("sixteen bytes of salt".getBytes(StandardCharsets.UTF_8));

    /** A log, and what is said of it: the rule, the row and the column. */
    record Told(String why, String header, List<String> rows, List<String> findings, int cases) {
        static Told of(String why, String rows, String findings, int cases) {
            return of(why, "case,event,date", rows, findings, cases);
        }

        static Told of(String why, String header, String rows, String findings, int cases) {
            return new Told(
                    why,
                    header,
                    rows.isEmpty() ? List.of() : List.of(rows.split("; *")),
                    findings.isEmpty() ? List.of() : List.of(findings.split("; *")),
                    cases);
        }

        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Told> told() {
        return Stream.of(
                Told.of("a sound case", "a1,begun,2024-01-01; a1,done,2024-02-01", "", 1),
                Told.of("rows in any order", "a1,done,2024-02-01; b2,begun,2024-01-05; a1,begun,2024-01-01", "", 2),
                Told.of("no start", "a1,done,2024-02-01", "case-no-start 2 ", 0),
                Told.of("done before it began", "a1,begun,2024-02-01; a1,done,2024-01-01", "case-backwards 3 ", 0),
                Told.of(
                        "two ends",
                        "a1,begun,2024-01-01; a1,done,2024-02-01; a1,withdrawn,2024-03-01",
                        "case-two-ends 4 ",
                        0),
                Told.of(
                        "something after the end",
                        "a1,begun,2024-01-01; a1,done,2024-02-01; a1,half,2024-03-01",
                        "case-after-end 4 ",
                        1),
                Told.of(
                        "a stage ended before it began",
                        "a1,begun,2024-01-01; a1,half,2024-03-01; a1,checked,2024-02-01",
                        "case-out-of-order 4 ",
                        1),
                Told.of("told twice", "a1,begun,2024-01-01; a1,begun,2024-01-02", "case-twice 3 ", 1),
                Told.of(
                        "an event nobody knows",
                        "a1,begun,2024-01-01; a1,dune,2024-02-01",
                        "case-unknown-event 3 event",
                        1),
                Told.of("a day to come", "a1,begun,2024-01-01; a1,done,2025-01-01", "case-future 3 date", 1),
                Told.of("a year nobody means", "a1,begun,0224-01-01", "case-far-date 2 date", 0),
                Told.of("a date written otherwise", "a1,begun,01/02/2024", "bad-date 2 date", 0),
                Told.of(
                        "a process nobody knows",
                        "case,process,event,date",
                        "a1,errands,begun,2024-01-01",
                        "case-unknown-process 2 process",
                        0),
                Told.of("a key with a blank", "Ann Smith,begun,2024-01-01", "case-identifying-value 2 case", 0),
                Told.of("a key that is none", "a&b,begun,2024-01-01", "case-bad-key 2 case", 0),
                Told.of("a pupil number", "A123456789012,begun,2024-01-01", "case-identifying-value 2 case", 0),
                Told.of("a date of birth for a key", "12/03/2014,begun,2024-01-01", "case-identifying-value 2 case", 0),
                Told.of(
                        "a name in a column",
                        "case,event,date,team",
                        "a1,begun,2024-01-01,Ann Smith",
                        "case-bad-code 2 team",
                        1),
                Told.of(
                        "a postcode in a column",
                        "case,event,date,place",
                        "a1,begun,2024-01-01,ME14 1XQ",
                        "case-bad-code 2 place",
                        1),
                Told.of(
                        "a date of birth in a column",
                        "case,event,date,team",
                        "a1,begun,2024-01-01,2014-03-12",
                        "case-bad-code 2 team",
                        1),
                Told.of(
                        "two values for one case",
                        "case,event,date,team",
                        "a1,begun,2024-01-01,north; a1,done,2024-02-01,south",
                        "case-two-values 3 case",
                        1),
                Told.of(
                        "a column of names",
                        "case,event,date,Pupil name",
                        "a1,begun,2024-01-01,x",
                        "case-identifying-column 1 Pupil name",
                        0),
                Told.of(
                        "a column of birthdays",
                        "case,event,date,DOB",
                        "a1,begun,2024-01-01,x",
                        "case-identifying-column 1 DOB",
                        0));
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_log_is_judged_so(Told told) {
        Checked<Map<String, EventLog>> read = read(Optional.empty(), sheet(told.header(), told.rows()));
        assertThat(said(read))
                .isEqualTo(told.findings().stream().map(String::strip).toList());
        assertThat(cases(read)).isEqualTo(told.cases());
    }

    @Test
    void nothing_that_may_be_a_person_is_repeated_in_a_finding() {
        for (Told told : told().toList()) {
            read(Optional.empty(), sheet(told.header(), told.rows()))
                    .findings()
                    .shown()
                    .forEach(finding -> assertThat(finding.toString() + finding.seen())
                            .doesNotContain("Ann", "A1234", "2014", "ME14"));
        }
    }

    @Test
    void every_rule_of_cases_can_fire() {
        var fired = new TreeSet<String>();
        told().forEach(told -> rules(read(Optional.empty(), sheet(told.header(), told.rows())), fired));
        rules(read(SALTED, sheet("case,event,date,name", List.of("a1,begun,2024-01-01,Ann"))), fired);
        rules(read(Optional.empty(), manyTeams()), fired);
        assertThat(fired)
                .containsAll(Rule.all().stream()
                        .map(Rule::name)
                        .filter(rule -> rule.startsWith("case-"))
                        .toList());
    }

    @Test
    void a_salt_puts_a_hash_in_place_of_every_key_and_drops_what_identifies() {
        Checked<Map<String, EventLog>> read = read(
                SALTED,
                sheet(
                        "case,event,date,surname,team",
                        List.of(
                                "A123456789012,begun,2024-01-01,Smith,north",
                                "a123456789012 ,done,2024-02-01,Smith,north")));
        assertThat(said(read)).containsExactly("case-column-dropped 1 surname");
        assertThat(cases(read)).as("one pupil, however the number is typed").isEqualTo(1);
        EventLog log = Objects.requireNonNull(read.value().get("errand"));
        assertThat(log.events()).isEqualTo(2);
        assertThat(log.breakdowns()).containsOnlyKeys("team");
    }

    @Test
    void a_keyed_hash_is_that_of_the_standard() {
        // As “openssl dgst -sha256 -hmac 0123456789abcdef” prints it, its first half.
        byte[] key = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        assertThat(Pseudonyms.keyed(key).orElseThrow().of("A123456789012"))
                .isEqualTo("2f89051193309dcdd2a5aed819df4546");
        assertThat(Pseudonyms.keyed(new byte[15])).as("too short").isEmpty();
        assertThat(Pseudonyms.keyed("another sixteen bytes".getBytes(StandardCharsets.US_ASCII))
                        .orElseThrow()
                        .of("A123456789012"))
                .isNotEqualTo(Pseudonyms.keyed(key).orElseThrow().of("A123456789012"));
    }

    @Test
    void a_corrected_log_revises_and_the_past_is_as_it_was() {
        Sheet log = sheet(
                "case,event,date,recorded_on",
                List.of(
                        "a1,begun,2024-01-01,2024-01-02",
                        "a1,done,2024-05-01,2024-05-02",
                        "a1,done,2024-06-01,2024-07-01"));
        assertThat(said(read(Optional.empty(), log))).isEmpty();
        assertThat(read(Optional.empty(), KNOWN, log).value().get("errand"))
                .satisfies(known -> assertThat(
                                Objects.requireNonNull(known).of(0).getLast().on())
                        .isEqualTo("2024-06-01"));
        assertThat(read(Optional.empty(), LocalDate.of(2024, 6, 30), log)
                        .value()
                        .get("errand"))
                .satisfies(known -> assertThat(
                                Objects.requireNonNull(known).of(0).getLast().on())
                        .isEqualTo("2024-05-01"));
    }

    @Test
    void an_event_that_did_not_happen_after_all_is_withdrawn_from_the_day_that_is_recorded() {
        Sheet log = sheet(
                "case,event,date,recorded_on",
                List.of(
                        "a1,begun,2024-01-01,2024-01-02",
                        "a1,half,2024-02-01,2024-02-02",
                        "a1,done,2024-05-01,2024-05-02",
                        "a1,done,withdrawn,2024-07-01",
                        "b2,begun,2024-01-01,2024-01-02",
                        "b2,begun,withdrawn,2024-07-01"));
        assertThat(said(read(Optional.empty(), log))).isEmpty();
        assertThat(told(read(Optional.empty(), log))).containsExactly("begun 2024-01-01, half 2024-02-01");
        assertThat(told(read(Optional.empty(), LocalDate.of(2024, 6, 30), log)))
                .containsExactly("begun 2024-01-01, half 2024-02-01, done 2024-05-01", "begun 2024-01-01");
    }

    @Test
    void of_events_that_may_come_again_those_recorded_before_are_withdrawn() {
        Sheet log = sheet(
                "case,event,date,recorded_on",
                List.of(
                        "a1,begun,2024-01-01,2024-01-02",
                        "a1,stopped,2024-02-01,2024-02-02",
                        "a1,stopped,2024-03-01,2024-03-02",
                        "a1,stopped,withdrawn,2024-04-01",
                        "a1,stopped,2024-03-15,2024-04-01"));
        assertThat(told(CaseIntake.read(List.of(log), List.of(stopping()), Optional.empty(), KNOWN)))
                .containsExactly("begun 2024-01-01, stopped 2024-03-15");
    }

    @Test
    void what_is_known_of_a_case_may_be_recorded_anew() {
        Sheet log = sheet(
                "case,event,date,recorded_on,team",
                List.of(
                        "a1,begun,2024-01-01,2024-01-02,north",
                        "a1,half,2024-03-01,2024-06-01,north",
                        "a1,checked,2024-04-01,2024-04-02,south"));
        assertThat(said(read(Optional.empty(), log))).isEmpty();
        assertThat(team(read(Optional.empty(), LocalDate.of(2024, 4, 1), log))).containsExactly("north");
        assertThat(team(read(Optional.empty(), LocalDate.of(2024, 4, 2), log))).containsExactly("south");
        assertThat(team(read(Optional.empty(), LocalDate.of(2024, 6, 1), log))).containsExactly("north");
    }

    private static List<String> team(Checked<Map<String, EventLog>> read) {
        EventLog log = Objects.requireNonNull(read.value().get("errand"));
        return Objects.requireNonNull(log.breakdowns().get("team")).codes();
    }

    /** The cases of a log, each as its events. */
    private static List<String> told(Checked<Map<String, EventLog>> read) {
        EventLog log = Objects.requireNonNull(read.value().get("errand"));
        return IntStream.range(0, log.size())
                .mapToObj(number -> String.join(
                        ", ",
                        log.of(number).stream()
                                .map(event -> event.what() + " " + event.on())
                                .toList()))
                .toList();
    }

    @Test
    void breakdowns_stand_in_a_sheet_of_their_own_too() {
        Checked<Map<String, EventLog>> read = read(
                Optional.empty(),
                Rows.of("cases", "case,team,area", "a1,north,E07000105", "a2,south,"),
                Rows.of("events", "case,event,date", "a2,begun,2024-01-01", "a1,begun,2024-01-01"));
        EventLog log = Objects.requireNonNull(read.value().get("errand"));
        assertThat(said(read)).isEmpty();
        assertThat(Objects.requireNonNull(log.breakdowns().get("team")).codes()).containsExactly("north", "south");
        assertThat(Objects.requireNonNull(log.breakdowns().get("area")).of()).containsExactly((short) 0, (short) -1);
    }

    @Test
    void a_column_that_divides_too_finely_is_left_out_whole() {
        Checked<Map<String, EventLog>> read = read(Optional.empty(), manyTeams());
        assertThat(Objects.requireNonNull(read.value().get("errand")).breakdowns())
                .isEmpty();
        assertThat(cases(read)).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name",
                "pupil_name",
                "Child's Name",
                "Surname",
                "DOB",
                "Date of birth",
                "Address 1",
                "postcode",
                "UPN",
                "ULN",
                "NHS number",
                "e-mail",
                "Phone"
            })
    void these_headings_identify(String heading) {
        assertThat(Identifying.byHeading(heading)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "team", "school", "team_name", "date", "need", "phase", "district", "birth-cohort"})
    void these_headings_do_not(String heading) {
        assertThat(Identifying.byHeading(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A123456789012, PUPIL",
        "A12345678901B, PUPIL",
        "943 476 5919, HEALTH",
        "QQ 12 34 56 C, ",
        "AB123456C, INSURANCE",
        "ME14 1XQ, ADDRESS",
        "12/3/2014, BIRTH",
        "ann@example.org, CONTACT",
        "07700 900123, CONTACT",
        "Ann Smith, NAME",
        "EHC-2024-0017, ",
        "made-up-000001, ",
        "0a1b2c3d, ",
        "E10000016, "
    })
    void a_value_tells_by_its_shape(String value, @Nullable Identifying what) {
        assertThat(Identifying.byShape(value)).isEqualTo(Optional.ofNullable(what));
    }

    private static Sheet manyTeams() {
        return sheet(
                "case,event,date,team",
                IntStream.range(0, 300)
                        .mapToObj(i -> "a" + i + ",begun,2024-01-01,team-" + i)
                        .toList());
    }

    private static Sheet sheet(String header, List<String> rows) {
        return Rows.of("events", header, rows.toArray(String[]::new));
    }

    private static Checked<Map<String, EventLog>> read(Optional<Pseudonyms> salt, Sheet... sheets) {
        return read(salt, KNOWN, sheets);
    }

    private static Checked<Map<String, EventLog>> read(Optional<Pseudonyms> salt, LocalDate known, Sheet... sheets) {
        return CaseIntake.read(List.of(sheets), List.of(errand()), salt, known);
    }

    private static Process stopping() {
        return process(Map.of(
                "process",
                "errand",
                "name",
                "Errands",
                "start",
                "begun",
                "end",
                "done",
                "limit",
                "20 weeks",
                "exception",
                List.of(Map.of("event", "stopped", "effect", "pause", "until", "resumed"))));
    }

    static Process errand() {
        return process(Map.of(
                "process",
                "errand",
                "name",
                "Errands",
                "start",
                "begun",
                "end",
                "done",
                "limit",
                "20 weeks",
                "leaving",
                List.of("withdrawn"),
                "stage",
                List.of(Map.of("code", "check", "from", "half", "to", List.of("checked"), "limit", "6 weeks"))));
    }

    private static Process process(Map<String, Object> tree) {
        var findings = new Findings();
        List<Process> read = ProcessReader.read(List.of(TemplateFile.of("processes/errand.toml", tree)), findings);
        assertThat(findings.shown()).isEmpty();
        return read.getFirst();
    }

    private static List<String> said(Checked<Map<String, EventLog>> read) {
        var said = new ArrayList<String>();
        for (Finding finding : read.findings().shown()) {
            said.add((finding.rule() + " " + finding.place().row() + " "
                            + finding.place().column())
                    .strip());
        }
        return said;
    }

    private static void rules(Checked<Map<String, EventLog>> read, Set<String> into) {
        read.findings().shown().forEach(finding -> into.add(finding.rule()));
    }

    private static int cases(Checked<Map<String, EventLog>> read) {
        return read.value().values().stream().mapToInt(EventLog::size).sum();
    }
}
