package org.waymark.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;

/** What an edition takes over from those published before it. */
record Before(Editions editions) {

    /**
     * A file that need be given once, such as a map: that of the newest edition of the report that has one, else that of any
     * other report.
     */
    Optional<byte[]> file(String report, String name) {
        List<Edition> all = editions.all();
        return Stream.concat(
                        all.stream().filter(edition -> edition.report().equals(report)),
                        all.stream().filter(edition -> !edition.report().equals(report)))
                .filter(edition -> edition.file(name).isPresent())
                .findFirst()
                .flatMap(edition -> content(edition, name));
    }

    /** Every file in a folder of what was published last of the report; none when nothing was. */
    Map<String, byte[]> folder(String report, String folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        editions.all().stream()
                .filter(edition -> edition.report().equals(report))
                .max(Comparator.comparing(Edition::publishedAt))
                .ifPresent(edition -> edition.files().stream()
                        .filter(file -> file.name().startsWith(folder + "/"))
                        .forEach(file ->
                                content(edition, file.name()).ifPresent(bytes -> files.put(file.name(), bytes))));
        return files;
    }

    private Optional<byte[]> content(Edition edition, String name) {
        return editions.content(edition.report(), edition.period(), edition.number(), name);
    }
}
