package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Role;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.office.Arrived;
import org.waymark.office.Drafts;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.Sent;
import org.waymark.office.Typed;

/** What is previewed is what is stored, on the real database. */
class ReceivingReturnTest {
    private static final Person OFFICER = new Person("sam", "Sam", Set.of(Role.SUPPLIER), Set.of("Roads"), Set.of());
    private static final Person ANALYST = new Person("ann", "Ann", Set.of(Role.ANALYST), Set.of(), Set.of());

    private TestDatabase test;
    private Database database;
    private ReceivingReturn receiving;
    private final List<Finding> told = new ArrayList<>();

    @BeforeEach
    void open() {
        test = new TestDatabase(InstantSource.fixed(Instant.parse("2024-10-01T08:30:00Z")));
        database = test.database();
        receiving = new ReceivingReturn(database.register());
        store(
                ANALYST,
                sent(
                        sheet("areas", "code,name,kind", "E10000016,Kent,county"),
                        sheet(
                                "indicators",
                                "code,name,kind,section,unit,decimals,polarity,year,frequency,basis",
                                "potholes,Potholes,kpi,Roads,percent,1,higher,financial,month,period",
                                "schools,Schools,kpi,Schools,percent,1,higher,financial,month,period"),
                        sheet("targets", "indicator,area,period,target,floor", "potholes,E10000016,FY2024-25,85,80"),
                        sheet(
                                "observations",
                                "indicator,area,period,value,status,recorded_on",
                                "potholes,E10000016,2024-04,81,final,2024-05-10",
                                "potholes,E10000016,2024-05,82,final,2024-06-10")));
        // A pack without a report of its own leaves the council unsaid; the rows that follow name it.
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void what_would_be_added_changed_or_is_held_is_told_and_nothing_is_stored() {
        List<String> before = test.sizes();
        Foreseen foreseen = foresee(OFFICER, june("83", "82.5,revised", "81")).value();
        assertThat(foreseen.counts()).containsExactly(new Foreseen.Count("observations", 1, 1, 1));
        assertThat(foreseen.changes()).hasSize(2);
        var revision = (Foreseen.Change<?>) foreseen.changes().getFirst();
        assertThat(((Observation) revision.from().orElseThrow()).value()).isEqualByComparingTo("82");
        assertThat(((Observation) revision.to()).value()).isEqualByComparingTo("82.5");
        assertThat(test.sizes()).isEqualTo(before);
    }

    @Test
    void what_was_foreseen_is_stored_with_its_audit_entry_and_is_seen_at_once() {
        Sent sent = june("83", "82.5,revised", "81");
        Loaded loaded = store(OFFICER, sent).orElseThrow();
        assertThat(loaded.words()).isEqualTo("2 observations");
        assertThat(database.trail().entries().getLast().who()).isEqualTo("sam");
        assertThat(database.trail().entries().getLast().detail()).contains("june.csv sha256:");
        assertThat(history().stream()
                        .map(each ->
                                each.item().key().period() + " " + each.item().value() + " " + each.who()))
                .containsExactly("2024-04 81 ann", "2024-05 82 ann", "2024-06 83 sam", "2024-05 82.5 sam");
        assertThat(history().get(2).item().recordedAt()).isEqualTo(LocalDateTime.of(2024, 6, 30, 0, 0));
        assertThat(history().getLast().item().recordedAt()).isEqualTo(LocalDateTime.of(2024, 10, 1, 9, 30));
        Foreseen again = foresee(OFFICER, sent).value();
        assertThat(again.nothing()).isTrue();
        assertThat(again.held()).isEqualTo(3);
    }

    @Test
    void a_record_that_has_moved_where_it_matters_is_not_written_and_elsewhere_does_not_matter() {
        Sent sent = june("83", "82.5,revised", "81");
        String foreseen = foresee(OFFICER, sent).value().fingerprint();
        store(ANALYST, sent(sheet("observations", "indicator,area,period,value", "schools,E10000016,2024-04,50")));
        String unmoved = foresee(OFFICER, sent).value().fingerprint();
        assertThat(unmoved).isEqualTo(foreseen);
        store(
                ANALYST,
                sent(sheet(
                        "observations",
                        "indicator,area,period,value,status,recorded_on",
                        "potholes,E10000016,2024-05,84,revised,2024-08-01")));
        List<String> before = test.sizes();
        assertThat(receiving.store(OFFICER, sent, foreseen).value()).isEmpty();
        assertThat(test.sizes()).isEqualTo(before);
    }

    @Test
    void rows_beyond_somebodys_rights_are_refused_and_the_others_stored() {
        Sent sent = sent(
                sheet("areas", "code,name,kind", "E07000105,Ashford,district"),
                sheet("targets", "indicator,area,period,target,floor", "potholes,E10000016,FY2025-26,85,80"),
                sheet(
                        "observations",
                        "indicator,area,period,value",
                        "schools,E10000016,2024-06,50",
                        "potholes,E10000016,2024-06,83"));
        Foreseen foreseen = foresee(OFFICER, sent).value();
        assertThat(foreseen.counts()).containsExactly(new Foreseen.Count("observations", 1, 0, 0));
        assertThat(told.stream().map(Finding::rule))
                .contains("not-allowed", "beyond-reach")
                .filteredOn("not-allowed"::equals)
                .hasSize(2);
        assertThatThrownBy(() -> receiving.foresee(Person.PUBLIC, sent, _ -> {}))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> receiving.store(Person.PUBLIC, sent, foreseen.fingerprint()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void targets_words_and_definitions_go_the_same_way() {
        store(
                ANALYST,
                sent(
                        sheet(
                                "targets",
                                "indicator,area,period,target,floor,rationale,recorded_on",
                                "potholes,E10000016,FY2024-25,80,75,The contract was cut,2024-09-30"),
                        sheet(
                                "commentary",
                                "indicator,period,kind,text,recorded_on",
                                "potholes,FY2024-25-Q1,context,A wet spring.,2024-09-30"),
                        sheet(
                                "indicators",
                                "code,version,effective_from,name,kind,section,unit,decimals,polarity,year,frequency,basis,"
                                    + "breaks_series,reason",
                                "potholes,2,2024-10,Potholes"
                                    + " mended,kpi,Roads,percent,0,higher,financial,month,period,yes,Counted anew")));
        var code = IndicatorCode.of("potholes");
        assertThat(database.histories().targets(code)).hasSize(2);
        assertThat(database.histories().commentaries(code)).hasSize(1);
        assertThat(database.histories().definitions(code)).hasSize(2);
    }

    @Test
    void a_draft_is_its_writers_alone_and_is_written_over() {
        Drafts drafts = database.drafts();
        drafts.keep(new Drafts.Draft("sam", "words/potholes", Map.of("text", "A"), "1", Instant.EPOCH));
        drafts.keep(new Drafts.Draft("sam", "words/potholes", Map.of("text", "B"), "1", Instant.EPOCH));
        assertThat(drafts.of("sam", "words/potholes").orElseThrow().fields()).isEqualTo(Map.of("text", "B"));
        assertThat(drafts.of("ann", "words/potholes")).isEmpty();
        drafts.drop("sam", "words/potholes");
        assertThat(drafts.of("sam", "words/potholes")).isEmpty();
    }

    private Checked<Foreseen> foresee(Person who, Sent sent) {
        told.clear();
        return receiving.foresee(who, sent, told::add);
    }

    private Optional<Loaded> store(Person who, Sent sent) {
        String foreseen = foresee(who, sent).value().fingerprint();
        return receiving.store(who, sent, foreseen).value();
    }

    private List<Arrived<Observation>> history() {
        return database.histories().figures(IndicatorCode.of("potholes"), AreaCode.of("E10000016"), Cohort.ALL);
    }

    private static Sent june(String june, String may, String april) {
        return sent(sheet(
                "observations",
                "indicator,area,period,value,status",
                "potholes,E10000016,2024-06," + june + ",final",
                "potholes,E10000016,2024-05," + may,
                "potholes,E10000016,2024-04," + april + ",final"));
    }

    private static Sent sent(Typed... sheets) {
        List<Sent> all =
                Arrays.stream(sheets).map(sheet -> sheet.sent("a return")).toList();
        return new Sent(
                "a return",
                all.stream().flatMap(each -> each.files().stream()).toList(),
                all.stream().flatMap(each -> each.sheets().stream()).toList(),
                List.of());
    }

    private static Typed sheet(String kind, String header, String... rows) {
        String[] columns = header.split(",");
        String file = kind.equals("observations") ? "june.csv" : kind + ".csv";
        return Typed.of(
                file,
                kind,
                Arrays.stream(rows).map(row -> row(columns, row.split(",", -1))).toList());
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}
