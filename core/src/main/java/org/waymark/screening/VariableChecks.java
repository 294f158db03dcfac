package org.waymark.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the metadata explain the data, column by column. */
final class VariableChecks {
    private static final Set<String> NOT_A_NAME = Set.of("NA", "na", "NULL", "Null", "null");

    static final List<Check> ALL = List.of(
            new Check(Stage.PRECHECK_CROSS_FILE, "cross_meta_to_data", VariableChecks::metaToData),
            new Check(Stage.PRECHECK_CROSS_FILE, "cross_data_to_meta", VariableChecks::dataToMeta),
            new Check(
                    Stage.PRECHECK_META,
                    "meta_col_name",
                    set -> Verdict.fail(set.where(variable -> variable.name().isEmpty(), "col_name", Variable::label))),
            new Check(
                    Stage.PRECHECK_META,
                    "meta_col_type",
                    set -> Verdict.fail(set.where(
                            variable -> !variable.isFilter() && !variable.isIndicator(), "col_type", Variable::type))),
            new Check(
                    Stage.PRECHECK_META,
                    "meta_ob_unit",
                    set -> Verdict.fail(set.where(
                            variable -> Names.observed(set).test(variable.name()), "col_name", Variable::name))));

    private VariableChecks() {}

    /** A row without a type explains no column, nor does a group called NA. */
    private static Verdict metaToData(DataSet set) {
        var spots = new ArrayList<>(set.where(
                variable -> !variable.name().isEmpty() && !set.data().has(variable.name()),
                "col_name",
                Variable::name));
        spots.addAll(set.where(variable -> variable.type().isEmpty(), "col_type", Variable::name));
        spots.addAll(set.where(
                variable -> NOT_A_NAME.contains(variable.group()) && !set.data().has(variable.group()),
                "filter_grouping_column",
                Variable::group));
        return Verdict.fail(spots);
    }

    private static Verdict dataToMeta(DataSet set) {
        return Verdict.warning(set.data().columns().stream()
                .filter(column -> !Names.OBSERVED.contains(column.name()))
                .filter(column -> column.values().size() > 1)
                .filter(column -> set.variables().stream()
                        .noneMatch(variable -> variable.name().equals(column.name())
                                || variable.group().equals(column.name())))
                .map(column -> set.data().of(column.name()))
                .toList());
    }
}
