package org.waymark.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/**
 * Something measured, and every definition it has had.
 *
 * @param versions at least one, in order of number
 */
public record Indicator(IndicatorCode code, List<Version> versions) {

    public Indicator {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an indicator has a version: " + code);
        }
        versions = versions.stream()
                .sorted(Comparator.comparingInt(Version::number))
                .toList();
    }

    public Version first() {
        return versions.getFirst();
    }

    public Version latest() {
        return versions.getLast();
    }

    /** The definition in force for a period: the last that applies from then or before. */
    public Version at(Period period) {
        Version found = first();
        for (Version version : versions) {
            if (version.effectiveFrom()
                    .map(from -> !from.start().isAfter(period.end()))
                    .orElse(true)) {
                found = version;
            }
        }
        return found;
    }

    /** The first period after the last break at or before the given one; empty when nothing breaks the series. */
    public Optional<Period> lastBreakBy(Period period) {
        return versions.stream()
                .filter(Version::breaksSeries)
                .flatMap(version -> version.effectiveFrom().stream())
                .filter(from -> !from.start().isAfter(period.end()))
                .max(Comparator.naturalOrder());
    }

    /** Whether it counts in the report of the period: begun, and not retired by any of its versions. */
    public boolean countsIn(Period report) {
        return at(report).life().countsIn(report)
                && versions.stream().noneMatch(version -> version.life().retiredBy(report));
    }

    /** Whether a definition that cannot be compared with the one before began after one period and by another. */
    public boolean brokenBetween(Period earlier, Period later) {
        return lastBreakBy(later)
                .map(from -> from.start().isAfter(earlier.start()))
                .orElse(false);
    }
}
