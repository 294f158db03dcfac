package org.waymark.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which columns there are, and what they are called. */
final class ColumnChecks {
    private static final Pattern SNAKE = Pattern.compile("[a-z0-9_]*");
    private static final Pattern STARTS_LOWER = Pattern.compile("[a-z].*", Pattern.DOTALL);

    /** Groups of people, which belong into a filter and not into the name of a figure. */
    private static final Set<String> GROUPS = Set.of(
            "male", "female", "males", "females", "asian", "black", "white", "mixed", "chinese", "roma", "traveller");

    static final List<Check> ALL = List.of(
            new Check(Stage.PRECHECK_COLUMNS, "col_req_data", set -> missing(set.data(), Names.DATA)),
            new Check(Stage.PRECHECK_COLUMNS, "col_req_meta", set -> missing(set.meta(), Names.META)),
            new Check(
                    Stage.PRECHECK_COLUMNS,
                    "col_invalid_meta",
                    set -> Verdict.fail(
                            named(set.meta(), name -> !Names.META.contains(name) && !Names.META_MORE.contains(name)))),
            new Check(Stage.PRECHECK_COLUMNS, "col_to_rows", ColumnChecks::toRows),
            new Check(
                    Stage.COLUMNS,
                    "col_names_spaces",
                    set -> Verdict.fail(named(set.data(), name -> name.contains(" ")))),
            new Check(
                    Stage.COLUMNS,
                    "col_snake_case",
                    set -> Verdict.warning(
                            named(set.data(), name -> !SNAKE.matcher(name).matches()))),
            new Check(
                    Stage.COLUMNS,
                    "col_var_start",
                    set -> Verdict.warning(named(
                            set.data(), name -> !STARTS_LOWER.matcher(name).matches()))),
            new Check(
                    Stage.COLUMNS,
                    "col_var_characteristic",
                    set -> Verdict.warning(
                            named(set.data(), Set.of("characteristic", "characteristic_group")::contains))),
            new Check(
                    Stage.COLUMNS,
                    "col_ind_smushed",
                    set -> Verdict.warning(set.where(
                            variable -> variable.isIndicator() && namesGroup(variable.name()),
                            "col_name",
                            Variable::name))));

    private ColumnChecks() {}

    private static Verdict missing(Table table, List<String> needed) {
        return Verdict.fail(
                needed.stream().filter(name -> !table.has(name)).map(table::of).toList());
    }

    private static List<Spot> named(Table table, Predicate<String> bad) {
        return table.names().stream().filter(bad).map(table::of).toList();
    }

    /** Each row of the metadata explains one column of the data. */
    private static Verdict toRows(DataSet set) {
        int rows = set.meta().rows();
        return Verdict.fail(
                rows > set.data().columns().size()
                        ? List.of(new Spot(set.meta().file(), 0, "", Integer.toString(rows)))
                        : List.of());
    }

    private static boolean namesGroup(String name) {
        return Arrays.stream(name.split("_", -1)).anyMatch(GROUPS::contains);
    }
}
