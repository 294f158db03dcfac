package org.waymark.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** What the rows are divided by. */
final class FilterChecks {
    private static final int MOST_ITEMS = 25_000;

    static final List<Check> ALL = List.of(
            new Check(
                    Stage.PRECHECK_FILTERS,
                    "filter_not_singular",
                    set -> Verdict.fail(set.filters().stream()
                            .filter(filter -> set.data().needed(filter.name()).levels() < 2)
                            .map(filter -> set.data().of(filter.name()))
                            .toList())),
            new Check(Stage.FILTERS, "filter_blanks", set -> cells(set, (_, value) -> value.isEmpty())),
            new Check(
                    Stage.FILTERS, "filter_whitespace", set -> cells(set, (_, value) -> !value.equals(value.strip()))),
            new Check(Stage.FILTERS, "filter_defaults", FilterChecks::defaults),
            new Check(Stage.FILTERS, "filter_group_level", FilterChecks::groupLevels),
            new Check(
                    Stage.FILTERS,
                    "filter_item_limit",
                    set -> Verdict.fail(set.filterColumns().stream()
                            .filter(column -> column.levels() > MOST_ITEMS)
                            .map(column -> set.data().of(column.name()))
                            .toList())),
            new Check(Stage.FILTERS, "filter_ob_total", FilterChecks::totals));

    private FilterChecks() {}

    private static Verdict cells(DataSet set, BiPredicate<Column, String> bad) {
        return Verdict.fail(set.filterColumns().stream()
                .flatMap(column -> set.values(column, value -> bad.test(column, value)).stream())
                .toList());
    }

    /** Whoever asks for no item of a filter is shown this one. */
    private static Verdict defaults(DataSet set) {
        var spots = new ArrayList<Spot>();
        for (Variable filter : set.filters()) {
            if (!Names.isPlace(filter)) {
                String item = filter.defaultItem().isEmpty() ? "Total" : filter.defaultItem();
                lacking(set, filter.name(), item, spots);
            }
            lacking(set, filter.group(), "Total", spots);
        }
        return Verdict.warning(spots);
    }

    private static void lacking(DataSet set, String name, String item, List<Spot> spots) {
        set.data()
                .column(name)
                .filter(column -> !column.values().contains(item))
                .filter(_ -> spots.stream().noneMatch(spot -> spot.column().equals(name)))
                .ifPresent(_ -> spots.add(set.data().of(name)));
    }

    private static Verdict groupLevels(DataSet set) {
        return Verdict.fail(set.filters().stream()
                .filter(filter -> set.data()
                        .column(filter.group())
                        .filter(group -> group.levels()
                                > set.data().needed(filter.name()).levels())
                        .isPresent())
                .map(filter -> set.data().of(filter.group()))
                .toList());
    }

    /** A whole has no place of its own: the row says its level, and the columns of lower levels are blank. */
    private static Verdict totals(DataSet set) {
        return Verdict.fail(set.data().columns().stream()
                .filter(column -> Names.observed(set).test(column.name()))
                .flatMap(column ->
                        set
                                .values(
                                        column,
                                        value -> List.of("total", "all").contains(value.toLowerCase(Locale.ROOT)))
                                .stream())
                .toList());
    }
}
