package org.waymark.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.period.Period;

/**
 * Something measured, and every definition it has had.
 *
 * @param versions those that are or were to be in force: at least one, in order of number
 * @param drafts those that are not, in order of number; no question about a period is ever answered by one
 */
public record Indicator(IndicatorCode code, List<Version> versions, List<Version> drafts) {

    public Indicator {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an indicator has a version in force: " + code);
        }
        if (versions.stream().anyMatch(Version::draft) || !drafts.stream().allMatch(Version::draft)) {
            throw new IllegalArgumentException("drafts are kept apart: " + code);
        }
        versions = inOrder(versions);
        drafts = inOrder(drafts);
    }

    /** Sorts versions into those in force and drafts. */
    public Indicator(IndicatorCode code, List<Version> all) {
        this(
                code,
                all.stream().filter(version -> !version.draft()).toList(),
                all.stream().filter(Version::draft).toList());
    }

    private static List<Version> inOrder(List<Version> versions) {
        return versions.stream()
                .sorted(Comparator.comparingInt(Version::number))
                .toList();
    }

    /** Those in force, then the drafts. */
    public List<Version> all() {
        return Stream.concat(versions.stream(), drafts.stream()).toList();
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

    /**
     * The indicator as though one of its versions, or a draft, had been in force all along. Where its figures are still made
     * of its own rows, what broke their series still breaks it.
     */
    public Indicator under(Version version) {
        boolean ownRows = version.measurement()
                .composition()
                .map(made -> made.indicators().contains(code))
                .orElse(true);
        return new Indicator(
                code,
                Stream.concat(
                                Stream.of(version.inForce(first().effectiveFrom(), false)),
                                versions.stream()
                                        .filter(own -> ownRows
                                                && own.breaksSeries()
                                                && own.effectiveFrom().isPresent())
                                        .map(own -> version.inForce(own.effectiveFrom(), true)))
                        .toList(),
                List.of());
    }

    /** Whether lines set for one period can be held against those set for another: one thing, in one unit, with one good side. */
    public boolean sameLines(Period earlier, Period later) {
        Measurement then = at(earlier).measurement();
        Measurement now = at(later).measurement();
        return !brokenBetween(earlier, later)
                && then.scale().unit() == now.scale().unit()
                && then.per().compareTo(now.per()) == 0
                && then.polarity() == now.polarity();
    }

    /** Whether a definition that cannot be compared with the one before began after one period and by another. */
    public boolean brokenBetween(Period earlier, Period later) {
        return lastBreakBy(later)
                .map(from -> from.start().isAfter(earlier.start()))
                .orElse(false);
    }
}
