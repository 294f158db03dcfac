package org.waymark.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes of the Department’s SEN2 return, and what stands for them here. */
final class Sen2Codes {
    /** Yes, no, not decided yet, withdrawn or ceased before, decided before the year of the return. */
    static final List<String> OUTCOMES = List.of("Y", "N", "A", "W", "H");

    /** To maintain, to amend or to cease the plan. */
    static final List<String> REVIEWS = List.of("M", "A", "C");

    private static final Map<String, String> SOURCES = Map.of(
            "1", "parent-or-young-person",
            "2", "school",
            "3", "health",
            "4", "social-care",
            "5", "other");
    private static final List<String> NEEDS =
            List.of("SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "DS", "OTH");
    private static final List<String> SETTINGS = List.of("OLA", "OPA", "EHE", "EYP", "OTH", "NEET", "NIEC", "NIEO");
    private static final Map<String, String> SEXES = Map.of("M", "male", "F", "female", "U", "unknown");
    private static final Pattern ETHNICITY = Pattern.compile("[A-Z]{4}");

    /** What a named establishment is counted as, whatever its number. */
    static final String ESTABLISHMENT = "school-or-college";

    /** An item whose codes divide cases. */
    enum Divides {
        SOURCE("request-source"),
        NEED("need"),
        SETTING("setting"),
        SEX("sex"),
        ETHNICITY("ethnicity");

        private final String dimension;

        Divides(String dimension) {
            this.dimension = dimension;
        }

        String dimension() {
            return dimension;
        }

        /** The code that stands for the Department’s; empty when it has none such. */
        Optional<String> code(String cell) {
            return switch (this) {
                case SOURCE -> Optional.ofNullable(SOURCES.get(cell));
                case NEED -> NEEDS.contains(cell) ? Optional.of(lower(cell)) : Optional.empty();
                case SETTING -> SETTINGS.contains(cell) ? Optional.of(lower(cell)) : Optional.empty();
                case SEX -> Optional.ofNullable(SEXES.get(cell));
                case ETHNICITY ->
                    Sen2Codes.ETHNICITY.matcher(cell).matches() ? Optional.of(lower(cell)) : Optional.empty();
            };
        }

        /** The Department’s, for a sentence. */
        String known() {
            return switch (this) {
                case SOURCE -> "1 to 5";
                case NEED -> String.join(", ", NEEDS);
                case SETTING -> String.join(", ", SETTINGS);
                case SEX -> "M, F, U";
                case ETHNICITY -> "four letters, such as WBRI";
            };
        }
    }

    private Sen2Codes() {}

    private static String lower(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }

    /** The event of a decision upon a review. */
    static String reviewed(String outcome) {
        return switch (outcome) {
            case "M" -> "decided-to-maintain";
            case "A" -> "decided-to-amend";
            default -> "decided-to-cease";
        };
    }

    /** Of a switch; empty when it is none. */
    static Optional<Boolean> yes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "y" -> Optional.of(true);
            case "0", "false", "no", "n", "" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
