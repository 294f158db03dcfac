package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.disclosure.Hidden;
import org.waymark.disclosure.Side;

/** A county of four districts; in one of them 3 plans were written. */
class DiscloseCommandTest {
    @TempDir
    private Path pack;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(pack.resolve("areas.csv"), """
            code,name,kind,parent
            E10000099,Countyshire,county,
            E07000001,Ashbury,district,E10000099
            E07000002,Dovell,district,E10000099
            E07000003,Thanbury,district,E10000099
            E07000004,Swalewood,district,E10000099
            """);
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis
            plans,Plans written,activity,Children,count,0,none,financial,quarter,period
            roads,Roads mended,activity,Roads,count,0,none,financial,quarter,period
            """);
        Files.writeString(pack.resolve("observations.csv"), """
            indicator,area,period,value,recorded_on
            plans,E10000099,FY2024-25-Q1,66,2024-07-20
            plans,E07000001,FY2024-25-Q1,20,2024-07-20
            plans,E07000002,FY2024-25-Q1,3,2024-07-20
            plans,E07000003,FY2024-25-Q1,12,2024-07-20
            plans,E07000004,FY2024-25-Q1,31,2024-07-20
            roads,E07000002,FY2024-25-Q1,2,2024-07-20
            """);
        Files.writeString(pack.resolve("report.toml"), """
            title = "Children's report"
            council = "E10000099"
            sections = ["Children"]
            """);
    }

    private Typed disclose(String... more) {
        var words = new java.util.ArrayList<>(
                List.of("disclose", pack.toString(), "--period", "FY2024-25-Q1", "--as-known-at", "2024-09-16"));
        words.addAll(List.of(more));
        return Typed.waymark(words.toArray(String[]::new));
    }

    @Test
    void its_first_line_says_that_it_is_not_to_be_published() {
        Typed typed = disclose();
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out().lines().findFirst())
                .hasValue("This list holds the numbers that the report hides. Do not publish it.");
    }

    @Test
    void it_says_how_much_is_hidden_and_of_each_figure_why_and_what_can_be_known() {
        assertThat(disclose().out().lines().map(String::strip))
                .contains(
                        "Children's report, Quarter 1 2024-25, as known at 16 September 2024",
                        "2 of 5 figures hidden (40.0%): 1 small, 1 linked.",
                        "not divided: none of 1 figures hidden.",
                        "divided once: 2 of 4 figures hidden (50.0%): 1 small, 1 linked.",
                        "by district: 2 of 4 figures hidden (50.0%): 1 small, 1 linked.",
                        "Plans written, Dovell, Quarter 1 2024-25",
                        "Hidden as small: it stands for too few people or cases.",
                        "number 3: between 0 and 15; safe.",
                        "Plans written, Thanbury, Quarter 1 2024-25",
                        "Hidden as linked: it would give another away. It protects Plans written, Dovell, Quarter 1"
                                + " 2024-25.",
                        "number 12: between 0 and 15; not sensitive by itself.")
                .noneMatch(line -> line.contains("Roads"));
    }

    @Test
    void the_sheet_says_the_same_under_the_same_line() throws IOException {
        Path file = pack.resolve("hidden.csv");
        Typed typed = disclose("--out", file.toString());
        assertThat(typed.err()).contains("Do not publish it.");
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "This list holds the numbers that the report hides. Do not publish it.",
                        "indicator,name,area,place,cohort,group,period,recorded_on,number,value,why,protects,least,most,"
                            + "sensitive,safe",
                        "plans,Plans"
                                + " written,E07000002,Dovell,all,,FY2024-25-Q1,2024-07-20,value,3,small,,0,15,yes,yes",
                        "plans,Plans written,E07000003,Thanbury,all,,FY2024-25-Q1,2024-07-20,value,12,linked,"
                                + "plans/E07000002/all/FY2024-25-Q1,0,15,no,yes");
    }

    @Test
    void what_others_have_published_cannot_be_protected_and_is_said_so() throws IOException {
        Files.writeString(pack.resolve("disclosure.csv"), "exempt_source,reason\nMinistry,Published by it\n");
        Files.writeString(pack.resolve("observations.csv"), """
            indicator,area,period,value,recorded_on,source
            plans,E10000099,FY2024-25-Q1,66,2024-07-20,Ministry
            plans,E07000001,FY2024-25-Q1,20,2024-07-20,Ministry
            plans,E07000002,FY2024-25-Q1,3,2024-07-20,
            plans,E07000003,FY2024-25-Q1,12,2024-07-20,Ministry
            plans,E07000004,FY2024-25-Q1,31,2024-07-20,Ministry
            """);
        assertThat(disclose().out().lines().map(String::strip))
                .contains(
                        "number 3: exactly 3; NOT SAFE.",
                        "Not protected, because what others have published, or what was shown before, gives them"
                                + " away:");
    }

    @Test
    void a_folder_is_no_file_to_write() {
        assertThat(disclose("--out", pack.toString()).code()).isEqualTo(2);
    }

    @Test
    void every_reason_and_every_side_has_its_words() {
        for (Hidden why : Hidden.values()) {
            assertThat(Words.say("disclose.why." + why.code())).startsWith("Hidden as " + why.code());
        }
        for (Side side : Side.values()) {
            assertThat(Words.say("disclose.side." + side.code())).isNotBlank();
        }
    }
}
