package org.waymark.web;

import java.util.List;
import java.util.Optional;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;

/** The published editions as an address names them. */
public record Shelf(Editions editions) {

    /** The newest edition, shown at the root of the site. */
    public Optional<Shown> latest() {
        return editions.all().stream().findFirst().map(edition -> shown(edition, "", edition));
    }

    /** The newest edition of one report, shown at {@code /reports/qpr}. */
    public Optional<Shown> latest(String report) {
        return editions.all().stream()
                .filter(edition -> edition.report().equals(report))
                .findFirst()
                .map(edition -> shown(edition, "/reports/" + report, edition));
    }

    /** The edition an address such as {@code /editions/qpr/FY2024-25-Q1/1} names. */
    public Optional<Shown> named(String report, String period, String number) {
        var all = editions.all();
        return all.stream()
                .filter(edition -> edition.report().equals(report)
                        && edition.period().toString().equals(period)
                        && Integer.toString(edition.number()).equals(number))
                .findFirst()
                .map(edition -> shown(edition, Shown.address(edition), newestOf(all, report)));
    }

    /** Every edition under its own address, newest period first; of one period the latest number first. */
    public List<Shown> all() {
        var all = editions.all();
        return all.stream()
                .map(edition -> shown(edition, Shown.address(edition), newestOf(all, edition.report())))
                .toList();
    }

    private Shown shown(Edition edition, String root, Edition newest) {
        return new Shown(
                edition,
                root,
                newest,
                file -> editions.content(edition.report(), edition.period(), edition.number(), file));
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
