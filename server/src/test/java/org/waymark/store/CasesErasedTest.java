package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.store.CaseLogs.ANNA;
import static org.waymark.store.CaseLogs.SALT;
import static org.waymark.store.CaseLogs.TODAY;
import static org.waymark.store.CaseLogs.clock;
import static org.waymark.store.CaseLogs.events;
import static org.waymark.store.CaseLogs.load;
import static org.waymark.store.CaseLogs.onRecord;
import static org.waymark.store.CaseLogs.told;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.audit.Entry;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.office.ErasingCases;
import org.waymark.office.ErasingCases.Fault;
import org.waymark.office.Loaded;
import org.waymark.office.ReadingCases;
import org.waymark.period.Period;

/** Erasing is the one exception to adding only; looks are on record; each use case asks for its right. */
class CasesErasedTest {
    private static final String LIST = "insert into case_erased select 'ehcp', case_hash('ehcp', 'EHC-17'), now();";
    private static final String ENTRY =
            "insert into audit_entry select 2, now(), 'x', 'erase cases', '', hash, 'h' from"
                    + " audit_entry where number = 1;";

    @TempDir
    Path folder;

    private final TestDatabase test = new TestDatabase(clock());

    @AfterEach
    void close() {
        test.close();
    }

    private ErasingCases erasing() {
        return new ErasingCases(test.database().casesKept());
    }

    private void plans() {
        events(
                folder,
                "EHC-17 request-received 2017-01-01",
                "EHC-17 plan-issued 2017-05-01",
                "EHC-18 request-received 2017-02-01",
                "EHC-18 plan-issued 2018-01-01",
                "EHC-19 request-received 2017-02-01",
                "EHC-20 request-received 2017-02-01",
                "EHC-20 request-withdrawn 2017-12-31",
                "EHC-21 request-received 2017-02-01",
                "EHC-21 plan-issued 2019-06-01 2019-06-02",
                "EHC-21 plan-issued 2017-06-01 2019-07-02");
        CaseLogs.write(folder, "cases.csv", "case,process,team\nEHC-17,ehcp,seventeen\nEHC-18,ehcp,north\n");
        load(test, folder);
    }

    /** Everything in every table. */
    private String everything() {
        var all = new StringBuilder();
        for (String table : test.query(
                "select table_name from information_schema.tables where table_schema = '" + test.schema() + "'")) {
            test.query("select t::text from " + table + " t")
                    .forEach(row -> all.append(row).append('\n'));
        }
        return all.toString();
    }

    @Test
    void an_erased_case_leaves_no_row_and_no_trace_and_is_refused_when_it_is_sent_again() {
        plans();
        assertThat(everything()).contains("EHC-17", "seventeen");
        var erased = erasing().byKey(ANNA, "ehcp", List.of("EHC-17"), Optional.empty(), "As a family asked");
        assertThat(erased.faults()).isEmpty();
        assertThat(erased.cases()).isEqualTo(1);
        assertThat(everything()).doesNotContain("EHC-17", "seventeen").contains("EHC-18");
        assertThat(told(onRecord(test, "ehcp", TODAY))).hasSize(4);
        Entry entry = test.database().trail().entries().getLast();
        assertThat(entry.what()).isEqualTo("erase cases");
        assertThat(entry.detail()).isEqualTo("1 case of ehcp, by key: As a family asked");
        assertThat(test.database().trail().broken()).isEmpty();

        List<String> sizes = test.sizes();
        Checked<Loaded> again = load(test, folder);
        assertThat(again.value().nothingNew()).isTrue();
        assertThat(again.findings().shown()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("erased-case");
            assertThat(finding.place().toString()).isEqualTo("events.csv, row 2");
            assertThat(finding.toString()).doesNotContain("EHC");
        });
        assertThat(test.sizes()).isEqualTo(sizes);
    }

    @Test
    void the_councils_own_key_is_hashed_under_its_salt() {
        events(folder, "A123456789012 request-received 2017-01-01", "B123456789012 request-received 2017-01-01");
        load(test, folder, SALT, ANNA);
        assertThat(erasing()
                        .byKey(ANNA, "ehcp", List.of("A123456789012"), Optional.empty(), "Asked")
                        .faults())
                .containsExactly(Fault.SALT);
        assertThat(erasing()
                        .byKey(ANNA, "ehcp", List.of("a123456789012 "), SALT, "Asked")
                        .cases())
                .isEqualTo(1);
        assertThat(onRecord(test, "ehcp", TODAY).size()).isEqualTo(1);
        assertThat(load(test, folder, SALT, ANNA).findings().shown())
                .extracting(Finding::rule)
                .containsExactly("erased-case");
    }

    @Test
    void what_stands_in_the_way_is_said_and_nothing_is_erased() {
        plans();
        List<String> sizes = test.sizes();
        assertThat(byKey("potholes", "Asked", "EHC-17").faults()).containsExactly(Fault.PROCESS);
        assertThat(byKey("ehcp", " ", "EHC-17").faults()).containsExactly(Fault.WHY);
        assertThat(byKey("ehcp", "x".repeat(201), "EHC-17").faults()).containsExactly(Fault.WHY);
        assertThat(byKey("ehcp", "On behalf of ehc-17", "EHC-17").faults()).containsExactly(Fault.WHY_TELLS);
        assertThat(byKey("ehcp", "Asked", "EHC-17", "EHC-99")).satisfies(erased -> {
            assertThat(erased.faults()).containsExactly(Fault.KEY);
            assertThat(erased.unknown()).containsExactly("EHC-99");
        });
        assertThat(erasing()
                        .byKey(ANNA, "ehcp", List.of("EHC-17"), SALT, "Asked")
                        .faults())
                .containsExactly(Fault.NO_SALT);
        assertThat(erasing()
                        .ended(ANNA, "ehcp", LocalDate.of(2017, 1, 1), "Long enough")
                        .faults())
                .containsExactly(Fault.NONE);
        assertThat(test.sizes()).isEqualTo(sizes);
    }

    @ParameterizedTest
    @CsvSource({
        "it was asked for, a, b, false",
        "it was a mistake, a, b, true",
        "as case 7 asked, 7, 8, true",
        "in 2017, 7, 8, false"
    })
    void a_short_key_is_found_in_a_reason_as_a_word_of_its_own(String why, String key, String other, boolean tells) {
        events(folder, key + " request-received 2017-01-01", other + " request-received 2017-01-01");
        load(test, folder);
        assertThat(byKey("ehcp", why, key).faults().contains(Fault.WHY_TELLS)).isEqualTo(tells);
    }

    private ErasingCases.Erased byKey(String process, String why, String... keys) {
        return erasing().byKey(ANNA, process, List.of(keys), Optional.empty(), why);
    }

    @Test
    void cases_that_ended_long_ago_are_erased_together() {
        plans();
        LocalDate day = LocalDate.of(2018, 1, 1);
        assertThat(erasing().wouldEnd(ANNA, "ehcp", day).cases()).isEqualTo(3);
        assertThat(erasing().ended(ANNA, "ehcp", day, "Kept for seven years").cases())
                .isEqualTo(3);
        assertThat(test.query("select key from case_file order by 1")).containsExactly("EHC-18", "EHC-19");
        assertThat(test.database().trail().entries().getLast().detail())
                .isEqualTo("3 cases of ehcp that had ended before 2018-01-01: Kept for seven years");
        assertThat(load(test, folder).findings().shown())
                .extracting(Finding::rule)
                .containsOnly("erased-case")
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from case_event",
                "delete from case_trait",
                "delete from case_file",
                "delete from case_event where case_id = 1",
                "truncate case_event",
                "truncate case_trait",
                "truncate case_file",
                "truncate case_erased",
                "delete from case_erased",
                "delete from case_process",
                "delete from case_word",
                "update case_event set happened_on = happened_on",
                "update case_trait set code = code",
                "update case_file set key = key",
                "update case_process set words = ''",
                "update case_word set event = event",
                // The list alone does not let rows go, nor does the entry alone, nor both for another case.
                LIST + "delete from case_event where case_id = 1",
                ENTRY + "delete from case_event where case_id = 1",
                LIST + ENTRY + "delete from case_event where case_id = 2",
                LIST + ENTRY + "delete from case_file where id in (1, 2)",
                LIST + ENTRY + "commit; delete from case_event where case_id = 1"
            })
    void nothing_else_is_changed_or_taken_away(String change) {
        plans();
        assertThatThrownBy(() -> test.run(change)).hasMessageContaining("are only ever added");
        assertThat(test.query("select count(*) from case_event")).containsExactly("10");
    }

    @Test
    void the_triggers_let_through_what_is_listed_and_in_the_trail() {
        plans();
        test.run(LIST + ENTRY + "delete from case_event where case_id = 1");
        assertThat(test.query("select count(*) from case_event")).containsExactly("8");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_use_case_asks_for_its_right(Role role) {
        plans();
        var person = new Person("p", "P", Set.of(role), Set.of(), Set.of());
        var look = new ReadingCases.Look(Period.parse("CY2017").orElseThrow(), TODAY, "measure");
        var reading = new ReadingCases(test.database().cases(), test.database().noting());
        var process = test.database().cases().processes().getFirst();
        asks(person, Right.SEE_CASES, who -> reading.processes(who));
        asks(person, Right.SEE_CASES, who -> reading.log(who, process, look));
        asks(person, Right.KEEP_CASES, who -> load(test, folder, Optional.empty(), who));
        asks(person, Right.KEEP_CASES, who -> erasing().wouldEnd(who, "ehcp", TODAY));
        asks(person, Right.KEEP_CASES, who -> erasing().ended(who, "none", TODAY, "Why"));
        asks(person, Right.KEEP_CASES, who -> erasing().byKey(who, "none", List.of("a"), Optional.empty(), "Why"));
        assertThat(person.may(Right.SEE_CASES))
                .isEqualTo(Set.of(Role.ANALYST, Role.CORPORATE_PERFORMANCE).contains(role));
        assertThat(person.may(Right.KEEP_CASES)).isEqualTo(role == Role.ANALYST);
    }

    private static void asks(Person person, Right right, Consumer<Person> work) {
        if (person.may(right)) {
            work.accept(person);
        } else {
            assertThatThrownBy(() -> work.accept(person))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.right()).isEqualTo(right));
        }
    }

    @Test
    void every_look_is_in_the_trail_and_tells_of_no_case() {
        plans();
        var reading = new ReadingCases(test.database().cases(), test.database().noting());
        var process = test.database().cases().processes().getFirst();
        var look = new ReadingCases.Look(Period.parse("CY2017").orElseThrow(), TODAY, "measure, 3 months ahead");
        reading.log(ANNA, process, look);
        reading.log(ANNA, process, look);
        List<String> looks = new ArrayList<>();
        test.database().trail().entries().stream()
                .filter(entry -> entry.what().equals("look at cases"))
                .forEach(entry -> looks.add(entry.who() + ": " + entry.detail()));
        String told = "anna: ehcp, CY2017, as known at 2025-02-01: measure, 3 months ahead";
        assertThat(looks).containsExactly(told, told);
        assertThat(Stream.of(Right.values()).map(Right::code)).containsAll(Arrays.asList("see-cases", "keep-cases"));
    }
}
