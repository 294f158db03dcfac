package org.waymark.screening;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the codes and names of places are those of the lists, each with its own, to the letter. */
final class PlaceListChecks {
    /** The first characters that the Office for National Statistics gives the codes of each kind of place. */
    private static final Map<Level, Pattern> FORMS = Map.of(
            Level.PARLIAMENTARY_CONSTITUENCY, Pattern.compile("[EWSN](14|07|05|06)\\d{6}"),
            Level.SKILLS_AREA, Pattern.compile("E69\\d{6}"),
            Level.ENTERPRISE_PARTNERSHIP, Pattern.compile("E37\\d{6}"),
            Level.DEVOLVED_AREA, Pattern.compile("E(47|12|61)\\d{6}"),
            Level.WARD, Pattern.compile("[EWSN](05|08|13)\\d{6}"));

    /** What may stand wherever a place cannot be named. */
    private static final Set<String> NOWHERE = Set.of(
            "x\tNot available",
            "z\tNot applicable",
            "z\tUnknown",
            "z\tOutside of England",
            "z\tOutside of the United Kingdom",
            "z\tOutside of England and unknown",
            "z\tOutside of the United Kingdom and unknown");

    static final List<Check> ALL = List.of(
            check("geog_country_combos", Level.NATIONAL),
            check("geog_region_combos", Level.REGIONAL),
            check("geog_la_combos", Level.LOCAL_AUTHORITY),
            check("geog_lad_combos", Level.LOCAL_AUTHORITY_DISTRICT),
            check("geog_pcon_combos", Level.PARLIAMENTARY_CONSTITUENCY),
            check("geog_lsip_combos", Level.SKILLS_AREA),
            check("geog_lep_combos", Level.ENTERPRISE_PARTNERSHIP),
            check("geog_eda_combos", Level.DEVOLVED_AREA),
            check("geog_ward_combos", Level.WARD));

    private PlaceListChecks() {}

    private static Check check(String name, Level level) {
        return new Check(Stage.GEOGRAPHY, name, set -> of(set, level));
    }

    private static Verdict of(DataSet set, Level level) {
        List<Column> columns = Stream.of(level.otherCode(), level.code(), level.nameColumn())
                .map(name -> set.data().column(name).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (columns.size() < level.columns().size()) {
            return Verdict.ignore();
        }
        var spots = new ArrayList<Spot>();
        var met = new HashSet<IntBuffer>();
        for (int row = 0; row < set.data().rows(); row++) {
            int at = row;
            if (met.add(IntBuffer.wrap(
                    columns.stream().mapToInt(column -> column.code(at)).toArray()))) {
                List<String> cells =
                        columns.stream().map(column -> column.value(at)).toList();
                if (!allowed(set, level, cells)) {
                    spots.add(set.data().at(columns.getLast().name(), row + 2L, String.join(" ", cells)));
                }
            }
        }
        Verdict verdict = Verdict.fail(spots);
        return verdict.result() == Result.PASS && set.lists().places(level).isEmpty()
                ? verdict.saying("form")
                : verdict;
    }

    private static boolean allowed(DataSet set, Level level, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return true;
        }
        String place = String.join("\t", cells);
        String nowhere = String.join("\t", cells.subList(cells.size() - 2, cells.size()));
        return set.lists().places(level).map(list -> list.has(place)).orElseGet(() -> ofForm(level, cells))
                || NOWHERE.contains(nowhere);
    }

    private static boolean ofForm(Level level, List<String> cells) {
        Pattern form = FORMS.get(level);
        return form == null
                || form.matcher(cells.getFirst()).matches() && !cells.getLast().isEmpty();
    }
}
