package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                                       | Say what to do, for example: waymark demo
        sereve                                                   | There is no command “sereve”.
        check                                                    | PACK is missing.
        check a b                                                | “b” is one argument too many.
        check --fast a                                           | There is no option “--fast”.
        report a --out b                                         | --period PERIOD is missing.
        report a --period FY2024-25-Q1                           | --out DIR is missing.
        report --period FY2024-25-Q1 --out b                     | PACK is missing.
        report a --period Q1 --out b                             | “Q1” is not a period. Write one such as FY2024-25-Q1, 2024-06, FY2024-25, AY2024-25-T1 or CY2024.
        report a --period FY2024-25-Q1 --out b --as-known-at May | “May” is not a date. Write one such as 2024-09-16.
        report a --period FY2024-25-Q1 --out b --format doc      | “doc” is not a format. Choose from html, pdf, large-print, docx, pptx, xlsx, ods, json, data and ees.
        report a --period FY2024-25-Q1 --out                     | --out DIR is missing.
        targets a --indicator b --years 3                        | --from GOAL is missing.
        targets a --indicator b --from mean --years 3            | “mean” is not what a target is proposed from. Choose from median and best-quartile.
        targets a --indicator b --from median --years 0          | “0” is not a number of years. Write one from 1 to 10.
        publish --period FY2024-25-Q1                            | REPORT is missing.
        scan a                                                   | --period PERIOD is missing.
        review a --from FY2023-24                                | --to YEAR is missing.
        review a --from FY2024-25 --to FY2023-24                 | FY2024-25 and FY2023-24 are not an earlier and a later year of one kind. Write, for example, --from FY2023-24 --to FY2024-25.
        review a --from AY2023-24 --to FY2024-25                 | AY2023-24 and FY2024-25 are not an earlier and a later year of one kind. Write, for example, --from FY2023-24 --to FY2024-25.
        review a --from FY2023-24-Q1 --to FY2024-25              | FY2023-24-Q1 and FY2024-25 are not an earlier and a later year of one kind. Write, for example, --from FY2023-24 --to FY2024-25.
        serve --port 99999                                       | “99999” is not a port. Write a number from 1 to 65535.
        check no/such/folder                                     | There is no folder no/such/folder.
        judge a.csv --out b.parquet                              | --framework PACK is missing.
        judge no/such.csv --framework a --out b.parquet          | There is no file no/such.csv.
        judge pom.xml --framework a --out b.parquet              | pom.xml is neither a .csv nor a .parquet file.
        judge a.csv --framework a --out b.parquet --memory lots  | “lots” is not a number of megabytes. Write a number from 256 to 1048576.
        screen                                                   | DATA is missing.
        screen no/such.csv                                       | There is no file no/such.csv.
        screen pom.xml --lists no/such                           | There is no folder no/such.
        load no/such/folder                                      | There is no folder no/such/folder.
        """)
    void a_wrong_command_line_is_answered_with_a_sentence_and_ends_with_2(String words, String sentence) {
        Typed typed = Typed.waymark(words.isEmpty() ? new String[0] : words.split(" +"));
        assertThat(typed.err()).contains(sentence + System.lineSeparator());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void a_word_nearly_right_is_guessed() {
        assertThat(Typed.waymark("chekc").err()).contains("Did you mean ", "check");
        assertThat(Typed.waymark("serve", "--pourt", "1").err()).contains("Did you mean ", "--port");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "check",
                "screen",
                "report",
                "judge",
                "explain",
                "changes",
                "targets",
                "scan",
                "disclose",
                "review",
                "frameworks",
                "load",
                "publish",
                "since",
                "serve",
                "attack"
            })
    void help_tells_of_each_command_in_words(String command) {
        Typed typed = Typed.waymark("help", command);
        assertThat(typed.code()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("Usage: waymark " + command).doesNotContain("usage.");
        assertThat(typed.out()).isEqualTo(Typed.waymark(command, "--help").out());
        assertThat(Typed.waymark("help").out()).contains("  " + command);
    }

    @Test
    void a_review_lists_targets_made_easier_without_a_reason_first(@TempDir Path pack) throws java.io.IOException {
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis,reported_from,reason
            calls,Calls answered,kpi,percent,0,higher,financial,quarter,period,,
            chats,Chats answered,kpi,percent,0,higher,financial,quarter,period,FY2024-25-Q1,Asked for by members
            """);
        Files.writeString(pack.resolve("targets.csv"), """
            indicator,period,target,floor
            calls,FY2023-24,95,90
            calls,FY2024-25,92,90
            """);
        Files.writeString(
                pack.resolve("observations.csv"), "indicator,area,period,value\ncalls,E10000016,FY2024-25-Q1,93\n");
        String years = " --from FY2023-24 --to FY2024-25";
        Typed text = Typed.waymark(("review " + pack + years).split(" "));
        assertThat(text.out().lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "Changes to indicators and targets in 2024-25",
                        "Since 2023-24, one indicator was added and none removed; one target or range was changed, and"
                                + " no definition.",
                        "One target is easier to meet than before, and no reason is recorded.",
                        "Easier to meet, and no reason is recorded",
                        "  Calls answered: Target 92%, floor 90% for 2024-25, where it was target 95%, floor 90% for"
                                + " 2023-24; easier to meet than before. No reason is recorded.",
                        "Added",
                        "  Chats answered: From Quarter 1 2024-25. Asked for by members.");
        assertThat(text.err()).contains("no rationale says why");
        assertThat(text.code()).isZero();
        Typed json = Typed.waymark(("review " + pack + years + " --json").split(" "));
        assertThat(json.out())
                .contains("\"change\" : \"retargeted\"", "\"alarm\" : true", "\"reason\" : \"Asked for by members\"");
    }

    @Test
    void help_explains_how_a_command_ends() {
        Typed typed = Typed.waymark("help");
        assertThat(typed.code()).isZero();
        assertThat(typed.out().replaceAll("\\s+", " "))
                .contains("0 when all is well, 1 when the figures have an error")
                .contains("2 when the command line is wrong, 3 when the machine failed");
    }

    @Test
    void a_file_is_not_a_folder(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("observations.csv"), "indicator,period\n");
        assertThat(Typed.waymark("check", file.toString()).err())
                .contains(file + " is a file. Name the folder it is in.");
        Typed report = Typed.waymark("report", folder.toString(), "--period", "2024-06", "--out", file.toString());
        assertThat(report.err()).contains(file + " is a file, so nothing can be written into it. Name a folder.");
        assertThat(report.code()).isEqualTo(2);
    }
}
