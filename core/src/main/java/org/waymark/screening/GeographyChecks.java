package org.waymark.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the rows are of: the levels, and the columns that each fills in and leaves blank. */
final class GeographyChecks {
    private static final String LEVEL = "geographic_level";
    private static final List<Level> WITHOUT_LIST =
            List.of(Level.OPPORTUNITY_AREA, Level.MAT, Level.SPONSOR, Level.POLICE_FORCE_AREA);

    static final List<Check> ALL = List.of(
            new Check(
                    Stage.PRECHECK_GEOGRAPHY,
                    "geog_level",
                    set -> Verdict.fail(set.values(
                            set.data().needed(LEVEL), title -> Level.of(title).isEmpty()))),
            new Check(Stage.PRECHECK_GEOGRAPHY, "geog_level_present", GeographyChecks::columnsPresent),
            check("geog_ignored_rows", GeographyChecks::ignored),
            check("geog_na", set -> named(set, (code, name) -> code.equals("x") && !name.equals("Not available"))),
            check("geog_na_code", set -> named(set, (code, name) -> name.equals("Not available") && !code.equals("x"))),
            check("geog_other_dupes", set -> several(set, false)),
            check("geog_other_code_dupes", set -> several(set, true)),
            check("geog_la_col_present", set -> together(set, Level.LOCAL_AUTHORITY)),
            check("geog_region_col_present", set -> together(set, Level.REGIONAL)),
            check("geog_level_completed", Filled::completed),
            check("geog_overcompleted_cols", Filled::overcompleted),
            check("geog_region_for_la", set -> Filled.regions(set, Level.LOCAL_AUTHORITY)),
            check("geog_region_for_lad", set -> Filled.regions(set, Level.LOCAL_AUTHORITY_DISTRICT)));

    private GeographyChecks() {}

    private static Check check(String name, Function<DataSet, Verdict> rule) {
        return new Check(Stage.GEOGRAPHY, name, rule);
    }

    static Set<Level> levels(DataSet set) {
        var levels = new TreeSet<Level>();
        set.data().needed(LEVEL).values().forEach(title -> Level.of(title).ifPresent(levels::add));
        return levels;
    }

    private static Verdict columnsPresent(DataSet set) {
        return Verdict.fail(levels(set).stream()
                .flatMap(level -> Stream.of(
                        level.code(), level.nameColumn(), level == Level.LOCAL_AUTHORITY ? level.otherCode() : ""))
                .filter(name -> !name.isEmpty() && !set.data().has(name))
                .map(name -> set.data().of(name))
                .toList());
    }

    /** Schools and providers are left out of tables, so that neither may hide the other, nor be all there is beside plans. */
    private static Verdict ignored(DataSet set) {
        Set<Level> levels = levels(set);
        boolean mixed = levels.contains(Level.SCHOOL) && levels.contains(Level.PROVIDER);
        boolean nothing = levels.stream().allMatch(level -> level == Level.PLANNING_AREA || level == Level.INSTITUTION);
        return Verdict.fail(mixed || nothing ? set.values(set.data().needed(LEVEL), _ -> true) : List.of());
    }

    /** Of levels for which there is no list: codes and names that say different things. */
    private static Verdict named(DataSet set, BiPredicate<String, String> bad) {
        var levels = new ArrayList<>(WITHOUT_LIST);
        levels.addAll(List.of(Level.SCHOOL, Level.PROVIDER));
        var spots = new LinkedHashSet<Spot>();
        pairs(set, levels)
                .forEach((level, pairs) -> pairs.forEach((pair, line) -> {
                    if (bad.test(pair.code(), pair.name())) {
                        spots.add(set.data().at(level.code(), line, pair.code() + " " + pair.name()));
                    }
                }));
        return Verdict.fail(List.copyOf(spots));
    }

    private record Pair(String code, String name) {}

    private static Map<Level, Map<Pair, Long>> pairs(DataSet set, List<Level> levels) {
        var all = new EnumMap<Level, Map<Pair, Long>>(Level.class);
        for (Level level : levels) {
            Table data = set.data();
            if (data.has(level.code()) && data.has(level.nameColumn())) {
                Column codes = data.needed(level.code());
                Column names = data.needed(level.nameColumn());
                var met = new HashMap<Pair, Long>();
                for (int row = 0; row < data.rows(); row++) {
                    if (!codes.isBlank(row) || !names.isBlank(row)) {
                        met.putIfAbsent(new Pair(codes.value(row), names.value(row)), row + 2L);
                    }
                }
                all.put(level, met);
            }
        }
        return all;
    }

    private static Verdict several(DataSet set, boolean namesOfCode) {
        var spots = new ArrayList<Spot>();
        pairs(set, WITHOUT_LIST).forEach((level, pairs) -> {
            var met = new HashMap<String, Set<String>>();
            pairs.keySet()
                    .forEach(pair -> met.computeIfAbsent(namesOfCode ? pair.code() : pair.name(), _ -> new TreeSet<>())
                            .add(namesOfCode ? pair.name() : pair.code()));
            met.forEach((one, others) -> {
                if (others.size() > 1 && !one.isEmpty() && !Set.of("x", "z").contains(one)) {
                    spots.add(set.data().at(level.nameColumn(), 0, one + ": " + String.join(", ", others)));
                }
            });
        });
        return Verdict.fail(
                spots.stream().sorted(Comparator.comparing(Spot::seen)).toList());
    }

    private static Verdict together(DataSet set, Level level) {
        List<String> absent =
                level.columns().stream().filter(name -> !set.data().has(name)).toList();
        return absent.size() == level.columns().size()
                ? Verdict.pass()
                : Verdict.fail(absent.stream().map(name -> set.data().of(name)).toList());
    }

    static List<Level> below(Level level) {
        return Arrays.stream(Level.values())
                .filter(other -> other.compareTo(level) > 0)
                .toList();
    }
}
