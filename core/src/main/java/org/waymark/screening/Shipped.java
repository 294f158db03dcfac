package org.waymark.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** The lists that are part of the product: tables of tabs, with remarks after a hash. */
final class Shipped {
    private Shipped() {}

    static List<List<String>> rows(String file) {
        try (var stream = Objects.requireNonNull(Shipped.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param columns how many of the first are codes and name */
    static PlaceList list(String file, int columns) {
        var places = new LinkedHashSet<String>();
        rows(file).forEach(row -> places.add(String.join("\t", row.subList(0, columns))));
        return new PlaceList(places);
    }
}
