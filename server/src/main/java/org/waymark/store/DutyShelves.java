package org.waymark.store;

import static org.waymark.store.tables.Tables.ANSWER;
import static org.waymark.store.tables.Tables.MEETING;
import static org.waymark.store.tables.Tables.RELEASE;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.waymark.calendar.Answer;
import org.waymark.calendar.AnswerKind;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Release;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.store.tables.tables.records.AnswerRecord;
import org.waymark.store.tables.tables.records.MeetingRecord;
import org.waymark.store.tables.tables.records.ReleaseRecord;

/** What is due when, as rows. */
final class DutyShelves {
    static final Shelf<Meeting, MeetingRecord> MEETINGS =
            Shelf.keyed("meetings", MEETING, List.of(MEETING.CODE), DutyShelves::write, DutyShelves::read);

    static final Shelf<Release, ReleaseRecord> RELEASES = Shelf.keyed(
            "releases", RELEASE, List.of(RELEASE.SOURCE, RELEASE.PERIOD), DutyShelves::write, DutyShelves::read);

    static final Shelf<Answer, AnswerRecord> ANSWERS = Shelf.keyed(
            "answers",
            ANSWER,
            List.of(ANSWER.INDICATOR, ANSWER.PERIOD, ANSWER.RECORDED_AT),
            DutyShelves::write,
            DutyShelves::read);

    private record Asked(IndicatorCode indicator, Period period) {}

    private DutyShelves() {}

    static List<Answer> answersBefore(DSLContext dsl, LocalDateTime instant) {
        return Newest.before(
                instant,
                ANSWERS.newest(dsl),
                Answer::recordedAt,
                answer -> new Asked(answer.indicator(), answer.period()));
    }

    private static void write(Answer answer, AnswerRecord row) {
        row.setIndicator(answer.indicator().value());
        row.setPeriod(answer.period().toString());
        row.setKind(answer.kind().code());
        row.setWhy(answer.why());
        row.setSaidBy(answer.saidBy());
        row.setRecordedAt(answer.recordedAt());
        row.setSource(answer.source());
    }

    private static Answer read(AnswerRecord row) {
        return new Answer(
                IndicatorCode.of(row.getIndicator()),
                Period.parse(row.getPeriod()).orElseThrow(),
                AnswerKind.parse(row.getKind()).orElseThrow(),
                row.getWhy(),
                row.getSaidBy(),
                row.getRecordedAt(),
                row.getSource());
    }

    private static void write(Meeting meeting, MeetingRecord row) {
        row.setCode(meeting.code());
        row.setBody(meeting.body());
        row.setHeldOn(meeting.date());
        row.setPeriod(meeting.period().toString());
        row.setSubmissionDeadline(meeting.submissionDeadline().orElse(null));
        row.setPublicationDate(meeting.publicationDate().orElse(null));
        row.setReport(meeting.report());
        row.setSource(meeting.source());
    }

    private static Meeting read(MeetingRecord row) {
        return new Meeting(
                row.getCode(),
                row.getBody(),
                row.getHeldOn(),
                Period.parse(row.getPeriod()).orElseThrow(),
                Optional.ofNullable(row.getSubmissionDeadline()),
                Optional.ofNullable(row.getPublicationDate()),
                row.getReport(),
                row.getSource());
    }

    private static void write(Release release, ReleaseRecord row) {
        row.setSource(release.source());
        row.setPeriod(release.period().toString());
        row.setExpectedOn(release.expectedOn());
        row.setReleasedOn(release.releasedOn().orElse(null));
    }

    private static Release read(ReleaseRecord row) {
        return new Release(
                row.getSource(),
                Period.parse(row.getPeriod()).orElseThrow(),
                row.getExpectedOn(),
                Optional.ofNullable(row.getReleasedOn()));
    }
}
