package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.Action;
import org.waymark.action.Promised;
import org.waymark.action.Proof;
import org.waymark.action.Update;
import org.waymark.snapshot.Stores;

/**
 * Keeps promises: raises one, says what became of it, moves its day with a reason, closes it with evidence, opens it again with
 * a reason. Every revision stays, and the audit entry says before, after and why.
 */
public final class AnsweringAction {
    private final StoringPromises store;
    private final Clock clock;

    public AnsweringAction(StoringPromises store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param who needs {@link Right#KEEP_ACTIONS} over the owner or the indicator */
    public StoringPromises.Result raise(Person who, Wish wish) {
        who.demand(Right.KEEP_ACTIONS);
        return store.keep(who.account(), "action raised", stores -> {
            var raising = new Raising(stores, LocalDate.now(clock));
            who.demand(Right.KEEP_ACTIONS, raising.matter(wish));
            Optional<Unkept> unkept = raising.unkept(wish);
            if (unkept.isPresent()) {
                return new StoringPromises.Decision.No(unkept.get());
            }
            Action action = raising.action(wish);
            return new StoringPromises.Decision.Yes(
                    new Promised(List.of(action), List.of(), List.of()), action.code(), Raising.said(action));
        });
    }

    /** Says what became of it so far. */
    public StoringPromises.Result update(Person who, String code, String text) {
        return change(who, "action updated", code, action -> {
            if (text.isBlank()) {
                return no(Unkept.NO_WORDS);
            }
            if (!action.isOpen()) {
                return no(Unkept.CLOSED_ALREADY);
            }
            return yes(List.of(), List.of(note(who, action, text, Optional.empty())), code, text.strip());
        });
    }

    /** Promises another day. */
    public StoringPromises.Result move(Person who, String code, Optional<LocalDate> day, String why) {
        return change(who, "action moved", code, action -> {
            if (day.isEmpty()) {
                return no(Unkept.NO_DUE_DAY);
            }
            if (why.isBlank()) {
                return no(Unkept.NO_REASON);
            }
            if (!action.isOpen()) {
                return no(Unkept.CLOSED_ALREADY);
            }
            if (action.due().equals(day)) {
                return no(Unkept.SAME_DAY);
            }
            return yes(
                    List.of(),
                    List.of(note(who, action, why, day)),
                    code,
                    "due " + action.due().map(LocalDate::toString).orElse("on no day") + " to " + day.get()
                            + "; because: " + why.strip());
        });
    }

    /** Closes it by what shows that it was done; without that it stays open. */
    public StoringPromises.Result close(Person who, String code, Proof proof) {
        return beside(who, "action closed", code, (stores, action) -> {
            if (!action.isOpen()) {
                return no(Unkept.CLOSED_ALREADY);
            }
            if (proof.isEmpty()) {
                return no(Unkept.NO_EVIDENCE);
            }
            if (proof.indicator().isPresent()
                    && stores.definitions().indicators().stream()
                            .noneMatch(each -> proof.indicator().get().equals(each.code()))) {
                return no(Unkept.NO_SUCH_INDICATOR);
            }
            Action closed = action.with(List.of()).state(Action.CLOSED, Optional.of(LocalDate.now(clock)), proof);
            return yes(
                    List.of(closed),
                    List.of(),
                    code,
                    action.status() + " to " + Action.CLOSED + "; evidence: "
                            + proof.words().strip()
                            + proof.indicator().map(of -> "; shown by " + of).orElse("")
                            + proof.period().map(in -> " in " + in).orElse(""));
        });
    }

    /** Opens one again that was not done after all. */
    public StoringPromises.Result reopen(Person who, String code, Optional<LocalDate> day, String why) {
        return change(who, "action reopened", code, action -> {
            if (action.closedOn().isEmpty()) {
                return no(Unkept.NOT_CLOSED);
            }
            if (why.isBlank()) {
                return no(Unkept.NO_REASON);
            }
            Action open = action.with(List.of()).state(Action.OPEN, Optional.empty(), Proof.NONE);
            return yes(
                    List.of(open),
                    List.of(note(who, action, why, day)),
                    code,
                    action.status() + " to " + Action.OPEN + "; the evidence was: " + action.evidence() + "; because: "
                            + why.strip());
        });
    }

    private StoringPromises.Result change(
            Person who, String what, String code, Function<Action, StoringPromises.Decision> decide) {
        return beside(who, what, code, (_, action) -> decide.apply(action));
    }

    private StoringPromises.Result beside(
            Person who, String what, String code, BiFunction<Stores, Action, StoringPromises.Decision> decide) {
        who.demand(Right.KEEP_ACTIONS);
        return store.keep(who.account(), what, stores -> {
            Optional<Action> action = stores.actions().all().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst();
            if (action.isEmpty()) {
                return no(Unkept.NO_SUCH_ACTION);
            }
            who.demand(Right.KEEP_ACTIONS, Promises.matter(stores, action.get()));
            return decide.apply(stores, action.get());
        });
    }

    private Update note(Person who, Action action, String text, Optional<LocalDate> day) {
        LocalDate today = LocalDate.now(clock);
        String post = who.posts().size() == 1 ? who.posts().iterator().next() : "";
        return new Update(action.code(), today, text.strip(), post, day, Optional.of(today), "");
    }

    private static StoringPromises.Decision no(Unkept because) {
        return new StoringPromises.Decision.No(because);
    }

    private static StoringPromises.Decision yes(
            List<Action> actions, List<Update> updates, String code, String detail) {
        return new StoringPromises.Decision.Yes(new Promised(actions, updates, List.of()), code, code + ": " + detail);
    }
}
