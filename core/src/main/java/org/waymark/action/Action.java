package org.waymark.action;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.indicator.IndicatorCode;

/**
 * A promise.
 *
 * @param owner a post's code
 * @param raisedAt the meeting and item it came from
 * @param status the council's own word: open, done …
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
        String evidence,
        Optional<ActionKind> kind,
        String source) {

    /** As it stood at the end of the day: empty before it was raised, and still open before it was closed. */
    public Optional<Action> asKnownAt(LocalDate day) {
        if (raisedOn.filter(day::isBefore).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                closedOn.filter(day::isBefore).isEmpty()
                        ? this
                        : new Action(
                                code,
                                title,
                                indicator,
                                owner,
                                raisedOn,
                                raisedAt,
                                dueOn,
                                "open",
                                Optional.empty(),
                                "",
                                kind,
                                source));
    }
}
