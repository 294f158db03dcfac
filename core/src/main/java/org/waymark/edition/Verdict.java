package org.waymark.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a file is an untouched output of an edition. */
public sealed interface Verdict {

    /** Byte for byte a file of it, published or frozen. */
    record Untouched(Edition edition, PublishedFile file) implements Verdict {}

    /**
     * It states the fingerprint of an edition, and its bytes are those of none of that edition's files: somebody worked on it
     * since.
     *
     * @param began the edition's file of the same kind, of several the one nearest in size; empty when it has none
     */
    record Changed(Edition edition, Optional<PublishedFile> began) implements Verdict {}

    /** It states a fingerprint that none of the editions has. */
    record Foreign(String fingerprint) implements Verdict {}

    /** It states no fingerprint, and is no file of any edition. */
    record Unknown() implements Verdict {}

    /**
     * @param name of the file; its ending tells its kind
     * @param sha256 of its bytes, in hexadecimal
     * @param size of it, in bytes
     * @param stated every fingerprint that stands in it, {@code sha256:…}
     * @param editions all that are on record, frozen ones too, the newest first
     */
    static Verdict of(String name, String sha256, long size, Set<String> stated, List<Edition> editions) {
        for (Edition edition : publishedFirst(editions)) {
            for (PublishedFile file : edition.files()) {
                if (file.sha256().equals(sha256)) {
                    return new Untouched(edition, file);
                }
            }
        }
        // An addendum states the fingerprint of the edition before it too: its own is the newer one.
        Optional<Verdict> changed = editions.stream()
                .filter(edition -> stated.contains(edition.hash()))
                .findFirst()
                .map(edition -> new Changed(edition, began(name, size, edition)));
        return changed.orElseGet(() ->
                stated.stream().sorted().findFirst().<Verdict>map(Foreign::new).orElseGet(Unknown::new));
    }

    /** A file of data may be the same in several editions: then it is one of what was published. */
    private static List<Edition> publishedFirst(List<Edition> editions) {
        return editions.stream()
                .sorted(Comparator.comparing(edition -> edition.stage() == Edition.Stage.FROZEN))
                .toList();
    }

    private static Optional<PublishedFile> began(String name, long size, Edition edition) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return edition.files().stream()
                .filter(file -> file.name().indexOf('/') < 0 && file.name().endsWith("." + ending))
                .min(Comparator.comparingLong(file -> Math.abs(file.size() - size)));
    }
}
