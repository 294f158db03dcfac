package org.waymark.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The two files of a tidy data set, and what the standard's lists hold. */
public final class DataSet {
    private final Table data;
    private final Table meta;
    private final Lists lists;
    private final List<Variable> variables;

    public DataSet(Table data, Table meta, Lists lists) {
        this.data = data;
        this.meta = meta;
        this.lists = lists;
        this.variables =
                IntStream.range(0, meta.rows()).mapToObj(this::variable).toList();
    }

    public Table data() {
        return data;
    }

    public Table meta() {
        return meta;
    }

    public List<Variable> filters() {
        return variables.stream().filter(Variable::isFilter).toList();
    }

    public List<Variable> indicators() {
        return variables.stream().filter(Variable::isIndicator).toList();
    }

    Lists lists() {
        return lists;
    }

    List<Variable> variables() {
        return variables;
    }

    /** Every row of the metadata of which something is so, at one of its columns. */
    List<Spot> where(Predicate<Variable> so, String column, Function<Variable, String> seen) {
        return variables.stream()
                .filter(so)
                .map(variable -> meta.at(column, variable.line(), seen.apply(variable)))
                .toList();
    }

    /** The filters' columns and those of their groups, as far as the data have them. */
    List<Column> filterColumns() {
        var columns = new ArrayList<Column>();
        for (Variable filter : filters()) {
            data.column(filter.name()).ifPresent(columns::add);
            data.column(filter.group())
                    .filter(group -> !columns.contains(group))
                    .ifPresent(columns::add);
        }
        return columns;
    }

    List<Column> indicatorColumns() {
        return indicators().stream()
                .flatMap(indicator -> data.column(indicator.name()).stream())
                .toList();
    }

    /** Each different value of a column of which something is so, where it stands first. */
    List<Spot> values(Column column, Predicate<String> so) {
        return IntStream.range(0, column.values().size())
                .filter(code -> so.test(column.values().get(code)))
                .mapToObj(code -> data.at(
                        column.name(), column.firstLine(code), column.values().get(code)))
                .toList();
    }

    private Variable variable(int row) {
        Function<String, String> cell =
                name -> meta.column(name).map(column -> column.value(row)).orElse("");
        return new Variable(
                row + 2L,
                cell.apply("col_name"),
                cell.apply("col_type"),
                cell.apply("label"),
                cell.apply("indicator_grouping"),
                cell.apply("indicator_unit"),
                cell.apply("indicator_dp"),
                cell.apply("filter_hint"),
                cell.apply("filter_grouping_column"),
                cell.apply("filter_default"));
    }
}
