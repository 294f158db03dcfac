package org.waymark.web.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.finding.Finding;
import org.waymark.finding.Severity;
import org.waymark.intake.Sheet;

/** Rows of a return with what is wrong with each, in the order of the files. Only the first are kept; the rest are counted. */
final class Flagged {
    static final int KEPT = 20_000;

    /**
     * One row.
     *
     * @param header of its sheet
     * @param cells as it stands
     */
    record Row(String file, long number, List<String> header, List<String> cells, List<Finding> findings) {
        boolean refused() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    private final Map<String, Map<Long, List<Finding>>> byFile = new LinkedHashMap<>();
    private List<Row> rows = List.of();
    private int kept;
    private long beyond;

    void add(Finding finding) {
        if (finding.place().row() < 2 || finding.severity() == Severity.NOTE) {
            return;
        }
        Map<Long, List<Finding>> ofFile = byFile.computeIfAbsent(finding.place().file(), _ -> new TreeMap<>());
        List<Finding> held = ofFile.get(finding.place().row());
        if (held != null) {
            held.add(finding);
        } else if (kept < KEPT) {
            kept++;
            ofFile.put(finding.place().row(), new ArrayList<>(List.of(finding)));
        } else {
            beyond++;
        }
    }

    /** Puts the cells of each row beside what is wrong with it. */
    void fill(List<Sheet> sheets) {
        var filled = new ArrayList<Row>();
        for (Sheet sheet : sheets) {
            Map<Long, List<Finding>> wanted = byFile.getOrDefault(sheet.file(), Map.of());
            if (!wanted.isEmpty()) {
                var met = new java.util.HashSet<Long>();
                sheet.forEachRow(row -> {
                    List<Finding> findings = wanted.get(row.number());
                    if (findings != null && (met.add(row.number()) || !row.spot().isEmpty())) {
                        List<Finding> own = row.spot().isEmpty()
                                ? findings
                                : findings.stream()
                                        .filter(finding -> finding.place()
                                                .column()
                                                .endsWith("(cell " + row.spot() + ")"))
                                        .toList();
                        if (!own.isEmpty()) {
                            filled.add(new Row(
                                    sheet.file(), row.number(), sheet.header(), List.copyOf(row.cells()), List.copyOf(own)));
                        }
                    }
                });
            }
        }
        rows = List.copyOf(filled);
        byFile.clear();
    }

    List<Row> rows() {
        return rows;
    }

    long refused() {
        return rows.stream().filter(Row::refused).count();
    }

    /** How many more rows there are than are kept. */
    long beyond() {
        return beyond;
    }
}
