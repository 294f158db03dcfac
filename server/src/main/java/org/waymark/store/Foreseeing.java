package org.waymark.store;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.intake.Pack;
import org.waymark.office.Foreseen;
import org.waymark.office.Load;
import org.waymark.office.Loaded;
import org.waymark.office.Reading;

/** Reads a return into tables that are gone with the transaction, and tells what it would do to the record. */
final class Foreseeing {
    private final DSLContext dsl;
    private final Observed observed;
    private final Lookups lookups;
    private Observed.@Nullable Result arrived;

    Foreseeing(DSLContext dsl, Load load) {
        this.dsl = dsl;
        this.observed = new Observed(dsl, 0, load);
        this.lookups = Lookups.held(dsl);
    }

    Checked<Foreseen> of(Reading reading) {
        Observed.Result result = observed.arrive(lookups, reading);
        arrived = result;
        var changes = new Changes();
        Pack pack = result.read().value();
        var counts = new ArrayList<Foreseen.Count>();
        counts.add(observed.foresee(lookups, result.count(), changes));
        counts.add(DefinitionShelf.foresee(dsl, pack.indicators(), changes));
        counts.add(PlaceShelves.AREAS.foresee(dsl, pack.gazetteer().areas(), changes));
        counts.add(PlaceShelves.GROUPS.foresee(dsl, pack.gazetteer().groups(), changes));
        counts.add(PlaceShelves.COHORTS.foresee(dsl, pack.cohorts(), changes));
        counts.add(PlaceShelves.POSTS.foresee(dsl, pack.posts(), changes));
        counts.add(TemplateShelf.TEMPLATES.foresee(dsl, pack.templates(), changes));
        counts.add(TargetShelf.TARGETS.foresee(dsl, pack.targets(), changes));
        counts.add(WordShelves.COMMENTARIES.foresee(dsl, pack.commentaries(), changes));
        counts.add(WordShelves.ANNOTATIONS.foresee(dsl, pack.annotations(), changes));
        counts.addAll(PromiseShelves.foresee(dsl, pack.promised(), changes));
        counts.add(DutyShelves.MEETINGS.foresee(dsl, pack.meetings(), changes));
        counts.add(DutyShelves.RELEASES.foresee(dsl, pack.releases(), changes));
        counts.add(DutyShelves.ANSWERS.foresee(dsl, pack.answers(), changes));
        counts.add(RuleShelf.foresee(dsl, pack.rules(), changes));
        counts.add(FrameworkShelves.METRICS.foresee(dsl, pack.frameworks().metrics(), changes));
        counts.add(FrameworkShelves.MAPPINGS.foresee(dsl, pack.frameworks().mappings(), changes));
        var findings = new Findings();
        findings.addAll(result.read().findings());
        findings.addAll(result.findings());
        List<Foreseen.Count> some = counts.stream()
                .filter(count -> count.added() + count.changed() + count.held() > 0)
                .toList();
        return new Checked<>(new Foreseen(some, changes.told(), changes.fingerprint()), findings);
    }

    /** Keeps the figures that arrived, as rows of a load. */
    Loaded.Count keep(int number) {
        Observed.Result result = result();
        if (result.count().added() > 0) {
            dsl.execute("update fresh set load_id = {0}", DSL.val(number));
            observed.keep(lookups);
        }
        return result.count();
    }

    Pack read() {
        return result().read().value();
    }

    private Observed.Result result() {
        if (arrived == null) {
            throw new IllegalStateException("nothing has been read yet");
        }
        return arrived;
    }
}
