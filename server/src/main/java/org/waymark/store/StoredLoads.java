package org.waymark.store;

import static org.waymark.store.tables.Tables.LOAD;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.intake.Pack;
import org.waymark.office.Load;
import org.waymark.office.Loaded;
import org.waymark.office.Reading;
import org.waymark.office.Register;

/** Loads, each one transaction from its first row to its audit entry. */
record StoredLoads(Session session, InstantSource clock) implements Register {

    @Override
    public Checked<Loaded> load(Load load, Reading reading) {
        return session.write(
                dsl -> load(dsl, load, reading), result -> result.value().nothingNew());
    }

    private Checked<Loaded> load(DSLContext dsl, Load load, Reading reading) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int number = 1
                + dsl.select(DSL.coalesce(DSL.max(LOAD.ID), DSL.inline(0)))
                        .from(LOAD)
                        .fetchSingle()
                        .value1();
        dsl.insertInto(LOAD, LOAD.ID, LOAD.AT, LOAD.WHO, LOAD.PACK)
                .values(number, now.atOffset(ZoneOffset.UTC), load.who(), load.pack())
                .execute();
        Observed.files(dsl, number, load);
        Observed.Result observed = new Observed(dsl, number, load).add(reading);
        List<Loaded.Count> counts =
                shelve(dsl, number, observed.read().value(), new ArrayList<>(List.of(observed.count())));
        var findings = new Findings();
        findings.addAll(observed.read().findings());
        findings.addAll(observed.findings());
        boolean nothing = counts.stream().allMatch(count -> count.added() == 0);
        var loaded = new Loaded(nothing ? Optional.empty() : Optional.of(number), counts);
        if (!nothing) {
            Chain.append(dsl, now, load.who(), "load", words(number, load, loaded));
        }
        return new Checked<>(loaded, findings);
    }

    private static List<Loaded.Count> shelve(DSLContext dsl, int number, Pack pack, List<Loaded.Count> counts) {
        counts.add(DefinitionShelf.add(dsl, number, pack.indicators()));
        counts.add(PlaceShelves.AREAS.add(dsl, number, pack.gazetteer().areas()));
        counts.add(PlaceShelves.GROUPS.add(dsl, number, pack.gazetteer().groups()));
        counts.add(PlaceShelves.COHORTS.add(dsl, number, pack.cohorts()));
        counts.add(PlaceShelves.POSTS.add(dsl, number, pack.posts()));
        counts.add(TemplateShelf.TEMPLATES.add(dsl, number, pack.templates()));
        counts.add(TargetShelf.TARGETS.add(dsl, number, pack.targets()));
        counts.add(WordShelves.COMMENTARIES.add(dsl, number, pack.commentaries()));
        counts.add(WordShelves.ANNOTATIONS.add(dsl, number, pack.annotations()));
        counts.add(DutyShelves.ACTIONS.add(dsl, number, pack.actions()));
        counts.add(DutyShelves.MEETINGS.add(dsl, number, pack.meetings()));
        counts.add(DutyShelves.RELEASES.add(dsl, number, pack.releases()));
        counts.add(RuleShelf.add(dsl, number, pack.rules()));
        return List.copyOf(counts);
    }

    /** The files' hashes stand in the chained entry too, so that none can be changed unseen. */
    private static String words(int number, Load load, Loaded loaded) {
        return "load %d, %s: %s; from %s"
                .formatted(
                        number,
                        load.pack(),
                        loaded.words(),
                        load.files().stream()
                                .map(file -> file.name() + " sha256:" + file.sha256())
                                .collect(Collectors.joining(", ")));
    }
}
