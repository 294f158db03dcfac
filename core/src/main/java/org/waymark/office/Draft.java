package org.waymark.office;

import java.util.Map;
import java.util.Optional;
import org.waymark.edition.Edition;

/**
 * A report that was never published, as somebody may see it. Its edition has the number 0.
 *
 * @param seesThrough whether it shows numbers that are hidden from the public
 * @param files by name
 */
public record Draft(Edition edition, boolean seesThrough, Map<String, byte[]> files) {
    public Draft {
        files = Map.copyOf(files);
    }

    public Optional<byte[]> content(String file) {
        return Optional.ofNullable(files.get(file));
    }
}
