package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.action.Action;
import org.waymark.action.ActionKind;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.action.Minuted;
import org.waymark.action.Promised;
import org.waymark.action.Proof;
import org.waymark.action.Update;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.YearType;

/** Reads actions.csv, what was promised, action-updates.csv, what became of it, and minutes.csv, what it came from. */
final class PromiseRows {
    private final List<Action> actions = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final List<Minute> minutes = new ArrayList<>();
    private final Taken taken = new Taken();
    private final References references;
    private final YearType years;
    private final Set<String> promised;
    private final Set<String> meetings;
    private final boolean listed;

    /**
     * @param held what is on record already
     * @param given the codes of meetings in the sheets
     * @param sheet whether there is a sheet of meetings at all
     */
    PromiseRows(References references, Held held, YearType years, Set<String> given, boolean sheet) {
        this.references = references;
        this.years = years;
        this.promised = new HashSet<>(held.actions());
        this.meetings = new HashSet<>(held.meetings());
        this.meetings.addAll(given);
        this.listed = sheet || !held.meetings().isEmpty();
    }

    Promised promised() {
        return new Promised(actions, updates, minutes);
    }

    Consumer<Reading> actions(Reading reading) {
        int code = reading.column("code");
        int of = reading.column("indicator");
        int shown = reading.column("shown_by");
        int when = reading.column("shown_in");
        return row -> {
            Optional<IndicatorCode> indicator = code(references.indicator(row, of));
            String status = row.text("status");
            var proof =
                    new Proof(row.text("evidence"), code(references.indicator(row, shown)), row.period(when, years));
            var action = new Action(
                    Taken.name(row, code),
                    row.text("title"),
                    indicator,
                    references.post(row, "owner"),
                    row.date("raised_on"),
                    row.text("raised_at"),
                    row.date("due_on"),
                    status.isEmpty() ? Action.OPEN : status,
                    row.date("closed_on"),
                    proof,
                    row.choice("kind", ActionKind::parse, Words.of(ActionKind.values(), ActionKind::code)),
                    row.text("source"),
                    new Minuted(meeting(row), row.text("item"), row.text("words")),
                    List.of());
            boolean inOrder = AreaRows.inOrder(row, "raised_on", "closed_on", action.raisedOn(), action.closedOn());
            proved(row, action);
            if (inOrder && row.sound() && taken.first(row, code, action.code())) {
                actions.add(action);
                promised.add(action.code());
            }
        };
    }

    /** A promise is kept when a day and evidence say so: one without the other is told. */
    private static void proved(Reading row, Action action) {
        if (action.closedOn().isPresent() && action.proof().isEmpty()) {
            row.complain(Rule.named("closed-without-evidence"), row.column("evidence"), action.code());
        }
        if (action.closedOn().isEmpty() && !action.proof().isEmpty()) {
            row.complain(Rule.named("evidence-without-day"), row.column("closed_on"), action.code());
        }
    }

    Consumer<Reading> updates(Reading reading) {
        int of = reading.column("action");
        return row -> {
            String action = row.cell(of);
            known(row, of, promised, "update-of-no-action", "actions.csv");
            Optional<LocalDate> on = row.date("on");
            String text = row.text("text");
            String by = references.post(row, "by");
            Optional<LocalDate> due = row.date("due_on");
            Optional<LocalDate> recorded = row.date("recorded_on");
            String source = row.text("source");
            if (row.sound() && on.isPresent()) {
                updates.add(new Update(action, on.get(), text, by, due, recorded, source));
            }
        };
    }

    Consumer<Reading> minutes(Reading reading) {
        int of = reading.column("meeting");
        int about = reading.column("indicator");
        int stands = reading.column("action");
        return row -> {
            known(row, of, meetings, "minute-of-no-meeting", "meetings.csv");
            known(row, stands, promised, "unknown-action", "actions.csv");
            Optional<MinuteKind> kind =
                    row.choice("kind", MinuteKind::parse, Words.of(MinuteKind.values(), MinuteKind::code));
            String item = row.text("item");
            String text = row.text("text");
            Optional<IndicatorCode> indicator = code(references.indicator(row, about));
            String asked = row.text("asked_by");
            String answer = row.text("answer");
            Optional<LocalDate> answered = row.date("answered_on");
            Optional<LocalDate> recorded = row.date("recorded_on");
            String source = row.text("source");
            if (row.sound() && kind.isPresent()) {
                minutes.add(new Minute(
                        row.cell(of),
                        item,
                        kind.get(),
                        text,
                        indicator,
                        asked,
                        row.cell(stands),
                        answer,
                        answered,
                        recorded,
                        source));
            }
        };
    }

    private String meeting(Reading row) {
        int column = row.column("meeting");
        if (listed) {
            known(row, column, meetings, "unknown-meeting", "meetings.csv");
        }
        return row.cell(column);
    }

    private static void known(Reading row, int column, Set<String> codes, String rule, String file) {
        String cell = row.cell(column);
        if (!cell.isEmpty() && !codes.contains(cell)) {
            row.complain(
                    Rule.named(rule),
                    column,
                    cell,
                    "nearest",
                    Nearest.to(cell, codes)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Correct it, or add it to " + file + "."));
        }
    }

    private static Optional<IndicatorCode> code(@org.jspecify.annotations.Nullable Indicator indicator) {
        return Optional.ofNullable(indicator).map(Indicator::code);
    }
}
