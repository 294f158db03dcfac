package org.waymark.tidy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.screening.Table;

/** The least metadata that go with a data file published without any: the filters and indicators that a mapping names. */
final class MadeUp {
    private static final List<String> HEADER = List.of(
            "col_name",
            "col_type",
            "label",
            "indicator_grouping",
            "indicator_unit",
            "indicator_dp",
            "filter_hint",
            "filter_grouping_column");

    private MadeUp() {}

    static Table metadata(Path data, Mapping mapping, Table rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(HEADER);
        for (Mapping.Division division : mapping.divisions()) {
            if (rows.has(division.column())) {
                lines.add(List.of(division.column(), "Filter", division.column(), "", "", "", "", division.group()));
            }
        }
        mapping.measures().stream()
                .flatMap(measure -> measure.columns().stream())
                .distinct()
                .filter(rows::has)
                .forEach(column -> lines.add(List.of(column, "Indicator", column, "", "", "", "", "")));
        return Table.of(TidyFile.name(TidyPair.of(data).meta()), lines);
    }
}
