package org.waymark.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which columns of places a row of each level fills in. */
final class Filled {
    private static final List<Level> NESTED = List.of(Level.NATIONAL, Level.REGIONAL, Level.LOCAL_AUTHORITY);

    private Filled() {}

    /** The columns of a row's own level; the country's are looked at with the list of countries. */
    static Verdict completed(DataSet set) {
        return Verdict.fail(spots(
                set,
                level -> level == Level.NATIONAL
                        ? List.of()
                        : level.columns().stream()
                                .filter(name -> !name.equals("school_laestab"))
                                .toList(),
                true));
    }

    /** A row of a country, region or authority says nothing of the levels below it. */
    static Verdict overcompleted(DataSet set) {
        return Verdict.fail(spots(
                set,
                level -> NESTED.contains(level)
                        ? GeographyChecks.below(level).stream()
                                .flatMap(other -> other.columns().stream())
                                .filter(name -> set.variables().stream()
                                        .noneMatch(variable -> variable.name().equals(name)))
                                .toList()
                        : List.of(),
                false));
    }

    /** The region that a local place lies in, where the file has columns for regions at all. */
    static Verdict regions(DataSet set, Level of) {
        if (!GeographyChecks.levels(set).contains(of)) {
            return Verdict.pass();
        }
        if (!set.data().has("region_code") || !set.data().has("region_name")) {
            return Verdict.warning(Level.REGIONAL.columns().stream()
                    .filter(name -> !set.data().has(name))
                    .map(name -> set.data().of(name))
                    .toList());
        }
        return Verdict.warning(spots(set, level -> level == of ? Level.REGIONAL.columns() : List.of(), true));
    }

    /** One for each level and column, at the first row in which it is blank, or is not. */
    private static List<Spot> spots(DataSet set, Function<Level, List<String>> columns, boolean blank) {
        var spots = new ArrayList<Spot>();
        Column levels = set.data().needed("geographic_level");
        for (int code = 0; code < levels.values().size(); code++) {
            Optional<Level> level = Level.of(levels.values().get(code));
            int at = code;
            Stream<Column> looked = level.stream()
                    .flatMap(each -> columns.apply(each).stream())
                    .flatMap(name -> set.data().column(name).stream());
            looked.forEach(column -> {
                for (int row = 0; row < levels.rows(); row++) {
                    if (levels.code(row) == at && column.isBlank(row) == blank) {
                        spots.add(set.data().at(column.name(), row + 2L, column.name()));
                        return;
                    }
                }
            });
        }
        var met = new HashSet<String>();
        return spots.stream().filter(spot -> met.add(spot.column())).toList();
    }
}
