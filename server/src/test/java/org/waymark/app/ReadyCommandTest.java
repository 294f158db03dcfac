package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.scorecard.Obstacle;
import org.waymark.template.Template;

/** What stands between a report and its being published, and what the council makes of it. */
class ReadyCommandTest {
    @TempDir
    private Path folder;

    private Path pack(String options, String commentary) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("report.toml"), """
            report = "qpr"
            title = "Quarterly report"
            council = "shire"
            council_name = "The Shire"
            """ + options);
        Files.writeString(pack.resolve("areas.csv"), "code,name,kind,parent\nshire,The Shire,county,\n");
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis
            falling,Falling,kpi,percent,0,higher,financial,quarter,period
            rising,Rising,kpi,percent,0,higher,financial,quarter,period
            late,Late,kpi,percent,0,higher,financial,quarter,period
            """);
        Files.writeString(pack.resolve("targets.csv"), """
            indicator,period,target,floor
            falling,FY2024-25,80,70
            rising,FY2024-25,60,50
            late,FY2024-25,60,50
            """);
        var rows = new StringBuilder("indicator,area,period,value,recorded_on\n");
        for (int year = 2022; year < 2025; year++) {
            for (int quarter = 1; quarter <= (year == 2024 ? 1 : 4); quarter++) {
                int step = (year - 2022) * 4 + quarter;
                String period = "FY" + year + "-" + (year + 1 - 2000) + "-Q" + quarter;
                String known = quarter == 4
                        ? (year + 1) + "-05-01"
                        : year + "-" + List.of("08", "11", "02").get(quarter - 1) + "-01";
                if (quarter == 3) {
                    known = (year + 1) + "-02-01";
                }
                rows.append("falling,shire,%s,%d,%s%n".formatted(period, 90 - 3 * step, known));
                rows.append("rising,shire,%s,%d,%s%n".formatted(period, 40 + 3 * step, known));
                if (year == 2022) {
                    rows.append("late,shire,%s,%d,%s%n".formatted(period, 70, known));
                }
            }
        }
        Files.writeString(pack.resolve("observations.csv"), rows);
        Files.writeString(pack.resolve("commentary.csv"), "indicator,period,kind,text,recorded_on\n" + commentary);
        return pack;
    }

    private Typed typed(String... words) {
        return Typed.waymark(Stream.concat(
                        Arrays.stream(words),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toArray(String[]::new));
    }

    private static final String PERIOD = "FY2024-25-Q1";

    @Test
    void the_words_a_council_may_call_blocking_are_those_that_are_found() {
        assertThat(Arrays.stream(Obstacle.Kind.values()).map(Obstacle.Kind::code))
                .isEqualTo(Template.OBSTACLES);
    }

    @Test
    void everything_in_the_way_is_listed_and_only_what_is_blocking_holds_the_report_up() throws IOException {
        String commentary = """
            falling,FY2024-25-Q1,context,"Performance has improved since last year. It is not above target. Performance is expected to have improved by March.",2024-09-01
            rising,FY2024-25-Q1,context,"Performance has improved. The share exceeded the target. It was below target in some districts nationally.",2024-09-01
            """;
        Path pack = pack("", commentary);
        assertThat(typed("load", pack.toString()).code()).isZero();
        Typed ready = typed("ready", "qpr", "--period", PERIOD, "--as-known-at", "2024-09-16");
        assertThat(ready.out().lines())
                .as(ready.err())
                .containsExactly(
                        "3 things stand in the way of publishing.",
                        "Falling: it is red, and no management action is recorded.",
                        "Late: its newest figure is too old to be rated.",
                        "Falling: its commentary and its figures disagree: “Performance has improved since last"
                                + " year.”");
        assertThat(ready.code()).isZero();
        assertThat(typed("publish", "qpr", "--period", PERIOD, "--as-known-at", "2024-09-16")
                        .code())
                .isZero();

        pack = pack("[options.publishing]\nblocking = \"red-without-action, contradiction\"\n", commentary);
        assertThat(typed("load", pack.toString()).code()).isZero();
        Typed held = typed("ready", "qpr", "--period", PERIOD, "--as-known-at", "2024-09-16");
        assertThat(held.code()).isEqualTo(1);
        assertThat(held.out())
                .contains("3 things stand in the way of publishing; 2 of them are blocking.")
                .contains("Blocking: Falling: it is red");
        for (String command : List.of("publish", "freeze")) {
            Typed refused = typed(command, "qpr", "--period", PERIOD, "--as-known-at", "2024-09-15");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err())
                    .contains("Not published, for this report calls it blocking: Falling: it is red, and no management"
                            + " action is recorded.");
        }
        assertThat(typed("recompute", "qpr", "--period", PERIOD, "--edition", "2")
                        .err())
                .contains("No edition of qpr is published");
    }
}
