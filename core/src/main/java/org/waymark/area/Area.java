package org.waymark.area;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place.
 *
 * @param kind country, region, county, unitary, district, school, ward, site, or the council's own word
 * @param shortName for narrow columns; the name when none was given
 * @param validFrom the first day it existed under this code; empty for as long as anybody asks
 * @param successorOf the code it took over from
 */
public record Area(
        AreaCode code,
        String name,
        String shortName,
        String kind,
        Optional<AreaCode> parent,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<AreaCode> successorOf,
        String source) {

    /** Whether the place existed on some day of the span. */
    public boolean existedDuring(LocalDate start, LocalDate end) {
        return validFrom.map(from -> !from.isAfter(end)).orElse(true)
                && validTo.map(to -> !to.isBefore(start)).orElse(true);
    }
}
