package org.waymark.office;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.action.ActionKind;
import org.waymark.action.Promised;
import org.waymark.action.Update;
import org.waymark.calendar.Round;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.commentary.RoundWords;
import org.waymark.intake.Pack;
import org.waymark.signoff.Item;
import org.waymark.signoff.Part;
import org.waymark.snapshot.Stores;

/** Approved words as rows of the record: a commentary of each kind that changed, and the action that they promise. */
final class Approved {
    /** Later than anything is recorded. */
    private static final LocalDateTime EVER = LocalDateTime.of(9999, 1, 1, 0, 0);

    private Approved() {}

    /**
     * Empty when the record says all of it already. A report names the post that answers for its words, not the account
     * that typed them, which stands in the version and in the audit log.
     *
     * @param owner the post
     */
    static Optional<StoringRounds.Puts> words(
            RoundWords words, Round round, String owner, Stores stores, String approver, LocalDateTime now) {
        List<Commentary> commentaries = commentaries(words, owner, stores, now);
        Promised promised = promised(words, round, stores, now);
        if (commentaries.isEmpty() && promised.equals(Promised.NOTHING)) {
            return Optional.empty();
        }
        var item = new Item(
                words.report(), words.period(), Part.WORDS, words.indicator().value());
        return Optional.of(new StoringRounds.Puts(
                new Load(approver, item.toString(), List.of()), Pack.of(commentaries, promised)));
    }

    private static List<Commentary> commentaries(RoundWords words, String owner, Stores stores, LocalDateTime now) {
        List<Commentary> held = stores.commentaries().newestBefore(EVER).stream()
                .filter(each -> each.indicator().equals(words.indicator())
                        && each.period().equals(words.period()))
                .toList();
        var fresh = new ArrayList<Commentary>();
        for (CommentaryKind kind : CommentaryKind.values()) {
            String said = held.stream()
                    .filter(each -> each.kind() == kind)
                    .map(Commentary::text)
                    .findFirst()
                    .orElse("");
            String text = words.texts().of(kind);
            if (!text.equals(said)) {
                fresh.add(new Commentary(words.indicator(), words.period(), kind, text, owner, now, source(words)));
            }
        }
        return fresh;
    }

    /** One action of an indicator and period, raised once; a later version that changes it is an update of it. */
    private static Promised promised(RoundWords words, Round round, Stores stores, LocalDateTime now) {
        if (!words.texts().isPromise()) {
            return Promised.NOTHING;
        }
        String code = "ma-" + words.indicator() + "-" + words.period();
        Optional<Action> held = stores.actions().all().stream()
                .filter(action -> action.code().equals(code))
                .findFirst();
        var action = new Action(
                code,
                title(words.texts().managementAction()),
                Optional.of(words.indicator()),
                words.texts().actionOwner(),
                Optional.of(now.toLocalDate()),
                round.meeting(),
                words.texts().actionDue(),
                Action.OPEN,
                Optional.empty(),
                "",
                Optional.of(ActionKind.MANAGEMENT_ACTION),
                source(words));
        return held.map(before -> renewed(before, action, now))
                .orElseGet(() -> new Promised(List.of(action), List.of(), List.of()));
    }

    private static Promised renewed(Action before, Action action, LocalDateTime now) {
        boolean moved = !before.due().equals(action.dueOn());
        if (!moved && before.title().equals(action.title()) && before.owner().equals(action.owner())) {
            return Promised.NOTHING;
        }
        var same = new Action(
                before.code(),
                action.title(),
                before.indicator(),
                action.owner(),
                before.raisedOn(),
                before.raisedAt(),
                before.dueOn(),
                before.status(),
                before.closedOn(),
                before.proof(),
                before.kind(),
                before.source(),
                before.minuted(),
                List.of());
        var update = new Update(
                before.code(),
                now.toLocalDate(),
                action.title(),
                action.owner(),
                moved ? action.dueOn() : Optional.empty(),
                Optional.empty(),
                action.source());
        return new Promised(List.of(same), List.of(update), List.of());
    }

    /** The first line, which says what is done. */
    private static String title(String managementAction) {
        return Arrays.stream(managementAction.split("\n", -1)).findFirst().orElse(managementAction);
    }

    private static String source(RoundWords words) {
        return words.report() + " " + words.period() + ", version " + words.version();
    }
}
