package org.waymark.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that all of the Department's data sets write alike. */
final class HarmonisedChecks {
    /** Where a name holds the first, it is to be one of the rest. */
    private static final Map<String, Set<String>> NAMES = Map.of(
            "sen_", Set.of("sen_status", "sen_primary_need", "sen_secondary_need", "sen_provision"),
            "primary_need", Set.of("sen_primary_need"),
            "secondary_need", Set.of("sen_secondary_need"),
            "establishment_type", Set.of("establishment_type", "establishment_type_group"),
            "provider_type", Set.of("provider_type"),
            "school_type", Set.of("establishment_type", "establishment_type_group"),
            "ethnic", Set.of("ethnicity_major", "ethnicity_minor", "ethnicity_detailed", "minority_ethnic"));

    private static final Set<String> GROUPS =
            Set.of("Ethnicity Major", "Ethnicity Minor", "Ethnicity Detailed", "Minority Ethnic");

    private static final Set<String> MAJOR = new HashSet<>();
    private static final Set<String> MINOR = new HashSet<>();

    static {
        Shipped.rows("ethnicity.tsv").forEach(row -> {
            MAJOR.add(row.getFirst());
            MINOR.add(row.getLast());
        });
    }

    static final List<Check> ALL = List.of(
            new Check(Stage.HARMONISED, "harmonised_variables", HarmonisedChecks::names),
            new Check(Stage.HARMONISED, "harmonised_eth_vals", HarmonisedChecks::values),
            new Check(Stage.HARMONISED, "harmonised_eth_char_grp", HarmonisedChecks::groups),
            new Check(Stage.HARMONISED, "harmonised_eth_char_vals", HarmonisedChecks::groupedValues));

    private HarmonisedChecks() {}

    private static Verdict names(DataSet set) {
        var spots = new LinkedHashSet<Spot>();
        for (Variable variable : set.variables()) {
            for (String name : List.of(variable.name(), variable.group())) {
                List<Map.Entry<String, Set<String>>> told = NAMES.entrySet().stream()
                        .filter(each -> name.contains(each.getKey()))
                        .toList();
                if (!told.isEmpty()
                        && told.stream().noneMatch(each -> each.getValue().contains(name))) {
                    spots.add(set.meta().at("col_name", variable.line(), name));
                }
            }
        }
        return Verdict.fail(List.copyOf(spots));
    }

    private static Verdict values(DataSet set) {
        var spots = new ArrayList<Spot>();
        set.data().column("ethnicity_major").ifPresent(column -> spots.addAll(unknown(set, column, MAJOR)));
        set.data().column("ethnicity_minor").ifPresent(column -> spots.addAll(unknown(set, column, MINOR)));
        return Verdict.warning(spots);
    }

    private static List<Spot> unknown(DataSet set, Column column, Set<String> known) {
        return set.values(column, value -> !value.isEmpty() && !known.contains(value));
    }

    private static boolean ethnic(String group) {
        return group.toLowerCase(Locale.ROOT).contains("ethnic");
    }

    private static Verdict groups(DataSet set) {
        return Verdict.fail(set.data()
                .column("characteristic_group")
                .map(column -> set.values(column, group -> ethnic(group) && !GROUPS.contains(group)))
                .orElse(List.of()));
    }

    private static Verdict groupedValues(DataSet set) {
        Table data = set.data();
        if (!data.has("characteristic") || !data.has("characteristic_group")) {
            return Verdict.pass();
        }
        Column values = data.needed("characteristic");
        Column groups = data.needed("characteristic_group");
        var known = new HashSet<>(MAJOR);
        known.addAll(MINOR);
        var met = new HashSet<String>();
        var spots = new ArrayList<Spot>();
        for (int row = 0; row < data.rows(); row++) {
            if (ethnic(groups.value(row)) && !known.contains(values.value(row)) && met.add(values.value(row))) {
                spots.add(data.at("characteristic", row + 2L, values.value(row)));
            }
        }
        return Verdict.warning(spots);
    }
}
