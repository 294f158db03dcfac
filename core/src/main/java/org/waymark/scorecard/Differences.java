package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.indicator.Version;

/** In what two versions of a definition differ that a reader of the figures should know. */
final class Differences {
    private static final Map<String, Function<Version, Object>> PARTS = parts();

    private Differences() {}

    private static Map<String, Function<Version, Object>> parts() {
        var parts = new LinkedHashMap<String, Function<Version, Object>>();
        parts.put("name", version -> version.wording().name());
        parts.put("kind", Version::kind);
        parts.put(
                "unit",
                version -> List.of(
                        version.measurement().scale().unit(),
                        version.measurement().scale().label(),
                        version.measurement().per().stripTrailingZeros()));
        parts.put("decimals", version -> version.measurement().scale().decimals());
        parts.put("polarity", version -> version.measurement().polarity());
        parts.put("year", version -> version.measurement().years());
        parts.put("frequency", version -> version.measurement().frequency());
        parts.put("basis", version -> version.measurement().basis());
        parts.put(
                "calculation",
                version -> List.of(
                        version.measurement().calculation(),
                        version.measurement().minimumParts()));
        parts.put("formula", version -> version.measurement().composition());
        parts.put("rating", Version::ratingRule);
        parts.put("trend", Version::trend);
        parts.put(
                "counted",
                version ->
                        List.of(version.wording().numerator(), version.wording().denominator()));
        parts.put("description", version -> version.wording().description());
        return parts;
    }

    /** By the words of {@code review.what} in the report's messages. */
    static List<String> between(Version before, Version after) {
        var what = new ArrayList<String>();
        PARTS.forEach((name, part) -> {
            boolean breaks = name.equals("counted") && after.breaksSeries();
            if (breaks || !part.apply(before).equals(part.apply(after))) {
                what.add(name);
            }
        });
        return what;
    }
}
