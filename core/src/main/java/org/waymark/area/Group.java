package org.waymark.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a set of places that one area is compared with: Kent's statistical neighbours of 2025.
 *
 * @param name {@code statistical-neighbours}
 * @param version {@code 2025}
 * @param of the area it serves
 * @param members in order of rank where ranks are given
 */
public record Group(
        String name,
        String version,
        AreaCode of,
        List<Member> members,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String source) {

    /** One member; rank 1 is the nearest. */
    public record Member(AreaCode area, Optional<Integer> rank) {}

    /** How many members are on another version of the list too. */
    public int shared(Group other) {
        return (int) members.stream()
                .filter(member ->
                        other.members.stream().anyMatch(their -> their.area().equals(member.area())))
                .count();
    }

    public boolean validOn(LocalDate day) {
        return validFrom.map(from -> !from.isAfter(day)).orElse(true)
                && validTo.map(to -> !to.isBefore(day)).orElse(true);
    }
}
