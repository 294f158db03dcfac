package org.waymark.store;

import static org.waymark.store.tables.Tables.REMINDER;
import static org.waymark.store.tables.Tables.REMINDER_OUTCOME;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.waymark.office.Reminder;
import org.waymark.office.StoringReminders;
import org.waymark.period.Period;

/** Reminders, each written down before it is sent and again when it is known what came of it. */
record StoredReminders(Session session, InstantSource clock) implements StoringReminders {

    @Override
    public List<Reminder> of(String report, Period period) {
        return session.read(dsl -> of(dsl, report, period));
    }

    @Override
    public Optional<Reminder> begin(
            String who, String report, Period period, Function<List<Reminder>, Optional<Fresh>> decide) {
        return session.write(
                dsl -> decide.apply(of(dsl, report, period)).map(fresh -> add(dsl, who, report, period, fresh)),
                Optional::isEmpty);
    }

    @Override
    public void end(String who, Reminder reminder, boolean sent, String told) {
        session.write(
                dsl -> {
                    Instant now = now();
                    int added = dsl.insertInto(REMINDER_OUTCOME)
                            .set(REMINDER_OUTCOME.NUMBER, reminder.number())
                            .set(REMINDER_OUTCOME.SENT, sent)
                            .set(REMINDER_OUTCOME.TOLD, told)
                            .set(REMINDER_OUTCOME.AT, now.atOffset(ZoneOffset.UTC))
                            .execute();
                    Chain.append(
                            dsl,
                            now,
                            who,
                            "reminder",
                            "reminder %d to %s: %s"
                                    .formatted(
                                            reminder.number(),
                                            reminder.post(),
                                            sent ? "taken by the mail server" : "not sent: " + told));
                    return added;
                },
                added -> added == 0);
    }

    private Reminder add(DSLContext dsl, String who, String report, Period period, Fresh fresh) {
        long number = 1L
                + dsl.select(DSL.coalesce(DSL.max(REMINDER.NUMBER), DSL.inline(0L)))
                        .from(REMINDER)
                        .fetchSingle()
                        .value1();
        Instant now = now();
        dsl.insertInto(REMINDER)
                .set(REMINDER.NUMBER, number)
                .set(REMINDER.REPORT, report)
                .set(REMINDER.PERIOD, period.toString())
                .set(REMINDER.POST, fresh.post())
                .set(REMINDER.WHY, fresh.why())
                .set(REMINDER.THINGS, fresh.things().toArray(String[]::new))
                .set(REMINDER.RECIPIENT, fresh.recipient())
                .set(REMINDER.WHO, who)
                .set(REMINDER.AT, now.atOffset(ZoneOffset.UTC))
                .execute();
        // The log is for ever, so it names the post and not the address.
        Chain.append(
                dsl,
                now,
                who,
                "reminder",
                "reminder %d to %s, %s %s: %s%s; about to be sent"
                        .formatted(
                                number,
                                fresh.post(),
                                report,
                                period,
                                String.join(", ", fresh.things()),
                                fresh.why().isEmpty() ? "" : "; because: " + fresh.why()));
        return new Reminder(
                number,
                report,
                period,
                fresh.post(),
                fresh.why(),
                fresh.things(),
                fresh.recipient(),
                who,
                now,
                Optional.empty());
    }

    private static List<Reminder> of(DSLContext dsl, String report, Period period) {
        return dsl.select()
                .from(REMINDER)
                .leftJoin(REMINDER_OUTCOME)
                .on(REMINDER_OUTCOME.NUMBER.eq(REMINDER.NUMBER))
                .where(REMINDER.REPORT.eq(report), REMINDER.PERIOD.eq(period.toString()))
                .orderBy(REMINDER.NUMBER)
                .fetch(StoredReminders::read);
    }

    private static Reminder read(Record row) {
        return new Reminder(
                row.get(REMINDER.NUMBER),
                row.get(REMINDER.REPORT),
                Period.parse(row.get(REMINDER.PERIOD)).orElseThrow(),
                row.get(REMINDER.POST),
                row.get(REMINDER.WHY),
                List.of(row.get(REMINDER.THINGS)),
                row.get(REMINDER.RECIPIENT),
                row.get(REMINDER.WHO),
                row.get(REMINDER.AT).toInstant(),
                Optional.ofNullable(row.get(REMINDER_OUTCOME.AT))
                        .map(at -> new Reminder.Outcome(
                                row.get(REMINDER_OUTCOME.SENT), row.get(REMINDER_OUTCOME.TOLD), at.toInstant())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
