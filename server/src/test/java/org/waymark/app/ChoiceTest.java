package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which report is made of a pack that has two. */
class ChoiceTest {
    @TempDir
    private Path pack;

    @BeforeEach
    void two_reports() throws IOException {
        Files.writeString(
                pack.resolve("indicators.csv"),
                "code,name,kind,section,unit,decimals,polarity,year,frequency,basis\n"
                        + "calls,Calls answered,kpi,Calls,percent,0,higher,financial,quarter,period\n"
                        + "visits,Visits made,kpi,Visits,percent,0,higher,financial,quarter,period\n");
        Files.writeString(
                pack.resolve("observations.csv"),
                "indicator,period,value,recorded_on\n"
                        + "calls,FY2024-25-Q1,85,2024-07-12\n"
                        + "visits,FY2024-25-Q1,70,2024-07-12\n");
        Files.writeString(pack.resolve("report.toml"), template("main", "Calls"));
        Files.createDirectory(pack.resolve("reports"));
        Files.writeString(pack.resolve("reports/second.toml"), template("second", "Visits"));
    }

    @Test
    void the_report_of_report_toml_is_made_unless_another_is_named() {
        Typed main = report();
        assertThat(main.out()).contains("Report on Calls");
        assertThat(main.err())
                .contains("This is the report main, the one in report.toml. Name another with --report: second.");
        Typed second = report("--report", "second");
        assertThat(second.out()).contains("Report on Visits").doesNotContain("Report on Calls");
        assertThat(second.err()).doesNotContain("--report");
    }

    @Test
    void without_a_report_toml_one_must_be_named() throws IOException {
        Files.move(pack.resolve("report.toml"), pack.resolve("reports/first.toml"));
        Typed typed = report();
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("The pack has 2 reports. Name one with --report: main, second.");
    }

    private Typed report(String... more) {
        var words = new ArrayList<>(List.of("report", pack.toString(), "--period", "FY2024-25-Q1"));
        words.addAll(List.of("--out", pack.resolve("out").toString(), "--format", "json"));
        words.addAll(List.of(more));
        return Typed.waymark(words.toArray(new String[0]));
    }

    private static String template(String code, String section) {
        return "report = \"" + code + "\"\ntitle = \"Report on " + section
                + "\"\ncouncil = \"E10000016\"\nsections = [\"" + section + "\"]\n";
    }
}
