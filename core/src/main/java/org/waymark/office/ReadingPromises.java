package org.waymark.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.action.Promised;
import org.waymark.action.Update;
import org.waymark.audit.Trail;
import org.waymark.calendar.Meeting;
import org.waymark.confidentiality.Audience;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.indicator.Indicator;
import org.waymark.snapshot.Stores;

/** What was promised and minuted, for whoever it concerns. Whoever may not see hidden numbers reads none in its words. */
public final class ReadingPromises {
    private final Moment record;
    private final Editions editions;
    private final Histories histories;
    private final Trail trail;
    private final Map<Boolean, Known> known = new ConcurrentHashMap<>();

    /** What was told when a load was the newest: to look through all words takes a while. */
    private record Known(String head, Promised told) {}

    public ReadingPromises(Moment record, Editions editions, Histories histories, Trail trail) {
        this.record = record;
        this.editions = editions;
        this.histories = histories;
        this.trail = trail;
    }

    /**
     * @param keeps whether the reader may change it
     * @param theirs whether it is promised by a post of theirs
     */
    public record Kept(Action action, Optional<Indicator> indicator, boolean keeps, boolean theirs) {}

    /**
     * A meeting, and what came of it.
     *
     * @param minutes in the order recorded
     * @param actions that came from it
     * @param addenda editions of its report's period that followed the first
     */
    public record Held(Meeting meeting, List<Minute> minutes, List<Action> actions, List<Edition> addenda) {}

    /** Every promise that somebody may read of, as recorded. */
    public List<Kept> all(Person who) {
        who.demand(Right.SEE_DRAFTS);
        String head = trail.seal("load");
        return record.reading(stores -> kept(who, stores, told(who, stores, head)));
    }

    /** Every revision, and everything said of it on the way, for whoever keeps the promise. */
    public record Past(List<Arrived<Action>> revisions, List<Arrived<Update>> updates) {}

    public Optional<Past> past(Person who, String code) {
        return of(who, code).filter(Kept::keeps).map(_ -> new Past(histories.actions(code), histories.updates(code)));
    }

    public Optional<Kept> of(Person who, String code) {
        return all(who).stream()
                .filter(each -> each.action().code().equals(code))
                .findFirst();
    }

    /** Every meeting, the newest first. */
    public List<Meeting> meetings(Person who) {
        who.demand(Right.SEE_DRAFTS);
        return record.reading(stores -> stores.meetings().all()).stream()
                .sorted(java.util.Comparator.comparing(Meeting::date).reversed())
                .toList();
    }

    /** One meeting; empty when there is none of that code. */
    public Optional<Held> meeting(Person who, String code) {
        who.demand(Right.SEE_DRAFTS);
        String head = trail.seal("load");
        return record.reading(stores -> stores.meetings().all().stream()
                .filter(meeting -> meeting.code().equals(code))
                .findFirst()
                .map(meeting -> held(who, stores, told(who, stores, head), meeting)));
    }

    private Held held(Person who, Stores stores, Promised told, Meeting meeting) {
        List<Action> actions = kept(who, stores, told).stream()
                .map(Kept::action)
                .filter(action -> action.minuted().meeting().equals(meeting.code()))
                .toList();
        return new Held(
                meeting,
                told.minutes().stream()
                        .filter(minute -> minute.meeting().equals(meeting.code()))
                        .toList(),
                actions,
                editions.all().stream()
                        .filter(edition -> edition.number() > 1
                                && edition.stage() == Edition.Stage.PUBLISHED
                                && edition.period().equals(meeting.period())
                                && (meeting.report().isEmpty()
                                        || edition.report().equals(meeting.report())))
                        .toList());
    }

    /** @param head of the trail before the record was read, so that what is remembered is never older than it says */
    private Promised told(Person who, Stores stores, String head) {
        boolean sees = who.may(Right.SEE_HIDDEN);
        Known held = known.get(sees);
        if (held == null || !held.head().equals(head)) {
            held = new Known(head, new Masking(stores, sees ? Audience.INTERNAL : Audience.MEMBERS).promised());
            known.put(sees, held);
        }
        return held.told();
    }

    private static List<Kept> kept(Person who, Stores stores, Promised told) {
        List<Indicator> indicators = stores.definitions().indicators();
        return told.all().stream()
                .filter(action -> Promises.sees(who, indicators, action))
                .map(action -> new Kept(
                        action,
                        action.indicator()
                                .flatMap(code -> indicators.stream()
                                        .filter(each -> each.code().equals(code))
                                        .findFirst()),
                        who.may(Right.KEEP_ACTIONS, Promises.matter(indicators, action.indicator(), action.owner())),
                        who.posts().contains(action.owner())))
                .toList();
    }
}
