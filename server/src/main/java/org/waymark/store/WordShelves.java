package org.waymark.store;

import static org.waymark.store.tables.Tables.ANNOTATION;
import static org.waymark.store.tables.Tables.COMMENTARY;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.store.tables.tables.records.AnnotationRecord;
import org.waymark.store.tables.tables.records.CommentaryRecord;

/** The service's words, and the marks on the charts, as rows. */
final class WordShelves {
    static final Shelf<Commentary, CommentaryRecord> COMMENTARIES = Shelf.keyed(
            "commentaries",
            COMMENTARY,
            List.of(COMMENTARY.INDICATOR, COMMENTARY.PERIOD, COMMENTARY.KIND, COMMENTARY.RECORDED_AT),
            WordShelves::write,
            WordShelves::read);

    static final Shelf<Annotation, AnnotationRecord> ANNOTATIONS =
            Shelf.whole("annotations", ANNOTATION, WordShelves::write, WordShelves::read);

    private record Place(IndicatorCode indicator, Period period, CommentaryKind kind) {}

    private WordShelves() {}

    static List<Commentary> newestBefore(DSLContext dsl, LocalDateTime instant) {
        return Newest.before(
                instant,
                COMMENTARIES.newest(dsl),
                Commentary::recordedAt,
                words -> new Place(words.indicator(), words.period(), words.kind()));
    }

    private static void write(Commentary words, CommentaryRecord row) {
        row.setIndicator(words.indicator().value());
        row.setPeriod(words.period().toString());
        row.setKind(words.kind().code());
        row.setWords(words.text());
        row.setAuthor(words.author());
        row.setRecordedAt(words.recordedAt());
        row.setSource(words.source());
    }

    private static Commentary read(CommentaryRecord row) {
        return new Commentary(
                IndicatorCode.of(row.getIndicator()),
                Period.parse(row.getPeriod()).orElseThrow(),
                CommentaryKind.parse(row.getKind()).orElseThrow(),
                row.getWords(),
                row.getAuthor(),
                row.getRecordedAt(),
                row.getSource());
    }

    private static void write(Annotation mark, AnnotationRecord row) {
        row.setStarts(mark.from().toString());
        row.setEnds(mark.to().map(Period::toString).orElse(null));
        row.setIndicator(mark.indicator().map(IndicatorCode::value).orElse(null));
        row.setSection(mark.section());
        row.setWords(mark.text());
        row.setRebase(mark.rebase());
        row.setSource(mark.source());
    }

    private static Annotation read(AnnotationRecord row) {
        return new Annotation(
                Period.parse(row.getStarts()).orElseThrow(),
                Optional.ofNullable(row.getEnds()).flatMap(Period::parse),
                Optional.ofNullable(row.getIndicator()).map(IndicatorCode::of),
                row.getSection(),
                row.getWords(),
                row.getRebase(),
                row.getSource());
    }
}
