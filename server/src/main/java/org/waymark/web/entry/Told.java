package org.waymark.web.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.Account;
import org.waymark.web.Words;

/** How pages put it. */
public final class Told {
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private static final int ROW = 160;

    private Told() {}

    /** {@code 16 Sept 2024, 12:00}, as clocks in Kent show it. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(LOCAL));
    }

    /** {@code 1,204}. */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** As much of a detail as a row of a table holds. */
    public static String beginning(String detail) {
        return rest(detail).isEmpty() ? detail : detail.substring(0, ROW) + "…";
    }

    /** What {@link #beginning} leaves out. */
    public static String rest(String detail) {
        return detail.length() <= ROW + 20 ? "" : detail.substring(ROW);
    }

    public static String roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(role -> Words.say("entry.role." + role.code()))
                .collect(Collectors.joining(", "));
    }

    public static String reach(Account account) {
        return account.sections().isEmpty() && account.posts().isEmpty()
                ? Words.say("entry.reach.all")
                : Stream.concat(account.sections().stream(), account.posts().stream())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
