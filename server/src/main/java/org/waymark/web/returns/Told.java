package org.waymark.web.returns;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.office.ReadingReturns;
import org.waymark.office.Reminder;
import org.waymark.office.Returns;
import org.waymark.office.Standing;
import org.waymark.office.Want;
import org.waymark.web.Words;

/** What the pages say of one thing that is wanted. */
public final class Told {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Told() {}

    /** {@code Late by 3 working days}, {@code Figure in, not signed}. */
    public static String standing(Returns returns, Want want) {
        if (returns.isLate(want)) {
            int days = returns.daysLate(want);
            return days == 1 ? Words.say("returns.late.one") : Words.say("returns.late", days);
        }
        return Words.say(
                "returns.standing." + want.part().code() + "." + want.standing().code());
    }

    /** The colour of the tag, which says no more than its words. */
    public static String colour(Returns returns, Want want) {
        if (returns.isLate(want)) {
            return "govuk-tag--red";
        }
        return switch (want.standing()) {
            case NONE, DRAFTED -> "govuk-tag--yellow";
            case RETURNED -> "govuk-tag--orange";
            case HELD, SUBMITTED -> "govuk-tag--blue";
            case SIGNED, APPROVED -> "govuk-tag--green";
            case ANSWERED, NOT_OUT -> "govuk-tag--grey";
        };
    }

    /** Whether somebody may say there is nothing new: where a figure is still asked for, or was so answered. */
    public static boolean mayAnswer(Person person, Want want) {
        return (want.standing() == Standing.NONE || want.standing() == Standing.ANSWERED)
                && ReadingReturns.mayAnswer(person, want);
    }

    public static boolean maySend(Person person, Want want) {
        return want.standing() == Standing.NONE && ReadingReturns.mayAnswer(person, want);
    }

    public static boolean mayWrite(Person person, Want want) {
        return want.part() == org.waymark.signoff.Part.WORDS
                && want.standing().isOpen()
                && person.may(Right.WRITE_COMMENTARY, want.matter());
    }

    /** By service, in the order of the report. */
    public static Map<String, List<Want>> byService(Returns returns) {
        return returns.wants().stream()
                .collect(Collectors.groupingBy(Want::service, LinkedHashMap::new, Collectors.toList()));
    }

    /** What became of a reminder. */
    public static String outcome(Reminder reminder) {
        return reminder.outcome()
                .map(outcome -> outcome.sent()
                        ? Words.say("returns.remind.taken", MOMENT.format(outcome.at()))
                        : Words.say("returns.remind.failed", outcome.told()))
                .orElseGet(() -> Words.say("returns.remind.unknown"));
    }

    public static String moment(Reminder reminder) {
        return MOMENT.format(reminder.at());
    }
}
