package org.waymark.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small data set with its metadata, sound until a test spoils it. The figures are made up. */
final class Pair {
    private static final String DATA = """
        time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age_group,age,plan_count,plan_percent
        202324,Academic year,National,E92000001,England,,,,,,Total,Total,900,45.2
        202324,Academic year,National,E92000001,England,,,,,,Younger,Under 5,300,40.1
        202324,Academic year,Regional,E92000001,England,E12000008,South East,,,,Total,Total,90,41
        202324,Academic year,Local authority,E92000001,England,E12000008,South East,886,E10000016,Kent,Total,Total,9,39
        202324,Academic year,Local authority,E92000001,England,E12000008,South East,886,E10000016,Kent,Younger,Under 5,c,x
        202425,Academic year,Local authority,E92000001,England,E12000008,South East,886,E10000016,Kent,Younger,Under 5,low,z
        """;
    private static final String META = """
        col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column,filter_default
        age,Filter,Age,,,,Filter by age,age_group,
        age_group,Filter,Age group,,,,,,
        plan_count,Indicator,Number of plans,Plans,,0,,,
        plan_percent,Indicator,Share of plans in time,Plans,%,1,,,
        """;

    private String dataFile = "plans.csv";
    private String metaFile = "plans.meta.csv";
    final List<List<String>> data = rows(DATA);
    final List<List<String>> meta = rows(META);
    private Lists lists = Lists.shipped()
            .knowing(Map.of(
                    "age", Set.of("Under 5", "5 to 10"),
                    "age_group", Set.of("Younger"),
                    "plan_count", Set.of(""),
                    "plan_percent", Set.of("")));

    Pair files(String data, String meta) {
        dataFile = data;
        metaFile = meta;
        return this;
    }

    Pair lists(Lists other) {
        lists = other;
        return this;
    }

    /** @param row from 1, the header being 0 */
    Pair data(int row, String column, String cell) {
        data.get(row).set(data.getFirst().indexOf(column), cell);
        return this;
    }

    /** In every row of a level. */
    Pair level(String level, String column, String cell) {
        for (List<String> row : data.subList(1, data.size())) {
            if (row.get(2).equals(level)) {
                row.set(data.getFirst().indexOf(column), cell);
            }
        }
        return this;
    }

    Pair all(String column, String cell) {
        data.subList(1, data.size()).forEach(row -> row.set(data.getFirst().indexOf(column), cell));
        return this;
    }

    Pair meta(String variable, String column, String cell) {
        meta.stream()
                .filter(row -> row.getFirst().equals(variable))
                .forEach(row -> row.set(meta.getFirst().indexOf(column), cell));
        return this;
    }

    /** A new column, alike in every row. */
    Pair with(String column, String cell) {
        data.forEach(row -> row.add(data.indexOf(row) == 0 ? column : cell));
        return this;
    }

    /** A new row of data, with cells by column beside those of a row there is. */
    Pair row(int like, Map<String, String> cells) {
        var row = new ArrayList<>(data.get(like));
        cells.forEach((column, cell) -> row.set(data.getFirst().indexOf(column), cell));
        data.add(row);
        return this;
    }

    Pair metaRow(String... cells) {
        var row = new ArrayList<>(List.of(cells));
        while (row.size() < meta.getFirst().size()) {
            row.add("");
        }
        meta.add(row);
        return this;
    }

    Pair rename(String column, String name) {
        data.getFirst().set(data.getFirst().indexOf(column), name);
        return this;
    }

    Pair renameBoth(String column, String name) {
        return rename(column, name).meta(column, "col_name", name);
    }

    Pair renameMeta(String column, String name) {
        meta.getFirst().set(meta.getFirst().indexOf(column), name);
        return this;
    }

    DataSet set() {
        return new DataSet(Table.of(dataFile, data), Table.of(metaFile, meta), lists);
    }

    Screening screened() {
        return Screening.of(set());
    }

    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        text.lines().forEach(line -> rows.add(new ArrayList<>(List.of(line.split(",", -1)))));
        return rows;
    }
}
