package org.waymark.screening;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists that the checks look things up in. Countries, regions, local authorities and districts are part of the product;
 * those that are longer or change oftener are handed in by whoever has them, and where they are not, only the form of a code
 * is looked at.
 */
public final class Lists {
    private final Map<Level, PlaceList> places = new EnumMap<>(Level.class);
    private final Map<String, Set<String>> dictionary;

    private Lists(Map<String, Set<String>> dictionary) {
        this.dictionary = dictionary;
        places.put(Level.NATIONAL, Shipped.list("countries.tsv", 2));
        places.put(Level.REGIONAL, Shipped.list("regions.tsv", 2));
        places.put(Level.LOCAL_AUTHORITY, Shipped.list("authorities.tsv", 3));
        places.put(Level.LOCAL_AUTHORITY_DISTRICT, Shipped.list("districts.tsv", 2));
    }

    /** Those of the product alone. */
    public static Lists shipped() {
        return new Lists(Map.of());
    }

    /** @param dictionary the items of each column of the Department's data dictionary; none for an indicator */
    public Lists knowing(Map<String, Set<String>> dictionary) {
        var more = new Lists(dictionary);
        more.places.putAll(places);
        return more;
    }

    /** @param rows code and name of every place of a level */
    public Lists with(Level level, List<List<String>> rows) {
        var more = new Lists(dictionary);
        more.places.putAll(places);
        var all = new LinkedHashSet<String>();
        rows.forEach(row -> all.add(String.join("\t", row)));
        more.places.put(level, new PlaceList(all));
        return more;
    }

    Optional<PlaceList> places(Level level) {
        return Optional.ofNullable(places.get(level));
    }

    /** Empty when no dictionary was given. */
    Optional<Map<String, Set<String>>> dictionary() {
        return dictionary.isEmpty() ? Optional.empty() : Optional.of(dictionary);
    }
}
