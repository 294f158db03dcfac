package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.action.Minuted;
import org.waymark.action.Promised;
import org.waymark.calendar.Meeting;
import org.waymark.snapshot.Stores;

/** After the meeting: records what was resolved and asked, answers a question, or makes it a promise, in one go. */
public final class RecordingMinutes {
    private static final String WHAT = "minute recorded";

    private final StoringPromises store;
    private final Clock clock;

    public RecordingMinutes(StoringPromises store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Puts one thing minuted on record.
     *
     * @param who needs {@link Right#KEEP_MEETINGS}
     * @param minute the day it is recorded is filled in
     */
    public StoringPromises.Result record(Person who, Minute minute) {
        who.demand(Right.KEEP_MEETINGS);
        return store.keep(who.account(), WHAT, stores -> {
            Optional<Unkept> unkept = unkept(stores, minute);
            return unkept.isPresent()
                    ? new StoringPromises.Decision.No(unkept.get())
                    : yes(dated(minute), minute.kind().code() + ": " + minute.text());
        });
    }

    /** Answers a question of a meeting, by its place among what was minuted there, from 1. */
    public StoringPromises.Result answer(Person who, String meeting, int place, String answer) {
        who.demand(Right.KEEP_MEETINGS);
        return store.keep(who.account(), "question answered", stores -> {
            Optional<Minute> asked = at(stores, meeting, place);
            if (asked.isEmpty()) {
                return new StoringPromises.Decision.No(Unkept.NO_SUCH_MINUTE);
            }
            Minute minute = asked.get();
            if (minute.kind() != MinuteKind.QUESTION) {
                return new StoringPromises.Decision.No(Unkept.NOT_A_QUESTION);
            }
            if (answer.isBlank()) {
                return new StoringPromises.Decision.No(Unkept.NO_WORDS);
            }
            return yes(
                    minute.answered(answer.strip(), Optional.of(LocalDate.now(clock))),
                    minute.text() + "; before: " + (minute.answer().isEmpty() ? "no answer" : minute.answer())
                            + "; after: " + answer.strip());
        });
    }

    /**
     * Makes a question a promise: both go on record, or neither.
     *
     * @param who needs {@link Right#KEEP_ACTIONS} over the owner or the indicator too
     */
    public StoringPromises.Result promise(Person who, String meeting, int place, Wish wish) {
        who.demand(Right.KEEP_MEETINGS);
        who.demand(Right.KEEP_ACTIONS);
        return store.keep(who.account(), "question promised", stores -> {
            Optional<Minute> asked = at(stores, meeting, place);
            if (asked.isEmpty()) {
                return new StoringPromises.Decision.No(Unkept.NO_SUCH_MINUTE);
            }
            Minute minute = asked.get();
            if (minute.kind() != MinuteKind.QUESTION) {
                return new StoringPromises.Decision.No(Unkept.NOT_A_QUESTION);
            }
            if (!minute.action().isEmpty()) {
                return new StoringPromises.Decision.No(Unkept.PROMISED_ALREADY);
            }
            Wish whole = new Wish(
                    wish.title(),
                    wish.kind(),
                    wish.indicator().or(minute::indicator),
                    wish.owner(),
                    wish.dueOn(),
                    wish.raisedAt(),
                    new Minuted(meeting, minute.item(), minute.text()));
            var raising = new Raising(stores, LocalDate.now(clock));
            who.demand(Right.KEEP_ACTIONS, raising.matter(whole));
            Optional<Unkept> unkept = raising.unkept(whole);
            if (unkept.isPresent()) {
                return new StoringPromises.Decision.No(unkept.get());
            }
            Action action = raising.action(whole);
            return new StoringPromises.Decision.Yes(
                    new Promised(List.of(action), List.of(), List.of(minute.promised(action.code()))),
                    action.code(),
                    meeting + ": " + minute.text() + "; promised as " + Raising.said(action));
        });
    }

    /** What was minuted at a meeting, in the order in which it was recorded. */
    static List<Minute> of(Stores stores, String meeting) {
        return stores.actions().minutes().stream()
                .filter(minute -> minute.meeting().equals(meeting))
                .toList();
    }

    private static Optional<Minute> at(Stores stores, String meeting, int place) {
        List<Minute> minutes = of(stores, meeting);
        return place < 1 || place > minutes.size() ? Optional.empty() : Optional.of(minutes.get(place - 1));
    }

    private static Optional<Unkept> unkept(Stores stores, Minute minute) {
        if (stores.meetings().all().stream().map(Meeting::code).noneMatch(minute.meeting()::equals)) {
            return Optional.of(Unkept.NO_SUCH_MEETING);
        }
        if (minute.text().isBlank()) {
            return Optional.of(Unkept.NO_WORDS);
        }
        if (minute.indicator().isPresent()
                && stores.definitions().indicators().stream()
                        .noneMatch(each -> minute.indicator().get().equals(each.code()))) {
            return Optional.of(Unkept.NO_SUCH_INDICATOR);
        }
        boolean said = of(stores, minute.meeting()).stream()
                .anyMatch(each -> each.kind() == minute.kind()
                        && each.item().equals(minute.item())
                        && each.text().equals(minute.text().strip()));
        return said ? Optional.of(Unkept.SAID_ALREADY) : Optional.empty();
    }

    private Minute dated(Minute minute) {
        LocalDate today = LocalDate.now(clock);
        return new Minute(
                minute.meeting(),
                minute.item().strip(),
                minute.kind(),
                minute.text().strip(),
                minute.indicator(),
                minute.askedBy().strip(),
                "",
                minute.answer().strip(),
                minute.answer().isBlank()
                        ? Optional.empty()
                        : Optional.of(minute.answeredOn().orElse(today)),
                Optional.of(today),
                minute.source());
    }

    private static StoringPromises.Decision yes(Minute minute, String detail) {
        return new StoringPromises.Decision.Yes(
                new Promised(List.of(), List.of(), List.of(minute)),
                minute.meeting(),
                minute.meeting() + ": " + detail);
    }
}
