package org.waymark.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place as the standard names it.
 *
 * @param other its second code; empty where it has none
 * @param region the code of the region it lies in, where the lists say it; else empty
 */
public record KnownPlace(Level level, String code, String name, String other, String region) {
    private static final Map<String, List<KnownPlace>> ALL = java.util.stream.Stream.of(
                    places("countries.tsv", Level.NATIONAL),
                    places("regions.tsv", Level.REGIONAL),
                    authorities(),
                    places("districts.tsv", Level.LOCAL_AUTHORITY_DISTRICT))
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(KnownPlace::code));

    /**
     * The place of that code, of the level to which most figures of it belong: a unitary authority is a local authority and not
     * a district. Wards and constituencies are too many to list, and keep the name they are given.
     *
     * @param called of several names a code has had, this one where it is among them; else the last
     */
    public static Optional<KnownPlace> of(String code, String called) {
        if (code.matches("E05\\d{6}")) {
            return Optional.of(new KnownPlace(Level.WARD, code, called, "", ""));
        }
        if (code.matches("E14\\d{6}")) {
            return Optional.of(new KnownPlace(Level.PARLIAMENTARY_CONSTITUENCY, code, called, "", ""));
        }
        List<KnownPlace> known = ALL.getOrDefault(code, List.of());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Level first = known.getFirst().level();
        List<KnownPlace> ofLevel =
                known.stream().filter(place -> place.level() == first).toList();
        return ofLevel.stream()
                .filter(place -> place.name().equals(called))
                .findFirst()
                .or(() -> Optional.of(ofLevel.getLast()));
    }

    private static List<KnownPlace> places(String file, Level level) {
        return Shipped.rows(file).stream()
                .filter(row -> !row.getFirst().equals("z"))
                .map(row -> new KnownPlace(level, row.getFirst(), row.getLast(), "", ""))
                .toList();
    }

    private static List<KnownPlace> authorities() {
        return Shipped.rows("authorities.tsv").stream()
                .filter(row -> row.get(1).length() == 9)
                .map(row -> new KnownPlace(Level.LOCAL_AUTHORITY, row.get(1), row.get(2), row.getFirst(), row.get(3)))
                .toList();
    }
}
