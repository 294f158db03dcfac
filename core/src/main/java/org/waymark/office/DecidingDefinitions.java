package org.waymark.office;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Matter;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Version;
import org.waymark.intake.Intake;
import org.waymark.intake.Pack;
import org.waymark.intake.Reach;
import org.waymark.period.Period;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Moves;
import org.waymark.signoff.Part;
import org.waymark.signoff.Progress;
import org.waymark.signoff.Stage;
import org.waymark.snapshot.Stores;

/**
 * Definitions drafted by one officer and decided by another. A draft goes on record as a draft, and is judged beside
 * the definition in force from then on; approved, the same version is in force from its period.
 */
public final class DecidingDefinitions {
    private final Moment record;
    private final Moves moves;
    private final StoringRounds deciding;
    private final InstantSource clock;
    private final ZoneId zone;

    /** A draft that was put forward, and how far it has come. */
    public record Underway(Indicator indicator, Version version, Item item, Progress progress) {
        public Stage stage() {
            return progress.stage();
        }
    }

    public DecidingDefinitions(Moment record, Moves moves, StoringRounds deciding, InstantSource clock, ZoneId zone) {
        this.record = record;
        this.moves = moves;
        this.deciding = deciding;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param who needs {@link Right#SEE_DRAFTS}; sees as far as it reaches */
    public List<Underway> all(Person who) {
        who.demand(Right.SEE_DRAFTS);
        var seen = new ArrayList<Underway>();
        for (Indicator indicator : record.reading(stores -> stores.definitions().indicators())) {
            if (who.may(Right.SEE_DRAFTS, matter(indicator))) {
                indicator.all().stream()
                        .filter(version -> version.number() > 1)
                        .flatMap(version -> underway(indicator, version).stream())
                        .filter(each -> !each.progress().moves().isEmpty())
                        .forEach(seen::add);
            }
        }
        return seen;
    }

    /**
     * Puts a definition forward, or forward again after it came back.
     *
     * @param who needs {@link Right#DEFINE_INDICATORS} over the indicator
     * @param fields what is to be otherwise, by the columns of indicators.csv: effective_from and reason among them
     */
    public DecidingTargets.Came propose(Person who, Indicator indicator, Map<String, String> fields) {
        who.demand(Right.DEFINE_INDICATORS, matter(indicator));
        int number = open(indicator)
                .map(Version::number)
                .orElseGet(() -> 1 + indicator.all().getLast().number());
        Map<String, String> row = new LinkedHashMap<>(VersionRow.of(indicator.code(), indicator.latest()));
        row.putAll(fields);
        row.put("version", Integer.toString(number));
        row.put("draft", "yes");
        Typed typed = typed(indicator, row);
        Checked<Pack> read = record.reading(stores -> read(stores, typed));
        List<Finding> wrong = wrong(read.findings());
        Optional<Underway> made = read.value().indicators().stream()
                .filter(each -> each.code().equals(indicator.code()))
                .flatMap(each -> each.drafts().stream())
                .filter(version -> version.number() == number)
                .findFirst()
                .flatMap(version -> underway(indicator, version));
        if (!wrong.isEmpty() || made.isEmpty()) {
            return wrong.isEmpty()
                    ? DecidingTargets.Came.barred(Barred.NOT_READY)
                    : new DecidingTargets.Came(Optional.empty(), Optional.empty(), wrong);
        }
        String reason = made.get().version().life().reason();
        if (reason.isBlank()) {
            return DecidingTargets.Came.barred(Barred.NO_REASON);
        }
        String seal = seal(indicator, made.get().version());
        if (seal.isEmpty()) {
            return DecidingTargets.Came.barred(Barred.NOT_READY);
        }
        return DecidingTargets.Came.of(deciding.move(
                who.account(),
                made.get().item(),
                scene -> scene.progress()
                        .bar(Move.SUBMIT, who.account(), Set.of(), reason)
                        .<StoringRounds.Decision>map(StoringRounds.Decision.No::new)
                        .orElseGet(() -> new StoringRounds.Decision.Yes(
                                Move.SUBMIT,
                                "",
                                reason,
                                seal,
                                Optional.of(puts(who, indicator, typed, read.value()))))));
    }

    /**
     * Decides on a draft, or takes it back.
     *
     * @param who needs {@link Right#APPROVE_TARGETS} over the indicator and did not put it forward; to withdraw it,
     *     {@link Right#DEFINE_INDICATORS}
     */
    public DecidingTargets.Came decide(Person who, Underway seen, Move move, String reason) {
        who.demand(move == Move.WITHDRAW ? Right.DEFINE_INDICATORS : Right.APPROVE_TARGETS, matter(seen.indicator()));
        if (move != Move.WITHDRAW && move != Move.RETURN && move != Move.APPROVE) {
            return DecidingTargets.Came.barred(Barred.NOT_FROM_HERE);
        }
        return DecidingTargets.Came.of(
                deciding.move(who.account(), seen.item(), scene -> decision(scene, who, seen, move, reason)));
    }

    private StoringRounds.Decision decision(
            StoringRounds.Scene scene, Person who, Underway seen, Move move, String reason) {
        Progress progress = scene.progress();
        Optional<Barred> bar = progress.stage() == Stage.SUBMITTED
                ? progress.bar(move, who.account(), writers(progress), reason)
                : Optional.of(Barred.NOT_FROM_HERE);
        if (bar.isPresent()) {
            return new StoringRounds.Decision.No(bar.get());
        }
        String seal = progress.last(Move.SUBMIT).map(Moved::seal).orElse("");
        Optional<Indicator> now = scene.stores().definitions().indicators().stream()
                .filter(each -> each.code().equals(seen.indicator().code()))
                .findFirst();
        Optional<Version> draft = now.flatMap(each -> each.drafts().stream()
                .filter(version -> version.number() == seen.version().number())
                .findFirst());
        boolean same = draft.filter(version -> version.equals(seen.version())
                        && seal(now.orElseThrow(), version).equals(seal))
                .isPresent();
        if (!same) {
            return new StoringRounds.Decision.No(Barred.CHANGED_SINCE);
        }
        if (move != Move.APPROVE) {
            return new StoringRounds.Decision.Yes(move, "", reason, seal, Optional.empty());
        }
        Map<String, String> row =
                new LinkedHashMap<>(VersionRow.of(seen.indicator().code(), draft.orElseThrow()));
        row.put("draft", "no");
        Typed typed = typed(seen.indicator(), row);
        Checked<Pack> read = read(scene.stores(), typed);
        return wrong(read.findings()).isEmpty()
                ? new StoringRounds.Decision.Yes(
                        move, "", reason, seal, Optional.of(puts(who, seen.indicator(), typed, read.value())))
                : new StoringRounds.Decision.No(Barred.NOT_READY);
    }

    /** A draft that was put forward and is not approved: it is written over, where all else is a further version. */
    private Optional<Version> open(Indicator indicator) {
        return indicator.drafts().stream()
                .filter(version -> underway(indicator, version)
                        .filter(each -> !each.progress().moves().isEmpty())
                        .isPresent())
                .findFirst();
    }

    private Optional<Underway> underway(Indicator indicator, Version version) {
        return version.effectiveFrom().map(from -> {
            Item item = item(indicator, version, from);
            return new Underway(indicator, version, item, moves.progress(item));
        });
    }

    private static Item item(Indicator indicator, Version version, Period from) {
        return new Item("", from, Part.DEFINITION, indicator.code() + " version " + version.number());
    }

    /** What is otherwise than in force: {@code version 2: basis period to rolling-12}. Empty when nothing is. */
    private static String seal(Indicator indicator, Version draft) {
        Map<String, String> now = VersionRow.of(indicator.code(), indicator.latest());
        Map<String, String> then = VersionRow.of(indicator.code(), draft);
        var otherwise = new ArrayList<String>();
        then.forEach((column, value) -> {
            boolean counts =
                    !Set.of("version", "effective_from", "reason", "draft").contains(column);
            String held = now.getOrDefault(column, "");
            if (counts && !value.equals(held)) {
                otherwise.add(column + " " + (held.isEmpty() ? "(nothing)" : held) + " to "
                        + (value.isEmpty() ? "(nothing)" : value));
            }
        });
        return otherwise.isEmpty() ? "" : "version " + draft.number() + ": " + String.join("; ", otherwise);
    }

    private static StoringRounds.Puts puts(Person who, Indicator indicator, Typed typed, Pack pack) {
        Sent sent = typed.sent("definition of " + indicator.code());
        return new StoringRounds.Puts(new Load(who.account(), sent.name(), sent.files()), pack);
    }

    private Checked<Pack> read(Stores stores, Typed typed) {
        return Intake.read(
                List.of(typed),
                List.of(),
                OnRecord.of(stores, _ -> List.of(), LocalDateTime.ofInstant(clock.instant(), zone)),
                Reach.EVERYTHING,
                new Findings(),
                _ -> {});
    }

    private static List<Finding> wrong(Findings findings) {
        return findings.shown().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Typed typed(Indicator indicator, Map<String, String> row) {
        var filled = new LinkedHashMap<>(row);
        filled.values().removeIf(String::isBlank);
        return Typed.of("form/definition-" + indicator.code(), "indicators", List.of(filled));
    }

    private static Set<String> writers(Progress progress) {
        var writers = new HashSet<String>();
        progress.moves().stream()
                .filter(moved -> moved.move() == Move.SUBMIT)
                .forEach(moved -> writers.add(moved.who()));
        return writers;
    }

    private static Matter matter(Indicator indicator) {
        return ReceivingReturn.matter(indicator.latest().ownership());
    }
}
