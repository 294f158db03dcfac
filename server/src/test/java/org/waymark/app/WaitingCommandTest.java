package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waiting would have bought, of figures whose arrival is known, assumed, and not on record at all. */
class WaitingCommandTest {
    @TempDir
    private Path pack;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(pack.resolve("report.toml"), """
            title = "Quarterly"
            council = "E10000016"
            [deadlines]
            papers = 8
            """);
        Files.writeString(
                pack.resolve("meetings.csv"),
                "code,body,date,period,source\nautumn,Cabinet,2024-09-26,FY2024-25-Q1,By hand\n");
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis,available_after_days
            lamps,Lamps lit,kpi,Roads,percent,0,higher,financial,month,period,20
            signs,Signs clean,kpi,Roads,percent,0,higher,financial,month,period,80
            drains,Drains clear,kpi,Roads,percent,0,higher,financial,month,period,20
            """);
        Files.writeString(pack.resolve("targets.csv"), """
            indicator,period,target,floor
            lamps,FY2024-25,90,80
            signs,FY2024-25,90,80
            drains,FY2024-25,90,80
            """);
        Files.writeString(pack.resolve("observations.csv"), """
            indicator,period,value,recorded_on
            lamps,2024-05,95,2024-06-10
            lamps,2024-06,70,2024-09-20
            signs,2024-05,95,
            signs,2024-06,85,
            drains,2024-05,95,2025-01-10
            drains,2024-06,95,2025-01-10
            """);
    }

    private Typed waiting(String... further) {
        var words = new java.util.ArrayList<>(List.of("waiting", pack.toString()));
        words.addAll(List.of(further));
        return Typed.waymark(words.toArray(String[]::new));
    }

    @Test
    void a_late_figure_changes_the_colour_after_five_working_days_and_not_after_three() {
        assertThat(waiting("--days", "3").out())
                .contains("Had the deadline been three working days later, one of 3 indicators would have carried a"
                        + " newer figure for the report’s own time, one colour and no arrow would have been different,"
                        + " at the last meeting.");
        assertThat(waiting("--days", "5").out())
                .contains("Had the deadline been five working days later, 2 of 3 indicators would have carried a newer"
                        + " figure for the report’s own time, 2 colours and no arrow would have been different, at the"
                        + " last meeting.");
    }

    @Test
    void it_says_which_days_of_arrival_are_known_assumed_and_not_on_record() {
        assertThat(waiting().out())
                .contains("Of the 3 figures asked about, one came on a day that somebody wrote down; for one the day is"
                        + " only assumed from the definition; and one was not on record by the meeting, so when they"
                        + " arrived nobody can say.");
    }

    @Test
    void each_difference_is_told_with_the_day_it_rests_on() {
        assertThat(waiting("--days", "5", "--csv").out().lines())
                .containsExactly(
                        "Indicator,Meeting,Figure carried,Colour,Direction of travel,Known on",
                        "Lamps lit,\"Cabinet, 26 September 2024\",June 2024 in place of May 2024,"
                                + "Red in place of none (out of date),\"Not tested: too few points, the same\","
                                + "20 September 2024",
                        "Signs clean,\"Cabinet, 26 September 2024\",June 2024 in place of May 2024,"
                                + "Amber in place of green,\"Not tested: too few points, the same\","
                                + "18 September 2024 (assumed)");
    }

    @Test
    void a_wait_beyond_the_meeting_ends_with_it() {
        assertThat(waiting("--days", "7,9").out().lines().filter(line -> line.startsWith("Its own time")))
                .satisfiesExactly(
                        none -> assertThat(none).endsWith("0 of 0   0"),
                        seven -> assertThat(seven).contains(" 7 ").endsWith("0"),
                        nine -> assertThat(nine).contains(" 9 ").endsWith("1"));
    }

    @Test
    void a_timetable_sets_the_deadline_against_the_arrival_of_figures() {
        String out = Typed.waymark("timetable", pack.toString(), "--meeting", "autumn")
                .out();
        assertThat(out)
                .contains("Cabinet, 26 September 2024, for Quarter 1 2024-25: papers are due on 16 September 2024 and"
                        + " published by 18 September 2024.")
                .contains("Of 3 indicators, one carried the figure due, 2 lacked it, and none had no figure due yet.")
                .contains("Had the papers been due on the day of the meeting, one of the 3 would carry a newer figure"
                        + " for the report’s own time.");
        assertThat(Typed.waymark("timetable", pack.toString(), "--csv").out().lines())
                .contains("Signs clean,May 2024,118 days,Held,June 2024,June 2024,\"June 2024, expected 18 September"
                        + " 2024\"");
    }

    @Test
    void what_is_asked_for_wrongly_is_answered_with_a_sentence() {
        assertThat(waiting("--days", "0").err()).contains("“0” is not a number of days or meetings.");
        assertThat(Typed.waymark("timetable", pack.toString(), "--meeting", "spring")
                        .err())
                .contains("No meeting with the code “spring” receives this report. There are: autumn.");
    }
}
