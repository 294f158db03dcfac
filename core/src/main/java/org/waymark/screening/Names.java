package org.waymark.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that the standard names. */
final class Names {
    static final List<String> DATA =
            List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name");
    static final List<String> META = List.of(
            "col_name",
            "col_type",
            "label",
            "indicator_grouping",
            "indicator_unit",
            "indicator_dp",
            "filter_hint",
            "filter_grouping_column");
    static final List<String> META_MORE = List.of("filter_default", "parent_filter");

    /** Time and place: what a row is about, and never a filter. */
    static final Set<String> OBSERVED = Stream.concat(
                    DATA.stream(), Arrays.stream(Level.values()).flatMap(level -> level.columns().stream()))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> BY_PLACE = List.of("school_name", "provider_name");

    private Names() {}

    /** Time and place, save the name of a school or provider where that is what the data set is filtered by. */
    static Predicate<String> observed(DataSet set) {
        List<String> filters = set.filters().stream().map(Variable::name).toList();
        boolean byPlace = filters.size() == 1 && BY_PLACE.contains(filters.getFirst());
        return name -> OBSERVED.contains(name) && !(byPlace && name.equals(filters.getFirst()));
    }

    /** Names of schools or providers stand for their places, and need no total. */
    static boolean isPlace(Variable filter) {
        return BY_PLACE.contains(filter.name());
    }
}
