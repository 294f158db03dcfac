package org.waymark.tidy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.screening.Level;
import org.waymark.screening.Lists;
import org.waymark.screening.Table;

/**
 * A folder of lists that a council has: {@code data_dictionary.csv} with the columns {@code col_name} and {@code filter_item},
 * and, for any geographic level, a file named after its column of codes, such as {@code ward_code.csv} with the columns
 * {@code ward_code} and {@code ward_name}.
 */
public final class ListFiles {
    private static final String DICTIONARY = "data_dictionary.csv";

    private ListFiles() {}

    /** A sentence for whoever named the folder. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String sentence) {
            super(sentence);
        }
    }

    public static Lists in(Path folder) throws Unusable {
        if (!Files.isDirectory(folder)) {
            throw new Unusable("There is no folder " + folder + ".");
        }
        Lists lists = Lists.shipped();
        boolean any = false;
        Path dictionary = folder.resolve(DICTIONARY);
        if (Files.exists(dictionary)) {
            lists = lists.knowing(dictionary(read(dictionary)));
            any = true;
        }
        for (Level level : Level.values()) {
            Path file = folder.resolve(level.code() + ".csv");
            if (!level.code().isEmpty() && Files.exists(file)) {
                lists = lists.with(level, places(read(file), level));
                any = true;
            }
        }
        if (!any) {
            throw new Unusable("The folder " + folder + " holds none of the lists that are looked for: " + DICTIONARY
                    + ", ward_code.csv, pcon_code.csv and the like.");
        }
        return lists;
    }

    private static Table read(Path file) throws Unusable {
        try {
            return TidyFile.read(file, "list").table();
        } catch (TidyFile.Unreadable unreadable) {
            throw new Unusable(unreadable.sentence());
        }
    }

    private static Map<String, Set<String>> dictionary(Table table) throws Unusable {
        require(table, List.of("col_name", "filter_item"));
        var words = new HashMap<String, Set<String>>();
        for (List<String> row : rows(table, List.of("col_name", "filter_item"))) {
            words.computeIfAbsent(row.getFirst(), _ -> new HashSet<>()).add(row.getLast());
        }
        return words;
    }

    private static List<List<String>> places(Table table, Level level) throws Unusable {
        List<String> columns = Stream.of(level.otherCode(), level.code(), level.nameColumn())
                .filter(name -> !name.isEmpty())
                .toList();
        require(table, columns);
        return rows(table, columns);
    }

    private static void require(Table table, List<String> columns) throws Unusable {
        for (String column : columns) {
            if (!table.has(column)) {
                throw new Unusable("The list " + table.file() + " has no column " + column + ".");
            }
        }
    }

    private static List<List<String>> rows(Table table, List<String> columns) {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            rows.add(columns.stream()
                    .map(column -> table.column(column).orElseThrow().value(at))
                    .toList());
        }
        return rows;
    }
}
