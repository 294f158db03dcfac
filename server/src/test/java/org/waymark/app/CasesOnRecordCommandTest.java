package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.audit.Entry;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;

/** Cases put on the embedded record from the command line, measured there, and erased. */
class CasesOnRecordCommandTest {
    private static final String MEASURE =
            "cases measure --process ehcp --period CY2024 --as-known-at 2024-12-31 --compare arm";

    @TempDir
    Path folder;

    @Test
    void cases_are_loaded_measured_and_erased() throws IOException {
        Path cases = folder.resolve("cases");
        Typed.waymark(("cases generate --year 2024 --plans 240 --in-time 78 --excepted 7 --seed 7 --out " + cases)
                .split(" "));
        assertThat(type("cases measure --period CY2024").err()).contains("There are no cases to count in the record.");
        Typed loaded = type("cases load " + cases);
        assertThat(loaded.code()).as(loaded.err()).isZero();
        assertThat(loaded.out()).startsWith("Loaded " + cases + ": 1 process, ").contains(" events, ");
        assertThat(type("cases load " + cases).out()).contains("Nothing new in " + cases);

        Typed fromRecord = type(MEASURE);
        assertThat(fromRecord.code()).as(fromRecord.err()).isZero();
        assertThat(fromRecord.out())
                .isEqualTo(Typed.waymark((MEASURE + " " + cases).split(" ")).out())
                .contains("Within 20 weeks: 78, which is 32.5%.");

        String process = " --process ehcp ";
        Typed unknown = type("cases erase made-up-0 made-up-1 --why Asked" + process);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("Of ehcp these are not on record: made-up-0, made-up-1. Nothing was erased.");
        String key = Files.readAllLines(cases.resolve("cases.csv")).get(1).split(",")[0];
        assertThat(type("cases erase " + key + " --why Asked" + process).out()).isEqualTo("Erased: 1 case.\n");
        assertThat(type("cases load " + cases).err()).contains("The case in this row was erased from the record");

        String before = "cases retain --completed-before 2024-01-01" + process;
        assertThat(type(before).err()).contains("Say with --why, in up to 200 characters, why.");
        String would = type(before + "--dry-run").out();
        assertThat(would).matches("This would erase: \\d+ cases\\.\n");
        assertThat(type(before + "--why Kept-long-enough").out())
                .isEqualTo(would.replace("This would erase", "Erased"));
        assertThat(type(before + "--why Kept-long-enough").out())
                .isEqualTo("No case of ehcp had ended before 1 January 2024. Nothing was erased.\n");
        assertThat(type("cases retain --completed-before 2024-01-01 --process foi --why Long")
                        .err())
                .contains("There is no case of the process “foi” on record.");
        assertThat(trail())
                .contains("look at cases: ehcp, CY2024, as known at 2024-12-31: measure, compared by arm")
                .contains("erase cases: 1 case of ehcp, by key: Asked")
                .noneMatch(entry -> entry.contains(key));
    }

    private List<String> trail() {
        var said = new ArrayList<String>();
        try (Database record = EmbeddedDatabase.open(folder.resolve("data"), _ -> {})) {
            assertThat(record.trail().broken()).isEmpty();
            for (Entry entry : record.trail().entries()) {
                said.add(entry.what() + ": " + entry.detail());
            }
        }
        return said;
    }

    private Typed type(String words) {
        return Typed.waymark((words.strip() + " --data " + folder.resolve("data")).split(" +"));
    }
}
