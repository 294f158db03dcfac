package org.waymark.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the Department's programming interface holds besides: lengths, and the words of its data dictionary. */
final class ApiChecks {
    private static final int NAME = 50;
    private static final int LABEL = 100;
    private static final int ITEM = 120;
    private static final int CODE = 30;

    static final List<Check> ALL = List.of(
            new Check(
                    Stage.API,
                    "api_char_col_name",
                    set -> Verdict.warning(
                            set.where(variable -> variable.name().length() > NAME, "col_name", Variable::name))),
            new Check(
                    Stage.API,
                    "api_char_col_label",
                    set -> Verdict.warning(
                            set.where(variable -> variable.label().length() > LABEL, "label", Variable::label))),
            new Check(Stage.API, "api_char_filter_items", ApiChecks::items),
            new Check(Stage.API, "api_char_loc_code", ApiChecks::codes),
            new Check(Stage.API, "data_dict_col_name", ApiChecks::names),
            new Check(Stage.API, "data_dict_fil_item", ApiChecks::itemsKnown));

    private ApiChecks() {}

    private static Verdict items(DataSet set) {
        var columns = new ArrayList<>(set.filterColumns());
        Arrays.stream(Level.values())
                .flatMap(level -> set.data().column(level.nameColumn()).stream())
                .forEach(columns::add);
        return longer(set, columns, ITEM);
    }

    private static Verdict codes(DataSet set) {
        return longer(
                set,
                Arrays.stream(Level.values())
                        .flatMap(level -> set.data().column(level.code()).stream())
                        .toList(),
                CODE);
    }

    private static Verdict longer(DataSet set, List<Column> columns, int limit) {
        return Verdict.warning(columns.stream()
                .distinct()
                .flatMap(column -> set.values(column, value -> value.length() > limit).stream())
                .toList());
    }

    private static Verdict names(DataSet set) {
        Optional<Map<String, Set<String>>> dictionary = set.lists().dictionary();
        return dictionary
                .map(words -> Verdict.warning(
                        set.where(variable -> !words.containsKey(variable.name()), "col_name", Variable::name)))
                .orElseGet(Verdict::ignore);
    }

    /** Of the filters that the dictionary has: the items it does not, save the Total that every filter may have. */
    private static Verdict itemsKnown(DataSet set) {
        return set.lists()
                .dictionary()
                .map(words ->
                        Verdict.warning(set.filterColumns().stream()
                                .flatMap(column -> Optional.ofNullable(words.get(column.name())).stream()
                                        .flatMap(known -> set
                                                .values(column, item -> !item.equals("Total") && !known.contains(item))
                                                .stream()))
                                .toList()))
                .orElseGet(Verdict::ignore);
    }
}
