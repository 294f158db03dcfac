package org.waymark.store;

import static org.waymark.store.tables.Tables.EDITION;
import static org.waymark.store.tables.Tables.EDITION_FILE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.edition.PublishedFile;
import org.waymark.office.StoringEdition;
import org.waymark.period.Period;
import org.waymark.report.Printed;

/** What was published, byte for byte. */
record StoredEditions(Session session, InstantSource clock) implements Editions, StoringEdition {
    @Override
    public Edition publish(
            String who,
            String report,
            Period period,
            String title,
            LocalDate asKnownAt,
            String hash,
            List<Printed> files,
            List<Edition.Result> results) {
        return session.write(
                dsl -> {
                    Optional<Edition> last = EditionRows.read(dsl).stream()
                            .filter(e -> e.report().equals(report) && e.period().equals(period))
                            .max(Comparator.comparing(Edition::number));
                    if (last.isPresent() && last.get().hash().equals(hash)) {
                        return last.get();
                    }
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    var edition = new Edition(
                            report,
                            period,
                            last.map(Edition::number).orElse(0) + 1,
                            title,
                            asKnownAt,
                            now,
                            who,
                            hash,
                            files.stream()
                                    .map(StoredEditions::published)
                                    .sorted(Comparator.comparing(PublishedFile::name))
                                    .toList(),
                            List.copyOf(results));
                    EditionRows.write(dsl, edition, files);
                    Chain.append(dsl, now, who, "publish", words(edition));
                    return edition;
                },
                _ -> false);
    }

    @Override
    public List<Edition> all() {
        return session.read(EditionRows::read).stream()
                .sorted(Edition.NEWEST_FIRST)
                .toList();
    }

    /** How many there are: none is ever taken away. */
    @Override
    public long head() {
        return session.read(dsl -> dsl.fetchCount(EDITION));
    }

    @Override
    public Optional<byte[]> content(String report, Period period, int number, String file) {
        return session.read(dsl -> dsl.select(EDITION_FILE.CONTENT)
                .from(EDITION_FILE)
                .join(EDITION)
                .on(EDITION.ID.eq(EDITION_FILE.EDITION_ID))
                .where(EDITION.REPORT.eq(report))
                .and(EDITION.PERIOD.eq(period.toString()))
                .and(EDITION.NUMBER.eq(number))
                .and(EDITION_FILE.NAME.eq(file))
                .fetchOptional(EDITION_FILE.CONTENT));
    }

    private static PublishedFile published(Printed file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.content());
            return new PublishedFile(
                    file.name(), file.mediaType(), HexFormat.of().formatHex(digest), file.content().length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String words(Edition edition) {
        return "%s %s edition %d, %s; files: %s"
                .formatted(
                        edition.report(),
                        edition.period(),
                        edition.number(),
                        edition.hash(),
                        edition.files().stream()
                                .map(file -> file.name() + " sha256:" + file.sha256())
                                .collect(Collectors.joining(", ")));
    }
}
