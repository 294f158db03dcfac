package org.waymark.screening;

import java.util.Set;

/**
 * The places of one level that there are or were.
 *
 * @param places codes and name with a tab between, in the order of the level's columns
 */
record PlaceList(Set<String> places) {
    boolean has(String place) {
        return places.contains(place);
    }
}
