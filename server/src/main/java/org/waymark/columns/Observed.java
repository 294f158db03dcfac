package org.waymark.columns;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.finding.Finding;
import org.waymark.finding.Place;
import org.waymark.intake.Rule;

/** What is said of a file of observations as a whole. */
final class Observed {
    private static final List<String> REQUIRED = List.of("indicator", "period");

    private Observed() {}

    /** Refuses a file without the columns that nothing can be done without. */
    static void require(Collection<String> columns, Path file) {
        String lacking =
                REQUIRED.stream().filter(column -> !columns.contains(column)).collect(Collectors.joining(" and "));
        if (!lacking.isEmpty()) {
            throw new Unreadable(name(file) + " has no column " + lacking + ". Its columns are "
                    + String.join(", ", columns) + "; docs/pack.md lists those of a file of observations.");
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String unreadable(Path file, Exception why) {
        return name(file) + " cannot be read as " + (Duck.isCsv(file) ? "CSV" : "Parquet") + ": "
                + String.valueOf(why.getMessage()).lines().findFirst().orElse("")
                + " Save it again, and look whether it is whole.";
    }

    static Finding ragged(Path file, long line, long cells, long columns) {
        return Rule.named("ragged-row").at(Place.of(name(file), line, ""), "", "cells", cells, "columns", columns);
    }

    static Finding noRow(Path file, long line, String type) {
        return type.contains("QUOTE")
                ? Rule.named("stray-quote").at(Place.of(name(file), line, ""), "", "row", line)
                : Rule.named("unreadable-file")
                        .at(
                                Place.of(name(file), line, ""),
                                "",
                                "reason",
                                "this line is no row: " + type.toLowerCase(java.util.Locale.ROOT));
    }
}
