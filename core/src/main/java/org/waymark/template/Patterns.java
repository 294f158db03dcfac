package org.waymark.template;

import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/**
 * What a report looks for beneath its figures: which groups and places fall behind or pull ahead.
 *
 * @param dimensions of cohorts, by code
 * @param areaKinds kinds of area within the council's: {@code district}
 * @param baseline the period that others are set against; empty for none
 * @param rate the share of its finds that chance may account for, above 0 and below 1
 */
public record Patterns(List<String> dimensions, List<String> areaKinds, Optional<Period> baseline, double rate) {
    /** The product's own: nothing is looked through; where something is, five finds in a hundred may be chance. */
    public static final Patterns PRODUCT = new Patterns(List.of(), List.of(), Optional.empty(), 0.05);
}
