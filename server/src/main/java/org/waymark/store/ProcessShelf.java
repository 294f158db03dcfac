package org.waymark.store;

import static org.waymark.store.tables.Tables.CASE_FILE;
import static org.waymark.store.tables.Tables.CASE_PROCESS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.waymark.casefile.Process;
import org.waymark.finding.Findings;
import org.waymark.intake.ProcessReader;
import org.waymark.intake.ProcessText;
import org.waymark.intake.TemplateFile;
import org.waymark.store.tables.tables.records.CaseProcessRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.toml.TomlMapper;

/** How kinds of casework are counted, as rows: each by its file, word for word. */
final class ProcessShelf {
    static final Shelf<Kept, CaseProcessRecord> PROCESSES =
            Shelf.keyed("processes", CASE_PROCESS, List.of(CASE_PROCESS.CODE), ProcessShelf::write, ProcessShelf::read);

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private ProcessShelf() {}

    /**
     * A process, and how its cases are called.
     *
     * @param keying the mark of the salt that hashed their keys; empty where they are as they came
     */
    record Kept(ProcessText text, String keying) {
        Process process() {
            return text.process();
        }
    }

    /** Those of which there are cases. */
    static List<Kept> withCases(DSLContext dsl) {
        Set<String> codes =
                dsl.selectDistinct(CASE_FILE.PROCESS).from(CASE_FILE).fetchSet(CASE_FILE.PROCESS);
        return PROCESSES.newest(dsl).stream()
                .filter(kept -> codes.contains(kept.process().code()))
                .toList();
    }

    private static void write(Kept kept, CaseProcessRecord row) {
        row.setCode(kept.process().code());
        row.setOwn(kept.text().own());
        row.setFile(kept.text().file());
        row.setWords(kept.text().text());
        row.setKeying(kept.keying());
    }

    private static Kept read(CaseProcessRecord row) {
        Map<String, Object> tree = TomlMapper.builder().build().readValue(row.getWords(), TREE);
        return ProcessReader.read(List.of(TemplateFile.of(row.getFile(), tree)), new Findings()).stream()
                .findFirst()
                .map(process -> new Kept(
                        new ProcessText(process, row.getFile(), row.getWords(), row.getOwn()), row.getKeying()))
                .orElseThrow(() -> new StoreUnavailable("The process " + row.getCode()
                        + " on record cannot be read by this version of Waymark. Load its file anew."));
    }
}
