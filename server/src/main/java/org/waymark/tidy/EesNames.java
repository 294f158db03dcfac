package org.waymark.tidy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that the standard takes: small letters and low lines, of no place, of nothing that has a harmonised name, each once. */
final class EesNames {
    /** Parts of names that the standard keeps for its own columns, and what is written for them. */
    private static final Map<String, String> KEPT = Map.of(
            "sen_", "send_",
            "primary_need", "main_need",
            "secondary_need", "second_need",
            "establishment_type", "type_of_establishment",
            "provider_type", "type_of_provider",
            "school_type", "type_of_school",
            "ethnic", "heritage");

    private static final Map<String, String> HARMONISED =
            Map.of("ethnicity", "ethnicity_detailed", "sen-status", "sen_status");

    private static final Set<String> PLACES =
            Set.of("la", "lad", "region", "country", "ward", "pcon", "lsip", "lep", "urn", "ukprn", "laestab", "pfa");

    private final Set<String> columns = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    EesNames(Set<String> taken) {
        columns.addAll(taken);
    }

    String filter(String dimension) {
        return once(HARMONISED.getOrDefault(dimension, plain(dimension)), "_group", columns);
    }

    String indicator(String code, String part) {
        return once(plain(code) + part, "_figure", columns);
    }

    String label(String words, String code) {
        return once(text(words, code), " (" + code + ")", labels);
    }

    private static String plain(String code) {
        String name = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            name = "of_" + name;
        }
        for (var kept : KEPT.entrySet()) {
            name = name.replace(kept.getKey(), kept.getValue());
        }
        return Arrays.stream(name.split("_", -1))
                .map(word -> PLACES.contains(word) ? word + "s" : word)
                .collect(Collectors.joining("_"));
    }

    /** Words for a cell: on one line, without spaces at the ends, and nothing that a spreadsheet would calculate. */
    static String text(String words, String otherwise) {
        String plain = words.replaceAll("\\s+", " ").strip();
        String said = plain.isEmpty() ? otherwise : plain;
        return !said.isEmpty() && "=+-@".indexOf(said.charAt(0)) >= 0 ? "'" + said : said;
    }

    private static String once(String name, String more, Set<String> taken) {
        String unlike = name;
        while (!taken.add(unlike)) {
            unlike += more;
        }
        return unlike;
    }
}
