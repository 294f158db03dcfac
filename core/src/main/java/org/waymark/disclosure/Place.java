package org.waymark.disclosure;

import java.util.Comparator;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;

/** One place in a table: an area, and which of its people or cases. */
public record Place(AreaCode area, Cohort cohort) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::area).thenComparing(Place::cohort);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
