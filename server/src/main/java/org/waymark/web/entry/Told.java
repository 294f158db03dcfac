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

    private Told() {}

    /** {@code 16 Sept 2024, 12:00}, as clocks in Kent show it. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(LOCAL));
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
