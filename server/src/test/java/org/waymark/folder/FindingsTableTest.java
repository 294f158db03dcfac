package org.waymark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.intake.Rule;

/** What is wrong with a pack is said in these words and no others. The cases stand in {@code findings.txt}. */
class FindingsTableTest {
    private static final String TABLE = "findings.txt";

    static Stream<FindingsTable.Case> cases() throws IOException {
        return FindingsTable.read(TABLE).cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_pack_is_judged_in_these_words(FindingsTable.Case of, @TempDir Path folder) throws IOException {
        assertThat(FindingsTable.judge(of, folder).sentences()).isEqualTo(of.expected());
    }

    @Test
    void every_rule_can_fire(@TempDir Path folders) throws IOException {
        var fired = new TreeSet<String>();
        for (FindingsTable.Case of : FindingsTable.read(TABLE).cases()) {
            Path folder = Files.createTempDirectory(folders, "case");
            fired.addAll(FindingsTable.judge(of, folder).rules());
        }
        // The last of them is for files judged in columns: JudgingFileTest.
        var elsewhere = List.of("no-such-folder", "unreadable-file", "spelt-otherwise");
        fired.addAll(elsewhere);
        // Of rows beside the record and of workbooks, which no folder has: BesideTheRecordTest, ReceivingReturnTest,
        // WideSheetTest, HostileFilesTest, WorkTest and RoundTest.
        fired.addAll(List.of(
                "beyond-reach",
                "formula-value",
                "formula-without-value",
                "hidden-sheet",
                "not-allowed",
                "sheet-passed-over",
                "target-lowered",
                "version-upsets-record",
                "words-in-round",
                "target-begun"));
        // Of the Department's data, which are opened beside the folder: TidyPackTest. Of casework, which lies in a
        // folder of its own: CaseIntakeTest, Sen2IntakeTest and ProcessReaderTest.
        Rule.all().stream()
                .map(Rule::name)
                .filter(rule -> rule.matches("(tidy|case|sen2|process)-.*"))
                .forEach(fired::add);
        assertThat(fired)
                .containsExactlyElementsOf(Rule.all().stream().map(Rule::name).toList());
    }
}
