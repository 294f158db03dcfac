package org.waymark.store;

import static org.waymark.store.tables.Tables.ACTION;
import static org.waymark.store.tables.Tables.ACTION_UPDATE;
import static org.waymark.store.tables.Tables.MINUTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.waymark.action.Action;
import org.waymark.action.ActionKind;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.action.Minuted;
import org.waymark.action.Promised;
import org.waymark.action.Proof;
import org.waymark.action.Update;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.period.Period;
import org.waymark.store.tables.tables.records.ActionRecord;
import org.waymark.store.tables.tables.records.ActionUpdateRecord;
import org.waymark.store.tables.tables.records.MinuteRecord;

/** What was promised, what became of it, and the minutes it came from, as rows. */
final class PromiseShelves {
    static final Shelf<Action, ActionRecord> ACTIONS =
            Shelf.keyed("actions", ACTION, List.of(ACTION.CODE), PromiseShelves::write, PromiseShelves::read);

    static final Shelf<Update, ActionUpdateRecord> UPDATES =
            Shelf.whole("action updates", ACTION_UPDATE, PromiseShelves::write, PromiseShelves::read);

    /** A minute that is answered later is the same minute. */
    private static final Shelf<Minute, MinuteRecord> MINUTES = Shelf.keyed(
            "minutes",
            MINUTE,
            List.of(MINUTE.MEETING, MINUTE.ITEM, MINUTE.KIND, MINUTE.WORDS),
            PromiseShelves::write,
            PromiseShelves::read);

    private PromiseShelves() {}

    static Promised newest(DSLContext dsl) {
        return new Promised(ACTIONS.newest(dsl), UPDATES.newest(dsl), MINUTES.newest(dsl));
    }

    static List<Loaded.Count> add(DSLContext dsl, int load, Promised promised) {
        var counts = new ArrayList<Loaded.Count>();
        counts.add(ACTIONS.add(dsl, load, promised.given()));
        counts.add(UPDATES.add(dsl, load, promised.updates()));
        counts.add(MINUTES.add(dsl, load, promised.minutes()));
        return counts;
    }

    static List<Foreseen.Count> foresee(DSLContext dsl, Promised promised, Changes changes) {
        var counts = new ArrayList<Foreseen.Count>();
        counts.add(ACTIONS.foresee(dsl, promised.given(), changes));
        counts.add(UPDATES.foresee(dsl, promised.updates(), changes));
        counts.add(MINUTES.foresee(dsl, promised.minutes(), changes));
        return counts;
    }

    private static void write(Action action, ActionRecord row) {
        row.setCode(action.code());
        row.setTitle(action.title());
        row.setIndicator(action.indicator().map(IndicatorCode::value).orElse(null));
        row.setOwner(action.owner());
        row.setRaisedOn(action.raisedOn().orElse(null));
        row.setRaisedAt(action.raisedAt());
        row.setDueOn(action.dueOn().orElse(null));
        row.setStatus(action.status());
        row.setClosedOn(action.closedOn().orElse(null));
        row.setEvidence(action.evidence());
        row.setKind(action.kind().map(ActionKind::code).orElse(null));
        row.setSource(action.source());
        row.setMeeting(action.minuted().meeting());
        row.setItem(action.minuted().item());
        row.setWords(action.minuted().words());
        row.setShownBy(action.proof().indicator().map(IndicatorCode::value).orElse(null));
        row.setShownIn(action.proof().period().map(Period::toString).orElse(null));
    }

    private static Action read(ActionRecord row) {
        return new Action(
                row.getCode(),
                row.getTitle(),
                Optional.ofNullable(row.getIndicator()).map(IndicatorCode::of),
                row.getOwner(),
                Optional.ofNullable(row.getRaisedOn()),
                row.getRaisedAt(),
                Optional.ofNullable(row.getDueOn()),
                row.getStatus(),
                Optional.ofNullable(row.getClosedOn()),
                new Proof(
                        row.getEvidence(),
                        Optional.ofNullable(row.getShownBy()).map(IndicatorCode::of),
                        Optional.ofNullable(row.getShownIn()).flatMap(Period::parse)),
                Optional.ofNullable(row.getKind()).flatMap(ActionKind::parse),
                row.getSource(),
                new Minuted(row.getMeeting(), row.getItem(), row.getWords()),
                List.of());
    }

    private static void write(Update update, ActionUpdateRecord row) {
        row.setAction(update.action());
        row.setDay(update.on());
        row.setWords(update.text());
        row.setByPost(update.by());
        row.setDueOn(update.dueOn().orElse(null));
        row.setRecordedOn(update.recordedOn().orElse(null));
        row.setSource(update.source());
    }

    private static Update read(ActionUpdateRecord row) {
        return new Update(
                row.getAction(),
                row.getDay(),
                row.getWords(),
                row.getByPost(),
                Optional.ofNullable(row.getDueOn()),
                Optional.ofNullable(row.getRecordedOn()),
                row.getSource());
    }

    private static void write(Minute minute, MinuteRecord row) {
        row.setMeeting(minute.meeting());
        row.setItem(minute.item());
        row.setKind(minute.kind().code());
        row.setWords(minute.text());
        row.setIndicator(minute.indicator().map(IndicatorCode::value).orElse(null));
        row.setAskedBy(minute.askedBy());
        row.setAction(minute.action());
        row.setAnswer(minute.answer());
        row.setAnsweredOn(minute.answeredOn().orElse(null));
        row.setRecordedOn(minute.recordedOn().orElse(null));
        row.setSource(minute.source());
    }

    private static Minute read(MinuteRecord row) {
        return new Minute(
                row.getMeeting(),
                row.getItem(),
                MinuteKind.parse(row.getKind()).orElseThrow(),
                row.getWords(),
                Optional.ofNullable(row.getIndicator()).map(IndicatorCode::of),
                row.getAskedBy(),
                row.getAction(),
                row.getAnswer(),
                Optional.ofNullable(row.getAnsweredOn()),
                Optional.ofNullable(row.getRecordedOn()),
                row.getSource());
    }
}
