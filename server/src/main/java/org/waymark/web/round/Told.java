package org.waymark.web.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.waymark.office.Board;
import org.waymark.office.Outcome;
import org.waymark.period.PeriodNames;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Stage;
import org.waymark.web.Words;

/** How the pages of rounds put it. */
public final class Told {
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Locale.UK);

    private Told() {}

    /** {@code 16 September 2024, 12:00}. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(LOCAL));
    }

    /** {@code 16 September 2024, in 3 days}. */
    public static String due(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        String when = left == 0
                ? Words.say("round.today")
                : left == 1
                        ? Words.say("round.tomorrow")
                        : left == -1
                                ? Words.say("round.yesterday")
                                : left > 0 ? Words.say("round.in", left) : Words.say("round.ago", -left);
        return PeriodNames.day(day) + ", " + when;
    }

    /** Who did it, when, and for whom. */
    public static String by(Moved moved) {
        String by = Words.say("round.by", moved.who(), moment(moved.at()));
        return moved.actingFor().isEmpty() ? by : by + " " + Words.say("round.deputy", moved.actingFor());
    }

    public static String figures(Board.Row row) {
        return Words.say(
                "round.figures." + row.figures().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static String words(Board.Row row) {
        return row.stage() == Stage.DRAFT && row.words().isEmpty()
                ? Words.say(row.red() ? "round.words.wanted" : "round.words.none")
                : Words.say("round.words." + row.stage().code());
    }

    /** Whose turn it is; empty when nobody’s. */
    public static String turn(Board.Row row) {
        return switch (row.turn()) {
            case WRITER -> Words.say("round.turn.writer");
            case APPROVER -> Words.say("round.turn.approver");
            case NOBODY -> "";
        };
    }

    /** The word of a rating, for people. */
    public static String rating(String code) {
        return Words.has("finding.rating." + code) ? Words.say("finding.rating." + code) : Words.say("round.unrated");
    }

    public static String trend(String code) {
        return Words.has("reading.direction." + code) ? Words.say("reading.direction." + code) : "";
    }

    /** A tag’s colour; its word says it too. */
    public static String tag(Board.Row row) {
        return switch (row.turn()) {
            case WRITER -> "govuk-tag--yellow";
            case APPROVER -> "govuk-tag--blue";
            case NOBODY -> row.stage() == Stage.APPROVED ? "govuk-tag--green" : "govuk-tag--grey";
        };
    }

    public static String figuresTag(Board.Row row) {
        return switch (row.figures()) {
            case SIGNED, ANSWERED -> "govuk-tag--green";
            case MISSING, CHANGED -> "govuk-tag--red";
            case UNSIGNED -> "govuk-tag--yellow";
            case NOT_DUE, MADE -> "govuk-tag--grey";
        };
    }

    /** What stood in a move’s way; empty when it was made. */
    static List<String> problems(Outcome outcome) {
        if (!outcome.lacks().isEmpty()) {
            return outcome.lacks().stream()
                    .map(lack -> Words.say("round.lack." + lack.code()))
                    .toList();
        }
        return outcome.barred().map(barred -> Words.say("round.barred." + barred.code())).stream()
                .toList();
    }
}
