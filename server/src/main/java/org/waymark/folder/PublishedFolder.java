package org.waymark.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.edition.NotAsPublished;
import org.waymark.edition.PublishedFile;
import org.waymark.period.Period;
import org.waymark.report.Printed;

/**
 * Editions as files: {@code qpr/FY2024-25-Q1/1/edition.json} and beside it every file that was published. Another edition
 * put there is found without a restart. Each file is held against the SHA-256 of its publication whenever it is read; so a
 * slip or a change of a file comes out, though not a change by somebody who rewrites {@code edition.json} as well.
 */
public final class PublishedFolder implements Editions {
    private static final int DEPTH = 4;
    private static final long LOOK_AGAIN_AFTER_NANOS = 1_000_000_000L;

    private final Path root;
    private final Consumer<String> complaints;
    private final Map<Path, Read> read = new HashMap<>();
    private List<Found> found = List.of();
    private long looked;
    private boolean fresh;

    private record Read(FileTime modified, Optional<Edition> edition) {}

    private record Found(Path folder, Edition edition) {}

    /** @param complaints told once of every {@code edition.json} that cannot be read; the others are served all the same */
    public PublishedFolder(Path root, Consumer<String> complaints) {
        this.root = root;
        this.complaints = complaints;
    }

    @Override
    public List<Edition> all() {
        return look().stream().map(Found::edition).toList();
    }

    /** @throws NotAsPublished when the file is missing, or is not the one that was published */
    @Override
    public Optional<byte[]> content(String report, Period period, int number, String file) {
        return look().stream()
                .filter(each -> is(each.edition(), report, period, number))
                .findFirst()
                .flatMap(each -> each.edition().files().stream()
                        .filter(published -> published.name().equals(file))
                        .findFirst()
                        .map(published -> verified(each.folder(), published)));
    }

    /** Writes an edition with all its files, and its description last, so that it is never found half written. */
    public static void write(Path root, Edition edition, List<Printed> files) {
        try {
            Path folder = root.resolve(edition.report())
                    .resolve(edition.period().toString())
                    .resolve(Integer.toString(edition.number()));
            for (Printed file : files) {
                Path place = within(folder, file.name());
                Files.createDirectories(place.getParent());
                Files.write(place, file.content());
            }
            Files.createDirectories(folder);
            Files.write(folder.resolve(EditionFile.NAME), EditionFile.write(edition));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean is(Edition edition, String report, Period period, int number) {
        return edition.report().equals(report) && edition.period().equals(period) && edition.number() == number;
    }

    private static byte[] verified(Path folder, PublishedFile published) {
        Path file = within(folder, published.name());
        try {
            byte[] bytes = Files.readAllBytes(file);
            String hash = PublishedFile.sha256(bytes);
            if (!hash.equals(published.sha256())) {
                throw new NotAsPublished(file + " is not the file that was published: its SHA-256 is " + hash
                        + " and should be " + published.sha256() + ". Export the edition again.");
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw new NotAsPublished(file + " was published and is missing. Export the edition again.");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** No name leads out of the folder of its edition. */
    private static Path within(Path folder, String name) {
        Path place = folder.resolve(name).normalize();
        if (!place.startsWith(folder.normalize()) || Files.isSymbolicLink(place)) {
            throw new NotAsPublished(name + " is not a name of a file in " + folder + ". Export the edition again.");
        }
        return place;
    }

    private synchronized List<Found> look() {
        if (fresh && System.nanoTime() - looked < LOOK_AGAIN_AFTER_NANOS) {
            return found;
        }
        var editions = new ArrayList<Found>();
        try (Stream<Path> files =
                Files.find(root, DEPTH, (path, facts) -> facts.isRegularFile() && path.endsWith(EditionFile.NAME))) {
            for (Path file : files.sorted().toList()) {
                edition(file)
                        .ifPresent(
                                edition -> editions.add(new Found(Objects.requireNonNull(file.getParent()), edition)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        editions.sort(Comparator.comparing(Found::edition, Edition.NEWEST_FIRST));
        found = List.copyOf(editions);
        looked = System.nanoTime();
        fresh = true;
        return found;
    }

    private Optional<Edition> edition(Path file) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        Read before = read.get(file);
        if (before != null && before.modified().equals(modified)) {
            return before.edition();
        }
        Optional<Edition> edition;
        try {
            edition = Optional.of(EditionFile.read(file));
        } catch (EditionFile.Unreadable unreadable) {
            complaints.accept(String.valueOf(unreadable.getMessage()));
            edition = Optional.empty();
        }
        read.put(file, new Read(modified, edition));
        return edition;
    }
}
