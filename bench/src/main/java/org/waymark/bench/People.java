package org.waymark.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Account;
import org.waymark.access.Role;
import org.waymark.access.Secret;
import org.waymark.calendar.Round;
import org.waymark.period.Period;
import org.waymark.store.Database;
import org.waymark.web.entry.Argon2;

/** Officers who write words in a round, put on record before anybody is timed. */
final class People {
    static final String PASSWORD = "a password for measuring with";

    private People() {}

    static String name(int person) {
        return "writer-" + person;
    }

    /** So many suppliers who may write of everything, and a round that is open. */
    static void in(Database record, int people, String report, String period) {
        String hash = new Argon2().hash(PASSWORD);
        for (int person = 0; person < people; person++) {
            record.accountsKept()
                    .keep(
                            "bench",
                            "account created",
                            new Account(name(person), name(person), Set.of(Role.SUPPLIER), Set.of(), Set.of(), true),
                            Optional.of(new Secret(hash, false, Instant.EPOCH)));
        }
        LocalDate today = LocalDate.now(record.clock());
        record.roundsKept()
                .keep(
                        "bench",
                        "",
                        new Round(
                                report,
                                Period.parse(period).orElseThrow(),
                                "",
                                today,
                                today,
                                today,
                                "bench",
                                Instant.EPOCH));
    }
}
