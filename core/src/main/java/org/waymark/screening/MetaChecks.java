package org.waymark.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a row of the metadata may say. */
final class MetaChecks {
    private static final Set<String> UNITS = Set.of("", "%", "pp", "£", "£m", "numberstring");
    private static final Pattern WHOLE = Pattern.compile("\\d*");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Parts of a name that speak of a place. */
    private static final Set<String> PLACES =
            Set.of("la", "lad", "region", "country", "ward", "pcon", "lsip", "lep", "urn", "ukprn", "laestab", "pfa");

    static final List<Check> ALL = List.of(
            check("meta_col_name_dupe", set -> Verdict.fail(twice(set, "col_name", Variable::name))),
            failing(
                    "meta_col_name_spaces",
                    "col_name",
                    Variable::name,
                    variable -> variable.name().contains(" ")),
            check("meta_dupe_label", set -> Verdict.fail(twice(set, "label", Variable::label))),
            failing(
                    "meta_label",
                    "label",
                    Variable::name,
                    variable -> variable.label().isEmpty()),
            failing(
                    "meta_fil_grp",
                    "filter_grouping_column",
                    Variable::group,
                    variable -> variable.isIndicator() && !variable.group().isEmpty()),
            check(
                    "meta_fil_grp_dupe",
                    set -> Verdict.fail(twice(set, "filter_grouping_column", Variable::group).stream()
                            .filter(spot -> !spot.seen().isEmpty())
                            .toList())),
            check("meta_fil_grp_is_fil", MetaChecks::groupIsFilter),
            check(
                    "meta_fil_grp_match",
                    set -> Verdict.fail(set.where(
                            variable ->
                                    !variable.group().isEmpty() && !set.data().has(variable.group()),
                            "filter_grouping_column",
                            Variable::group))),
            check("meta_fil_grp_stripped", MetaChecks::stripped),
            failing(
                    "meta_filter_hint",
                    "filter_hint",
                    Variable::name,
                    variable -> variable.isIndicator() && !variable.hint().isEmpty()),
            check("meta_geog_catch", MetaChecks::places),
            check(
                    "meta_ind_dp_set",
                    set -> Verdict.warning(set.where(
                            variable -> variable.isIndicator()
                                    && variable.decimals().isEmpty(),
                            "indicator_dp",
                            Variable::name))),
            failing(
                    "meta_ind_dp_values",
                    "indicator_dp",
                    Variable::decimals,
                    variable -> !WHOLE.matcher(variable.decimals()).matches()),
            failing(
                    "meta_ind_unit",
                    "indicator_unit",
                    Variable::name,
                    variable -> variable.isFilter() && !variable.unit().isEmpty()),
            failing(
                    "meta_ind_unit_validation",
                    "indicator_unit",
                    Variable::unit,
                    variable -> !UNITS.contains(variable.unit())),
            failing(
                    "meta_indicator_dp",
                    "indicator_dp",
                    Variable::name,
                    variable -> variable.isFilter() && !variable.decimals().isEmpty()),
            failing(
                    "meta_indicator_grouping",
                    "indicator_grouping",
                    Variable::name,
                    variable -> variable.isFilter() && !variable.grouping().isEmpty()));

    private MetaChecks() {}

    private static Check check(String name, Function<DataSet, Verdict> rule) {
        return new Check(Stage.META, name, rule);
    }

    private static Check failing(String name, String column, Function<Variable, String> seen, Predicate<Variable> bad) {
        return check(name, set -> Verdict.fail(set.where(bad, column, seen)));
    }

    private static List<Spot> twice(DataSet set, String column, Function<Variable, String> of) {
        var met = new HashSet<String>();
        return set.where(variable -> !met.add(of.apply(variable)), column, of);
    }

    /** A group that stands in the metadata as a filter of its own can be chosen by. */
    private static Verdict groupIsFilter(DataSet set) {
        List<String> names = set.variables().stream().map(Variable::name).toList();
        return Verdict.warning(set.where(
                variable -> !variable.group().isEmpty() && !names.contains(variable.group()),
                "filter_grouping_column",
                Variable::group));
    }

    /** Two names of groups that differ only in spaces or signs are one name mistyped. */
    private static Verdict stripped(DataSet set) {
        var spots = new ArrayList<Spot>();
        for (Variable filter : set.filters()) {
            set.data().column(filter.group()).ifPresent(column -> {
                var met = new HashSet<String>();
                spots.addAll(set.values(
                        column,
                        value -> !met.add(NOT_ALPHANUMERIC.matcher(value).replaceAll(""))));
            });
        }
        return Verdict.fail(spots);
    }

    private static Verdict places(DataSet set) {
        List<Variable> filters = set.filters();
        boolean onlyPlace = filters.size() == 1 && Names.isPlace(filters.getFirst());
        return Verdict.fail(set.where(
                variable -> variable.isFilter()
                        && (speaksOfPlace(variable.group()) || !onlyPlace && speaksOfPlace(variable.name())),
                "col_name",
                Variable::name));
    }

    private static boolean speaksOfPlace(String name) {
        return Names.OBSERVED.contains(name)
                || Arrays.stream(name.split("_", -1)).anyMatch(PLACES::contains);
    }
}
