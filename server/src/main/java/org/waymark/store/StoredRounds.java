package org.waymark.store;

import static org.waymark.store.tables.Tables.LOAD;
import static org.waymark.store.tables.Tables.LOAD_FILE;
import static org.waymark.store.tables.Tables.MOVE;
import static org.waymark.store.tables.Tables.ROUND;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.waymark.calendar.Round;
import org.waymark.calendar.Rounds;
import org.waymark.edition.Edition;
import org.waymark.office.StoringRounds;
import org.waymark.period.Period;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Moves;
import org.waymark.signoff.Part;
import org.waymark.signoff.Progress;
import org.waymark.store.tables.tables.records.MoveRecord;
import org.waymark.store.tables.tables.records.RoundRecord;

/** Rounds by revisions, and the moves in them. */
record StoredRounds(Session session, InstantSource clock) implements Rounds, Moves, StoringRounds {

    @Override
    public List<Round> all() {
        return session.read(dsl -> {
            var newest = new LinkedHashMap<List<String>, Round>();
            dsl.selectFrom(ROUND)
                    .orderBy(ROUND.NUMBER)
                    .forEach(row -> newest.put(List.of(row.getReport(), row.getPeriod()), round(row)));
            return List.copyOf(newest.values());
        });
    }

    @Override
    public List<Moved> of(Item item) {
        return session.read(dsl -> moves(dsl, item));
    }

    @Override
    public List<Moved> round(String report, Period period) {
        return session.read(dsl -> dsl.selectFrom(MOVE)
                .where(MOVE.REPORT.eq(report), MOVE.PERIOD.eq(period.toString()))
                .orderBy(MOVE.NUMBER)
                .fetch(StoredRounds::moved));
    }

    @Override
    public Round keep(String who, String why, Round round) {
        return session.write(
                dsl -> {
                    Instant now = now();
                    int number = 1
                            + dsl.select(DSL.coalesce(DSL.max(ROUND.NUMBER), DSL.inline(0)))
                                    .from(ROUND)
                                    .fetchSingle()
                                    .value1();
                    dsl.insertInto(ROUND)
                            .set(ROUND.NUMBER, number)
                            .set(ROUND.REPORT, round.report())
                            .set(ROUND.PERIOD, round.period().toString())
                            .set(ROUND.MEETING, round.meeting())
                            .set(ROUND.FIGURES_DUE, round.figuresDue())
                            .set(ROUND.WORDS_DUE, round.wordsDue())
                            .set(ROUND.PAPERS_DUE, round.papersDue())
                            .set(ROUND.AT, now.atOffset(ZoneOffset.UTC))
                            .set(ROUND.WHO, who)
                            .execute();
                    Chain.append(dsl, now, who, "round", words(round, why));
                    return new Round(
                            round.report(),
                            round.period(),
                            round.meeting(),
                            round.figuresDue(),
                            round.wordsDue(),
                            round.papersDue(),
                            who,
                            now);
                },
                _ -> false);
    }

    @Override
    public Result move(String who, Item item, Function<Scene, Decision> decide) {
        return session.write(
                dsl -> move(dsl, who, item, decide), result -> result.made().isEmpty());
    }

    /** Within a writing that is under way. */
    Result move(DSLContext dsl, String who, Item item, Function<Scene, Decision> decide) {
        var progress = Progress.of(moves(dsl, item));
        Session inside = session.within(dsl);
        var rounds = new StoredRounds(inside, clock);
        Decision decision =
                decide.apply(new Scene(progress, StoredRecord.of(inside), rounds, rounds, new StoredWordings(inside)));
        return switch (decision) {
            case Decision.No(var because) -> new Result(Optional.empty(), Optional.of(because));
            case Decision.Yes yes -> new Result(Optional.of(add(dsl, who, item, progress, yes)), Optional.empty());
        };
    }

    private Moved add(DSLContext dsl, String who, Item item, Progress progress, Decision.Yes yes) {
        yes.words().ifPresent(words -> StoredWordings.add(dsl, words));
        Moved moved = add(dsl, who, item, now(), yes);
        yes.puts().ifPresent(puts -> StoredLoads.put(dsl, moved.at(), puts));
        Chain.append(dsl, moved.at(), who, "sign-off", words(moved, progress));
        return moved;
    }

    /** Where a round is held, whoever freezes or publishes an edition of its report signs the pack by that. */
    static void signed(DSLContext dsl, Instant now, Edition edition) {
        boolean round = dsl.fetchExists(
                ROUND,
                ROUND.REPORT.eq(edition.report()),
                ROUND.PERIOD.eq(edition.period().toString()));
        if (round) {
            var pack = new Item(edition.report(), edition.period(), Part.PACK, "");
            var before = Progress.of(moves(dsl, pack));
            var sign = new Decision.Yes(Move.SIGN, "", "", edition.hash(), Optional.empty());
            Moved moved = add(dsl, edition.publishedBy(), pack, now, sign);
            Chain.append(dsl, now, edition.publishedBy(), "sign-off", words(moved, before));
        }
    }

    private static Moved add(DSLContext dsl, String who, Item item, Instant now, Decision.Yes yes) {
        long number = 1L
                + dsl.select(DSL.coalesce(DSL.max(MOVE.NUMBER), DSL.inline(0L)))
                        .from(MOVE)
                        .fetchSingle()
                        .value1();
        var moved = new Moved(
                number,
                item,
                yes.move(),
                who,
                yes.actingFor(),
                now,
                yes.reason().strip(),
                yes.seal());
        dsl.insertInto(MOVE)
                .set(MOVE.NUMBER, number)
                .set(MOVE.REPORT, item.report())
                .set(MOVE.PERIOD, item.period().toString())
                .set(MOVE.PART, item.part().code())
                .set(MOVE.SUBJECT, item.subject())
                .set(MOVE.MOVE_, moved.move().code())
                .set(MOVE.WHO, who)
                .set(MOVE.ACTING_FOR, moved.actingFor())
                .set(MOVE.AT, moved.at().atOffset(ZoneOffset.UTC))
                .set(MOVE.REASON, moved.reason())
                .set(MOVE.SEAL, moved.seal())
                .execute();
        return moved;
    }

    /** Another word whenever something is put on record besides approved words: it is by them alone that nothing is judged anew. */
    String judged() {
        return session.glance(dsl -> String.valueOf(dsl.select(DSL.max(LOAD.ID))
                .from(LOAD)
                .where(DSL.not(LOAD.PACK.startsWith("words of "))
                        .or(DSL.exists(DSL.selectOne().from(LOAD_FILE).where(LOAD_FILE.LOAD_ID.eq(LOAD.ID)))))
                .fetchSingle()
                .value1()));
    }

    private static List<Moved> moves(DSLContext dsl, Item item) {
        return dsl.selectFrom(MOVE)
                .where(
                        MOVE.REPORT.eq(item.report()),
                        MOVE.PERIOD.eq(item.period().toString()),
                        MOVE.PART.eq(item.part().code()),
                        MOVE.SUBJECT.eq(item.subject()))
                .orderBy(MOVE.NUMBER)
                .fetch(StoredRounds::moved);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Round round(RoundRecord row) {
        return new Round(
                row.getReport(),
                Period.parse(row.getPeriod()).orElseThrow(),
                row.getMeeting(),
                row.getFiguresDue(),
                row.getWordsDue(),
                row.getPapersDue(),
                row.getWho(),
                row.getAt().toInstant());
    }

    private static Moved moved(MoveRecord row) {
        return new Moved(
                row.getNumber(),
                new Item(
                        row.getReport(),
                        Period.parse(row.getPeriod()).orElseThrow(),
                        Part.parse(row.getPart()).orElseThrow(),
                        row.getSubject()),
                Move.parse(row.getMove()).orElseThrow(),
                row.getWho(),
                row.getActingFor(),
                row.getAt().toInstant(),
                row.getReason(),
                row.getSeal());
    }

    private static String words(Round round, String why) {
        return "%s %s: figures by %s, words by %s, papers by %s%s%s"
                .formatted(
                        round.report(),
                        round.period(),
                        round.figuresDue(),
                        round.wordsDue(),
                        round.papersDue(),
                        round.meeting().isEmpty() ? "" : ", for " + round.meeting(),
                        why.isBlank() ? "" : "; because: " + why.strip());
    }

    /** Before, after, for whom and why. */
    private static String words(Moved moved, Progress before) {
        return "%s: %s, %s to %s%s%s%s"
                .formatted(
                        moved.item(),
                        moved.move().code(),
                        before.stage().code(),
                        moved.move().to().code(),
                        moved.actingFor().isEmpty() ? "" : "; as deputy of " + moved.actingFor(),
                        moved.reason().isEmpty() ? "" : "; because: " + moved.reason(),
                        moved.seal().isEmpty() ? "" : "; of " + moved.seal());
    }
}
