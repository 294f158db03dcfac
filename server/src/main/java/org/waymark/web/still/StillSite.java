package org.waymark.web.still;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.edition.Edition;
import org.waymark.web.House;
import org.waymark.web.Shelf;
import org.waymark.web.Site;
import org.waymark.web.Words;

/**
 * The site as plain files: every page that a visitor could come to, asked of the running site and filed, with links that lead
 * from file to file wherever the folder stands.
 *
 * @param editions of which it tells
 * @param pages among its files
 * @param bytes of all files together
 */
public record StillSite(int editions, int pages, int files, long bytes) {

    /** What stands in the place that is not an earlier site's, and would be lost; empty when nothing would. */
    public static Optional<Path> inTheWay(Path to) {
        return Folder.stranger(to);
    }

    /**
     * Writes it whole, in place of an earlier one, or not at all.
     *
     * @throws NotWritten when a page could not be had
     */
    public static StillSite write(House house, Path to) {
        List<Edition> editions = house.shelf().editions().all();
        try (Folder folder = Folder.beside(to);
                Site site = Site.start(house.forPlainFiles(), 0);
                Asking asking = new Asking(site)) {
            var filing = new Filing(site.addresses(), house.shelf());
            Set<Target> written = new Crawl(asking, filing, folder).from(doors(filing, house.shelf()));
            if (!house.shelf().editions().all().equals(editions)) {
                throw new NotWritten(Words.say("still.meanwhile"));
            }
            folder.finish();
            long bytes = 0;
            for (Target target : written) {
                bytes += Files.size(to.resolve(target.file()));
            }
            return new StillSite(
                    editions.size(),
                    (int) written.stream().filter(Target::page).count(),
                    written.size() + 1,
                    bytes + Files.size(to.resolve(Folder.LIST)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** From which everything else can be come to: the front, the newest of each report, and every edition. */
    private static List<String> doors(Filing filing, Shelf shelf) {
        var doors = new ArrayList<>(List.of("/", "/editions", "/search"));
        filing.reports().stream().sorted().forEach(report -> doors.add("/reports/" + report));
        shelf.all().forEach(shown -> doors.add(shown.root()));
        return doors;
    }
}
