package org.waymark.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of reference cases. Where {@code WAYMARK_REFERENCE} names it, a missing file fails the test; where it names
 * none, the test is skipped and says so.
 */
public final class Reference {
    private Reference() {}

    /** The rows of a CSV file of the folder, by column name. */
    public static List<Map<String, String>> rows(String file) throws IOException {
        String folder = System.getenv("WAYMARK_REFERENCE");
        Assumptions.assumeTrue(folder != null && !folder.isBlank(), "WAYMARK_REFERENCE names no folder");
        List<String> lines = whole(Files.readAllLines(Path.of(folder, file)));
        List<String> header = cells(lines.getFirst());
        var rows = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    /** A line that breaks within quotes goes on in the next. */
    private static List<String> whole(List<String> lines) {
        var whole = new ArrayList<String>();
        boolean open = false;
        for (String line : lines) {
            whole.add(open ? whole.removeLast() + "\n" + line : line);
            open ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
        }
        return whole;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
