package org.waymark.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.IndicatorCode;

/**
 * A promise.
 *
 * @param owner a post's code
 * @param raisedAt the meeting and item it came from, in words
 * @param dueOn the day first promised; {@link #due} is the day promised now
 * @param status the council's own word: open, done …
 * @param minuted the minute it came from
 * @param proof what shows that it was kept; without it a promise stays open, whatever its status
 * @param updates the oldest first
 */
public record Action(
        String code,
        String title,
        Optional<IndicatorCode> indicator,
        String owner,
        Optional<LocalDate> raisedOn,
        String raisedAt,
        Optional<LocalDate> dueOn,
        String status,
        Optional<LocalDate> closedOn,
        Proof proof,
        Optional<ActionKind> kind,
        String source,
        Minuted minuted,
        List<Update> updates) {
    public static final String OPEN = "open";
    public static final String CLOSED = "closed";

    public Action {
        updates = updates.stream().sorted(Comparator.comparing(Update::on)).toList();
    }

    /** One from no minute, of which nothing more is known. */
    public Action(
            String code,
            String title,
            Optional<IndicatorCode> indicator,
            String owner,
            Optional<LocalDate> raisedOn,
            String raisedAt,
            Optional<LocalDate> dueOn,
            String status,
            Optional<LocalDate> closedOn,
            String evidence,
            Optional<ActionKind> kind,
            String source) {
        this(
                code,
                title,
                indicator,
                owner,
                raisedOn,
                raisedAt,
                dueOn,
                status,
                closedOn,
                Proof.of(evidence),
                kind,
                source,
                Minuted.NONE,
                List.of());
    }

    /** What shows that it was kept, in words; empty for nothing. */
    public String evidence() {
        return proof.words();
    }

    /** Until a day and evidence say that it was kept. */
    public boolean isOpen() {
        return closedOn.isEmpty() || proof.isEmpty();
    }

    /** The day it is promised for, as last moved. */
    public Optional<LocalDate> due() {
        return updates.stream()
                .flatMap(update -> update.dueOn().stream())
                .reduce((_, later) -> later)
                .or(() -> dueOn);
    }

    /** How many days it is past its day; nought while it is not, or once it is closed. */
    public long overdue(LocalDate today) {
        return isOpen()
                ? due().map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)))
                        .orElse(0L)
                : 0;
    }

    public Optional<Update> lastUpdate() {
        return updates.isEmpty() ? Optional.empty() : Optional.of(updates.getLast());
    }

    /** As it stood at the end of the day: empty before it was raised, and still open before it was closed. */
    public Optional<Action> asKnownAt(LocalDate day) {
        if (raisedOn.filter(day::isBefore).isPresent()) {
            return Optional.empty();
        }
        Action then = with(
                updates.stream().filter(update -> !update.known().isAfter(day)).toList());
        return Optional.of(
                closedOn.filter(day::isBefore).isEmpty() ? then : then.state(OPEN, Optional.empty(), Proof.NONE));
    }

    /** The same with what became of it. */
    public Action with(List<Update> all) {
        return new Action(
                code, title, indicator, owner, raisedOn, raisedAt, dueOn, status, closedOn, proof, kind, source,
                minuted, all);
    }

    /** The same, closed or open again. */
    public Action state(String word, Optional<LocalDate> day, Proof shown) {
        return new Action(
                code, title, indicator, owner, raisedOn, raisedAt, dueOn, word, day, shown, kind, source, minuted,
                updates);
    }

    /** The same in other words. */
    public Action worded(String said, Minuted minute, Proof shown, List<Update> all) {
        return new Action(
                code, said, indicator, owner, raisedOn, raisedAt, dueOn, status, closedOn, shown, kind, source, minute,
                all);
    }
}
