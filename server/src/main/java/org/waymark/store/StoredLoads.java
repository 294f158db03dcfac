package org.waymark.store;

import static org.waymark.store.tables.Tables.LOAD;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
import org.waymark.office.Foreseen;
import org.waymark.office.Load;
import org.waymark.office.Loaded;
import org.waymark.office.OnRecord;
import org.waymark.office.Reading;
import org.waymark.office.Register;
import org.waymark.office.Return;
import org.waymark.office.StoringRounds;

/** Loads, each one transaction from its first row to its audit entry. */
record StoredLoads(Session session, InstantSource clock) implements Register {
    static final ZoneId LOCAL = ZoneId.of("Europe/London");

    @Override
    public Checked<Loaded> load(Load load, Reading reading) {
        return session.write(
                dsl -> load(dsl, load, reading), result -> result.value().nothingNew());
    }

    @Override
    public Checked<Foreseen> foresee(Load load, Return sent) {
        Reading reading = beside(sent);
        return session.trial(dsl -> new Foreseeing(dsl, load).of(reading));
    }

    @Override
    public Checked<Optional<Loaded>> load(Load load, Return sent, String fingerprint) {
        Reading reading = beside(sent);
        return session.write(
                dsl -> {
                    var foreseeing = new Foreseeing(dsl, load);
                    Checked<Foreseen> foreseen = foreseeing.of(reading);
                    if (!foreseen.value().fingerprint().equals(fingerprint)
                            || foreseen.value().nothing()) {
                        return new Checked<>(Optional.empty(), foreseen.findings());
                    }
                    Instant now = now();
                    int number = begin(dsl, now, load);
                    Loaded.Count observed = foreseeing.keep(number);
                    return new Checked<>(
                            Optional.of(end(dsl, now, number, load, observed, foreseeing.read())), foreseen.findings());
                },
                result -> result.value().isEmpty());
    }

    /** Everything a return is read beside, as it stands now. */
    private Reading beside(Return sent) {
        var held = OnRecord.of(
                StoredRecord.of(session),
                new HeldFigures(session)::newest,
                LocalDateTime.ofInstant(clock.instant(), LOCAL));
        return accepted -> sent.read(held, accepted);
    }

    private Checked<Loaded> load(DSLContext dsl, Load load, Reading reading) {
        Instant now = now();
        int number = begin(dsl, now, load);
        Observed.Result observed = new Observed(dsl, number, load).add(reading);
        var findings = new Findings();
        findings.addAll(observed.read().findings());
        findings.addAll(observed.findings());
        return new Checked<>(
                end(dsl, now, number, load, observed.count(), observed.read().value()), findings);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The load's own particulars, which its rows refer to. */
    static int begin(DSLContext dsl, Instant now, Load load) {
        int number = 1
                + dsl.select(DSL.coalesce(DSL.max(LOAD.ID), DSL.inline(0)))
                        .from(LOAD)
                        .fetchSingle()
                        .value1();
        dsl.insertInto(LOAD, LOAD.ID, LOAD.AT, LOAD.WHO, LOAD.PACK)
                .values(number, now.atOffset(ZoneOffset.UTC), load.who(), load.pack())
                .execute();
        Observed.files(dsl, number, load);
        return number;
    }

    /** Rows that go on record with something else, in its transaction. */
    static Loaded put(DSLContext dsl, Instant now, StoringRounds.Puts puts) {
        int number = begin(dsl, now, puts.load());
        return end(dsl, now, number, puts.load(), new Loaded.Count("observations", 0, 0), puts.pack());
    }

    private static Loaded end(DSLContext dsl, Instant now, int number, Load load, Loaded.Count observed, Pack read) {
        List<Loaded.Count> counts = shelve(dsl, number, read, new ArrayList<>(List.of(observed)));
        boolean nothing = counts.stream().allMatch(count -> count.added() == 0);
        var loaded = new Loaded(nothing ? Optional.empty() : Optional.of(number), counts);
        if (!nothing) {
            Chain.append(dsl, now, load.who(), "load", words(number, load, loaded));
        }
        return loaded;
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
        counts.addAll(PromiseShelves.add(dsl, number, pack.promised()));
        counts.add(DutyShelves.MEETINGS.add(dsl, number, pack.meetings()));
        counts.add(DutyShelves.RELEASES.add(dsl, number, pack.releases()));
        counts.add(DutyShelves.ANSWERS.add(dsl, number, pack.answers()));
        counts.add(RuleShelf.add(dsl, number, pack.rules()));
        counts.add(FrameworkShelves.METRICS.add(dsl, number, pack.frameworks().metrics()));
        counts.add(FrameworkShelves.MAPPINGS.add(dsl, number, pack.frameworks().mappings()));
        return List.copyOf(counts);
    }

    /** The files' hashes stand in the chained entry too, so that none can be changed unseen. */
    static String words(int number, Load load, Loaded loaded) {
        String from = load.files().stream()
                .map(file -> file.name() + " sha256:" + file.sha256())
                .collect(Collectors.joining(", "));
        return "load %d, %s: %s%s"
                .formatted(number, load.pack(), loaded.words(), from.isEmpty() ? "" : "; from " + from);
    }
}
