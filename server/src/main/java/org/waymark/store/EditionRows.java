package org.waymark.store;

import static org.waymark.store.tables.Tables.EDITION;
import static org.waymark.store.tables.Tables.EDITION_FILE;
import static org.waymark.store.tables.Tables.EDITION_RELEASE;
import static org.waymark.store.tables.Tables.EDITION_RESULT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.waymark.edition.Edition;
import org.waymark.edition.PublishedFile;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.report.Printed;
import org.waymark.store.tables.tables.records.EditionRecord;
import org.waymark.store.tables.tables.records.EditionReleaseRecord;
import org.waymark.store.tables.tables.records.EditionResultRecord;

/** Editions as rows of three tables. */
final class EditionRows {
    private EditionRows() {}

    static void write(DSLContext dsl, Edition edition, List<Printed> files) {
        int id = 1
                + dsl.select(DSL.coalesce(DSL.max(EDITION.ID), DSL.inline(0)))
                        .from(EDITION)
                        .fetchSingle()
                        .value1();
        var row = dsl.newRecord(EDITION);
        row.setId(id);
        row.setReport(edition.report());
        row.setPeriod(edition.period().toString());
        row.setNumber(edition.number());
        row.setTitle(edition.title());
        row.setAsKnownAt(edition.asKnownAt());
        row.setPublishedAt(edition.publishedAt().atOffset(ZoneOffset.UTC));
        row.setPublishedBy(edition.publishedBy());
        row.setHash(edition.hash());
        row.setStage(edition.stage().name().toLowerCase(Locale.ROOT));
        row.setChain(edition.made().chain());
        row.setLoadId(edition.made().load());
        row.setRules(edition.made().rules());
        row.insert();
        for (PublishedFile file : edition.files()) {
            dsl.insertInto(EDITION_FILE)
                    .set(EDITION_FILE.EDITION_ID, id)
                    .set(EDITION_FILE.NAME, file.name())
                    .set(EDITION_FILE.MEDIA_TYPE, file.mediaType())
                    .set(EDITION_FILE.SHA256, file.sha256())
                    .set(EDITION_FILE.SIZE, file.size())
                    .set(EDITION_FILE.CONTENT, content(files, file.name()))
                    .execute();
        }
        dsl.batchInsert(IntStream.range(0, edition.results().size())
                        .mapToObj(i -> {
                            Edition.Result result = edition.results().get(i);
                            var said = dsl.newRecord(EDITION_RESULT);
                            said.setEditionId(id);
                            said.setOrdinal(i);
                            said.setIndicator(result.indicator().value());
                            said.setVersion(result.version());
                            said.setKind(result.kind());
                            said.setSection(result.section());
                            said.setPeriod(result.period().toString());
                            said.setRating(result.rating());
                            said.setTrend(result.trend());
                            said.setValue(result.value());
                            return said;
                        })
                        .toList())
                .execute();
    }

    private static byte[] content(List<Printed> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .content();
    }

    /** Puts down that a frozen edition is published now. */
    static void release(DSLContext dsl, Edition frozen, Instant now, String who) {
        dsl.insertInto(EDITION_RELEASE)
                .set(
                        EDITION_RELEASE.EDITION_ID,
                        dsl.select(EDITION.ID)
                                .from(EDITION)
                                .where(EDITION.REPORT.eq(frozen.report()))
                                .and(EDITION.PERIOD.eq(frozen.period().toString()))
                                .and(EDITION.NUMBER.eq(frozen.number()))
                                .fetchSingle()
                                .value1())
                .set(EDITION_RELEASE.RELEASED_AT, now.atOffset(ZoneOffset.UTC))
                .set(EDITION_RELEASE.RELEASED_BY, who)
                .execute();
    }

    /** Those of one report and period, by number. */
    static List<Edition> of(DSLContext dsl, String report, Period period) {
        return read(dsl).stream()
                .filter(edition ->
                        edition.report().equals(report) && edition.period().equals(period))
                .sorted(Comparator.comparing(Edition::number))
                .toList();
    }

    /** All, in the order in which they came on record. */
    static List<Edition> read(DSLContext dsl) {
        // Contents stay where they are: a list of editions is asked for on every page.
        Map<Integer, List<PublishedFile>> files = dsl.select(
                        EDITION_FILE.EDITION_ID,
                        EDITION_FILE.NAME,
                        EDITION_FILE.MEDIA_TYPE,
                        EDITION_FILE.SHA256,
                        EDITION_FILE.SIZE)
                .from(EDITION_FILE)
                .fetchGroups(EDITION_FILE.EDITION_ID, EditionRows::file);
        Map<Integer, List<Edition.Result>> results = dsl.selectFrom(EDITION_RESULT)
                .orderBy(EDITION_RESULT.EDITION_ID, EDITION_RESULT.ORDINAL)
                .fetchGroups(EDITION_RESULT.EDITION_ID, EditionRows::result);
        Map<Integer, EditionReleaseRecord> released =
                dsl.selectFrom(EDITION_RELEASE).fetchMap(EDITION_RELEASE.EDITION_ID);
        return dsl.selectFrom(EDITION)
                .orderBy(EDITION.ID)
                .fetch(row -> edition(
                        row,
                        Optional.ofNullable(released.get(row.getId())),
                        files.getOrDefault(row.getId(), List.of()).stream()
                                .sorted(Comparator.comparing(PublishedFile::name))
                                .toList(),
                        results.getOrDefault(row.getId(), List.of())));
    }

    private static Edition edition(
            EditionRecord row,
            Optional<EditionReleaseRecord> released,
            List<PublishedFile> files,
            List<Edition.Result> results) {
        return new Edition(
                row.getReport(),
                Period.parse(row.getPeriod()).orElseThrow(),
                row.getNumber(),
                row.getTitle(),
                row.getAsKnownAt(),
                released.map(EditionReleaseRecord::getReleasedAt)
                        .orElse(row.getPublishedAt())
                        .toInstant(),
                released.map(EditionReleaseRecord::getReleasedBy).orElse(row.getPublishedBy()),
                row.getHash(),
                released.isPresent()
                        ? Edition.Stage.PUBLISHED
                        : Edition.Stage.valueOf(row.getStage().toUpperCase(Locale.ROOT)),
                new Edition.Made(row.getChain(), row.getLoadId(), row.getRules()),
                files,
                List.copyOf(results));
    }

    private static PublishedFile file(Record row) {
        return new PublishedFile(
                row.get(EDITION_FILE.NAME),
                row.get(EDITION_FILE.MEDIA_TYPE),
                row.get(EDITION_FILE.SHA256),
                row.get(EDITION_FILE.SIZE));
    }

    private static Edition.Result result(EditionResultRecord row) {
        return new Edition.Result(
                IndicatorCode.of(row.getIndicator()),
                row.getVersion(),
                row.getKind(),
                row.getSection(),
                Period.parse(row.getPeriod()).orElseThrow(),
                row.getRating(),
                row.getTrend(),
                row.getValue());
    }
}
