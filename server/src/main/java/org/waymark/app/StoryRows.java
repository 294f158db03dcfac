package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.folder.LooseFile;
import org.waymark.intake.Sheet;

/** A sheet of the example’s story: who did what in a round. */
final class StoryRows {
    private StoryRows() {}

    /** @return each row by its headings; a cell left out is empty */
    static List<Map<String, String>> of(Path file) {
        try {
            var rows = new ArrayList<Map<String, String>>();
            for (Sheet sheet : LooseFile.open(file, file.toString()).value().sheets()) {
                sheet.forEachRow(row -> rows.add(named(sheet.header(), row.cells())));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), i < cells.size() ? cells.get(i).strip() : "");
        }
        return row;
    }
}
