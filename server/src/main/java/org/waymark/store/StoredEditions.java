package org.waymark.store;

import static org.waymark.store.tables.Tables.AUDIT_ENTRY;
import static org.waymark.store.tables.Tables.EDITION;
import static org.waymark.store.tables.Tables.EDITION_FILE;
import static org.waymark.store.tables.Tables.EDITION_RELEASE;
import static org.waymark.store.tables.Tables.LOAD;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.edition.PublishedFile;
import org.waymark.office.Issued;
import org.waymark.office.StoringEdition;
import org.waymark.period.Period;
import org.waymark.report.Printed;

/** What was published, byte for byte. */
record StoredEditions(Session session, InstantSource clock) implements Editions, StoringEdition {
    @Override
    public Edition.Made now(String rules) {
        return session.read(dsl -> new Edition.Made(
                dsl.select(AUDIT_ENTRY.HASH)
                        .from(AUDIT_ENTRY)
                        .orderBy(AUDIT_ENTRY.NUMBER.desc())
                        .limit(1)
                        .fetchOptional(AUDIT_ENTRY.HASH)
                        .orElse(""),
                dsl.select(DSL.coalesce(DSL.max(LOAD.ID), DSL.inline(0)))
                        .from(LOAD)
                        .fetchSingle()
                        .value1(),
                rules));
    }

    @Override
    public List<Edition> issues(String report, Period period) {
        return session.read(dsl -> EditionRows.of(dsl, report, period));
    }

    @Override
    public Edition keep(String who, Edition.Stage stage, Issued issue) {
        return session.write(
                dsl -> {
                    int last = EditionRows.of(dsl, issue.report(), issue.period()).stream()
                            .mapToInt(Edition::number)
                            .max()
                            .orElse(0);
                    if (issue.number() != last + 1) {
                        throw new StoreUnavailable("Edition " + issue.number() + " of " + issue.report() + " for "
                                + issue.period() + " was put on record meanwhile. Nothing was stored; do it again.");
                    }
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    var edition = new Edition(
                            issue.report(),
                            issue.period(),
                            issue.number(),
                            issue.title(),
                            issue.asKnownAt(),
                            now,
                            who,
                            issue.hash(),
                            stage,
                            issue.made(),
                            issue.files().stream()
                                    .map(StoredEditions::published)
                                    .sorted(Comparator.comparing(PublishedFile::name))
                                    .toList(),
                            issue.results());
                    EditionRows.write(dsl, edition, issue.files());
                    StoredRounds.signed(dsl, now, edition);
                    Chain.append(dsl, now, who, stage == Edition.Stage.FROZEN ? "freeze" : "publish", words(edition));
                    return edition;
                },
                _ -> false);
    }

    @Override
    public Edition release(String who, Edition frozen) {
        return session.write(
                dsl -> {
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    EditionRows.release(dsl, frozen, now, who);
                    Edition released = EditionRows.of(dsl, frozen.report(), frozen.period())
                            .get(frozen.number() - 1);
                    Chain.append(dsl, now, who, "publish", words(released));
                    return released;
                },
                _ -> false);
    }

    @Override
    public List<Edition> every() {
        return session.read(EditionRows::read).stream()
                .sorted(Edition.NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<Edition> all() {
        return every().stream()
                .filter(edition -> edition.stage() == Edition.Stage.PUBLISHED)
                .toList();
    }

    /** How many there are, and how often one was published after it was frozen: none of it is ever taken away. */
    @Override
    public long head() {
        return session.glance(dsl -> dsl.select(DSL.field(DSL.selectCount().from(EDITION))
                        .plus(DSL.field(DSL.selectCount().from(EDITION_RELEASE))))
                .fetchSingle(0, long.class));
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
        return new PublishedFile(
                file.name(), file.mediaType(), PublishedFile.sha256(file.content()), file.content().length);
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
