package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.indicator.Frameworks;
import org.waymark.indicator.Ownership;
import org.waymark.observation.Observation;
import org.waymark.period.Frequency;
import org.waymark.period.Period;

/** Sheets that refer to what is on record: a file of figures alone, a single row, a new version. */
class BesideTheRecordTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2024, 10, 1, 9, 30);
    private static final String HEADER = "indicator,period,value,status,recorded_on,note";

    private final List<Observation> accepted = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();

    private static Held record() {
        var figures = new ArrayList<Observation>();
        Pack pack = Intake.read(
                        List.of(
                                Rows.of(
                                        "areas",
                                        "code,name,kind",
                                        "E10000016,Kent,county",
                                        "E07000105,Ashford,district"),
                                Rows.of("posts", "code,title", "head-roads,Head of Roads"),
                                Rows.of(
                                        "indicators",
                                        "code,version,effective_from,name,kind,section,owner,unit,decimals,polarity,year,"
                                            + "frequency,basis,available_after_days",
                                        "potholes,1,,Potholes,kpi,Roads,head-roads,percent,1,higher,financial,month,period,14",
                                        "schools,1,,Schools,kpi,Schools,,percent,1,higher,financial,quarter,period,14"),
                                Rows.of(
                                        "targets",
                                        "indicator,period,target,floor,recorded_on",
                                        "potholes,FY2024-25,85,80,2024-04-01"),
                                Rows.of(
                                        "observations",
                                        HEADER,
                                        "potholes,2024-04,81,final,2024-05-10,",
                                        "potholes,2024-05,82,final,2024-06-10,",
                                        "potholes,2024-06,83,provisional,2024-07-10,",
                                        "potholes,2024-07,84,final,2024-08-10,")),
                        List.of(TemplateFile.of(
                                "report.toml",
                                Map.of(
                                        "title",
                                        "Quarterly",
                                        "council",
                                        "E10000016",
                                        "sections",
                                        List.of("Roads", "Schools")))),
                        figures::add)
                .value();
        return new Held(
                pack.indicators(),
                pack.gazetteer(),
                pack.cohorts(),
                pack.posts(),
                pack.templates(),
                pack.targets(),
                Set.of(),
                Set.of(),
                code -> figures.stream()
                        .filter(figure -> figure.key().indicator().equals(code))
                        .toList(),
                NOW,
                Frameworks.NONE);
    }

    private Pack read(Reach reach, Sheet... sheets) {
        return Intake.read(List.of(sheets), List.of(), record(), reach, new Findings(told::add), accepted::add)
                .value();
    }

    private Pack read(Sheet... sheets) {
        return read(Reach.EVERYTHING, sheets);
    }

    private List<String> rules() {
        return told.stream().map(Finding::rule).toList();
    }

    @Test
    void figures_alone_are_read_against_the_indicators_on_record() {
        Pack pack = read(Rows.of("observations", HEADER, "potholes,2024-08,85,final,2024-09-10,"));
        assertThat(accepted).hasSize(1);
        assertThat(accepted.getFirst().key().area().value()).isEqualTo("E10000016");
        assertThat(told).isEmpty();
        assertThat(pack.indicators()).isEmpty();
        assertThat(pack.templates()).isEmpty();
    }

    @Test
    void what_the_record_does_not_know_is_refused_in_the_same_words() {
        read(Rows.of(
                "observations",
                "indicator,area,period,value,recorded_on",
                "pothole,,2024-08,85,2024-09-10",
                "potholes,E07000999,2024-08,85,2024-09-10"));
        assertThat(accepted).isEmpty();
        assertThat(rules()).containsExactly("unknown-indicator", "unknown-area");
        assertThat(told.getFirst().remedy()).isEqualTo("Did you mean potholes?");
    }

    @Test
    void a_row_without_a_date_is_known_now_when_it_replaces_a_figure_and_since_then_when_it_says_the_same() {
        read(Rows.of(
                "observations",
                "indicator,period,value,status",
                "potholes,2024-04,81.5,revised",
                "potholes,2024-05,82.0,final",
                "potholes,2024-08,85,final"));
        assertThat(accepted.stream().map(Observation::recordedAt).toList())
                .containsExactly(NOW, LocalDateTime.of(2024, 6, 10, 0, 0), LocalDateTime.of(2024, 9, 14, 0, 0));
        assertThat(rules()).containsExactly("no-recorded-on");
        assertThat(told.getFirst().sentence()).contains("One row");
    }

    @Test
    void a_target_of_a_period_that_has_begun_is_set_by_whoever_may_and_proposed_by_others() {
        Reach proposes = new Reach() {
            @Override
            public boolean takes(String kind) {
                return true;
            }

            @Override
            public boolean covers(String kind, Ownership ownership) {
                return true;
            }

            @Override
            public boolean sets(Period period, LocalDate today) {
                return period.start().isAfter(today);
            }
        };
        Sheet sheet = Rows.of(
                "targets", "indicator,period,target,floor", "potholes,FY2024-25,84,80", "potholes,FY2026-27,88,84");
        assertThat(read(proposes, sheet).targets())
                .extracting(target -> target.period().toString())
                .containsExactly("FY2026-27");
        assertThat(rules()).contains("target-begun");
        told.clear();
        assertThat(read(sheet).targets()).hasSize(2);
        assertThat(rules()).doesNotContain("target-begun");
    }

    @Test
    void a_slipped_digit_is_seen_beside_the_figures_on_record() {
        read(Rows.of("observations", HEADER, "potholes,2024-08,8.1,final,2024-09-10,"));
        assertThat(rules()).containsExactly("jump");
    }

    @Test
    void a_series_on_record_says_by_what_kind_of_period_it_comes() {
        var held = record();
        assertThat(held.indicators().getFirst().latest().measurement().frequency())
                .isEqualTo(Frequency.MONTH);
        read(Rows.of("observations", HEADER, "potholes,FY2024-25-Q2,85,final,2024-10-10,"));
        assertThat(rules()).containsExactly("wrong-frequency");
        assertThat(accepted).isEmpty();
    }

    @Test
    void a_new_version_is_read_beside_the_versions_on_record() {
        String header =
                "code,version,effective_from,name,kind,section,unit,decimals,polarity,year,frequency,basis,reason";
        Pack pack = read(Rows.of(
                "indicators",
                header,
                "potholes,2,2024-10,Potholes mended,kpi,Roads,percent,0,higher,financial,month,period,Counted anew"));
        assertThat(told).isEmpty();
        assertThat(pack.indicators()).hasSize(1);
        assertThat(pack.indicators().getFirst().versions()).hasSize(2);
        accepted.clear();
        Pack refused = read(Rows.of(
                "indicators",
                header,
                "potholes,2,,Potholes mended,kpi,Roads,percent,0,higher,financial,month,period,Counted anew"));
        assertThat(rules()).containsExactly("version-without-start");
        assertThat(refused.indicators()).isEmpty();
    }

    @Test
    void a_version_that_would_push_out_one_on_record_is_refused() {
        String header =
                "code,version,effective_from,name,kind,section,unit,decimals,polarity,year,frequency,basis,reason";
        Pack second = read(Rows.of(
                "indicators",
                header,
                "potholes,2,2024-10,Potholes mended,kpi,Roads,percent,0,higher,financial,month,period,Counted anew"));
        var held = record();
        var both = new Held(
                second.indicators(),
                held.gazetteer(),
                held.cohorts(),
                held.posts(),
                held.templates(),
                held.targets(),
                held.actions(),
                held.meetings(),
                held.figures(),
                NOW,
                Frameworks.NONE);
        Pack third = Intake.read(
                        List.of(Rows.of(
                                "indicators",
                                header,
                                "potholes,1,2024-12,Potholes,kpi,Roads,percent,0,higher,financial,month,period,Again")),
                        List.of(),
                        both,
                        Reach.EVERYTHING,
                        new Findings(told::add),
                        accepted::add)
                .value();
        assertThat(rules()).contains("version-upsets-record");
        assertThat(third.indicators()).isEmpty();
    }

    @Test
    void a_target_lowered_on_record_must_say_why() {
        String header = "indicator,period,target,floor,rationale,recorded_on";
        read(Rows.of("targets", header, "potholes,FY2024-25,80,75,,2024-10-01"));
        assertThat(rules()).containsExactly("target-lowered");
        told.clear();
        read(Rows.of("targets", header, "potholes,FY2024-25,80,75,The contract was cut,2024-10-01"));
        assertThat(told).isEmpty();
        read(Rows.of("targets", header, "potholes,FY2025-26,80,75,,2024-10-01"));
        assertThat(rules()).containsExactly("target-eased");
    }

    @Test
    void a_row_beyond_the_reach_of_whoever_sends_it_is_refused_and_its_neighbours_stand() {
        var roads = new Reach() {
            @Override
            public boolean takes(String kind) {
                return !kind.equals("areas");
            }

            @Override
            public boolean covers(String kind, Ownership ownership) {
                return ownership.section().equals("Roads");
            }
        };
        read(
                roads,
                Rows.of("areas", "code,name,kind", "E07000106,Canterbury,district"),
                Rows.of(
                        "observations",
                        HEADER,
                        "schools,FY2024-25-Q1,70,final,2024-09-10,",
                        "potholes,2024-08,85,final,2024-09-10,"));
        assertThat(rules()).containsExactly("not-allowed", "beyond-reach");
        assertThat(told.getLast().toString())
                .isEqualTo(
                        "error: observations.csv, row 2, column indicator: You may not send this about schools, which"
                            + " is in the section Schools: it is not one of yours. Leave the row out, or ask whoever"
                            + " keeps the accounts to give you its section or its post.");
        assertThat(accepted).hasSize(1);
    }

    @Test
    void a_header_says_what_kind_of_sheet_it_is_whatever_the_file_is_called() {
        assertThat(Form.guess(List.of("Indicator", "Period", "Value"))).contains("observations");
        assertThat(Form.guess(List.of("indicator", "period", "target", "floor")))
                .contains("targets");
        assertThat(Form.guess(List.of("indicator", "period", "kind", "text"))).contains("commentary");
        assertThat(Form.guess(List.of("Measure", "Apr-24", "May-24"))).isEmpty();
    }
}
