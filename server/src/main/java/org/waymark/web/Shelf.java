package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.edition.PublishedFile;

/** The published editions as an address names them. */
record Shelf(Editions editions) {

    /** The newest edition, shown at the root of the site. */
    Optional<Shown> latest() {
        return editions.all().stream().findFirst().map(edition -> new Shown(edition, "", edition));
    }

    /** The edition an address such as {@code /editions/qpr/FY2024-25-Q1/1} names. */
    Optional<Shown> named(String report, String period, String number) {
        var all = editions.all();
        return all.stream()
                .filter(edition -> edition.report().equals(report)
                        && edition.period().toString().equals(period)
                        && Integer.toString(edition.number()).equals(number))
                .findFirst()
                .map(edition -> new Shown(edition, Shown.address(edition), newestOf(all, report)));
    }

    /** A piece of a page as it was published; empty when the edition has none of that name. */
    Optional<String> part(Edition edition, String name) {
        return content(edition, "parts/" + name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    Optional<byte[]> content(Edition edition, String file) {
        return file(edition, file)
                .flatMap(_ -> editions.content(edition.report(), edition.period(), edition.number(), file));
    }

    Optional<PublishedFile> file(Edition edition, String name) {
        return edition.files().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static Edition newestOf(Iterable<Edition> all, String report) {
        for (Edition edition : all) {
            if (edition.report().equals(report)) {
                return edition;
            }
        }
        throw new IllegalArgumentException("no edition of " + report);
    }
}
