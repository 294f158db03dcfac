package org.waymark.store;

import static org.waymark.store.tables.Tables.TARGET_PROPOSAL;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.StoringProposals;
import org.waymark.office.StoringRounds;
import org.waymark.period.Period;
import org.waymark.signoff.Item;
import org.waymark.store.tables.tables.records.TargetProposalRecord;
import org.waymark.target.Origin;
import org.waymark.target.ProposedTarget;
import org.waymark.target.ProposedTargets;
import org.waymark.target.Target;

/** Proposals of targets, each with the move that made it. */
record StoredProposals(Session session, InstantSource clock) implements ProposedTargets, StoringProposals {

    @Override
    public List<ProposedTarget> all() {
        return session.read(dsl ->
                dsl.selectFrom(TARGET_PROPOSAL).orderBy(TARGET_PROPOSAL.NUMBER).fetch(StoredProposals::read));
    }

    @Override
    public StoringRounds.Result propose(
            String who,
            Item item,
            ProposedTarget proposal,
            Function<StoringRounds.Scene, StoringRounds.Decision> decide) {
        return session.write(
                dsl -> {
                    int number = 1
                            + dsl.select(DSL.coalesce(DSL.max(TARGET_PROPOSAL.NUMBER), DSL.inline(0)))
                                    .from(TARGET_PROPOSAL)
                                    .fetchSingle()
                                    .value1();
                    StoringRounds.Result result = new StoredRounds(session, clock)
                            .move(dsl, who, item, scene -> numbered(number, decide.apply(scene)));
                    result.made().ifPresent(moved -> write(dsl, number, proposal, who, moved.at()));
                    return result;
                },
                result -> result.made().isEmpty());
    }

    private static StoringRounds.Decision numbered(int number, StoringRounds.Decision decision) {
        return switch (decision) {
            case StoringRounds.Decision.No no -> no;
            case StoringRounds.Decision.Yes yes ->
                new StoringRounds.Decision.Yes(
                        yes.move(),
                        yes.actingFor(),
                        yes.reason(),
                        "proposal " + number + ": " + yes.seal(),
                        yes.puts());
        };
    }

    private static void write(DSLContext dsl, int number, ProposedTarget proposal, String who, Instant at) {
        Target lines = proposal.lines();
        dsl.insertInto(TARGET_PROPOSAL)
                .set(TARGET_PROPOSAL.NUMBER, number)
                .set(TARGET_PROPOSAL.SUBJECT, proposal.subject())
                .set(TARGET_PROPOSAL.INDICATOR, lines.indicator().value())
                .set(TARGET_PROPOSAL.AREA, lines.area().value())
                .set(TARGET_PROPOSAL.COHORT, lines.cohort().toString())
                .set(TARGET_PROPOSAL.PERIOD, lines.period().toString())
                .set(TARGET_PROPOSAL.ORIGIN, lines.origin().code())
                .set(TARGET_PROPOSAL.TARGET, lines.target())
                .set(TARGET_PROPOSAL.FLOOR, lines.floor())
                .set(TARGET_PROPOSAL.LOWER, lines.lower())
                .set(TARGET_PROPOSAL.UPPER, lines.upper())
                .set(TARGET_PROPOSAL.RATIONALE, lines.rationale())
                .set(TARGET_PROPOSAL.EVIDENCE, proposal.evidence().toArray(String[]::new))
                .set(TARGET_PROPOSAL.WHO, who)
                .set(TARGET_PROPOSAL.AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static ProposedTarget read(TargetProposalRecord row) {
        Instant at = row.getAt().toInstant();
        var lines = new Target(
                IndicatorCode.of(row.getIndicator()),
                AreaCode.of(row.getArea()),
                Cohort.parse(row.getCohort()).orElseThrow(),
                Period.parse(row.getPeriod()).orElseThrow(),
                Origin.parse(row.getOrigin()).orElseThrow(),
                row.getTarget(),
                row.getFloor(),
                row.getLower(),
                row.getUpper(),
                row.getRationale(),
                "",
                Optional.empty(),
                LocalDateTime.ofInstant(at, StoredLoads.LOCAL).truncatedTo(ChronoUnit.SECONDS),
                "");
        return new ProposedTarget(
                row.getNumber(), row.getSubject(), lines, Arrays.asList(row.getEvidence()), row.getWho(), at);
    }
}
