package org.waymark.office;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
import org.waymark.intake.Intake;
import org.waymark.intake.Pack;
import org.waymark.intake.Reach;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Moves;
import org.waymark.signoff.Part;
import org.waymark.signoff.Progress;
import org.waymark.signoff.Stage;
import org.waymark.snapshot.Stores;
import org.waymark.target.ProposedTarget;
import org.waymark.target.ProposedTargets;
import org.waymark.target.Target;
import org.waymark.template.Template;

/**
 * Targets proposed by one officer and decided by another. What is approved goes on record as the council's target with
 * who approved it and why, in the transaction of the approval; a proposal is judged by the same checks as a file.
 */
public final class DecidingTargets {
    /** Findings that a file may carry and a proposal may not. */
    private static final List<String> NOT_PROPOSED = List.of("target-lowered", "target-eased");

    private static final LocalDateTime EVER = LocalDateTime.of(9999, 1, 1, 0, 0);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final Moment record;
    private final ProposedTargets proposed;
    private final Moves moves;
    private final StoringProposals proposing;
    private final StoringRounds deciding;
    private final InstantSource clock;
    private final ZoneId zone;

    /** What came of it: made, or barred, or something wrong with what was proposed. */
    public record Came(Optional<Moved> made, Optional<Barred> barred, List<Finding> wrong) {
        static Came of(StoringRounds.Result result) {
            return new Came(result.made(), result.barred(), List.of());
        }

        static Came barred(Barred because) {
            return new Came(Optional.empty(), Optional.of(because), List.of());
        }
    }

    /** A proposal, and how far it has come. */
    public record Underway(ProposedTarget proposal, Item item, Progress progress) {
        public Stage stage() {
            return progress.stage();
        }
    }

    public DecidingTargets(
            Moment record,
            ProposedTargets proposed,
            Moves moves,
            StoringProposals proposing,
            StoringRounds deciding,
            InstantSource clock,
            ZoneId zone) {
        this.record = record;
        this.proposed = proposed;
        this.moves = moves;
        this.proposing = proposing;
        this.deciding = deciding;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param who needs {@link Right#SEE_DRAFTS}; sees as far as it reaches
     * @return of each subject and period the newest proposal, in the order in which they were first made
     */
    public List<Underway> all(Person who) {
        who.demand(Right.SEE_DRAFTS);
        List<Indicator> indicators =
                record.reading(stores -> stores.definitions().indicators());
        Map<Item, ProposedTarget> newest = new LinkedHashMap<>();
        proposed.all().forEach(each -> newest.put(item(each), each));
        var seen = new ArrayList<Underway>();
        newest.forEach((item, each) -> indicators.stream()
                .filter(indicator -> indicator.code().equals(each.lines().indicator()))
                .filter(indicator -> who.may(Right.SEE_DRAFTS, matter(indicator)))
                .findFirst()
                .ifPresent(_ -> seen.add(new Underway(each, item, moves.progress(item)))));
        return seen;
    }

    /**
     * Puts lines forward, or forward again after they came back.
     *
     * @param who needs {@link Right#SET_TARGETS} over the indicator
     * @param fields as the columns of targets.csv: period, target, floor, lower, upper, rationale
     * @param evidence the words of what it is based on
     */
    public Came propose(Person who, Indicator indicator, Map<String, String> fields, List<String> evidence) {
        who.demand(Right.SET_TARGETS, matter(indicator));
        var row = new LinkedHashMap<>(fields);
        row.put("indicator", indicator.code().value());
        row.put("recorded_on", stamp());
        row.values().removeIf(String::isBlank);
        Checked<Read> read = record.reading(stores -> read(stores, typed(row)));
        List<Finding> wrong = wrong(read.findings());
        Optional<Target> lines = read.value().pack().targets().stream().findFirst();
        if (!wrong.isEmpty() || lines.isEmpty()) {
            return new Came(Optional.empty(), Optional.empty(), wrong);
        }
        if (lines.get().rationale().isBlank()) {
            return Came.barred(Barred.NO_REASON);
        }
        var proposal = new ProposedTarget(
                0, subject(lines.get(), read.value().own()), lines.get(), evidence, who.account(), clock.instant());
        return Came.of(proposing.propose(who.account(), item(proposal), proposal, scene -> {
            Optional<Barred> bar = scene.progress()
                    .bar(Move.SUBMIT, who.account(), Set.of(), lines.get().rationale());
            return bar.<StoringRounds.Decision>map(StoringRounds.Decision.No::new)
                    .orElseGet(() -> new StoringRounds.Decision.Yes(
                            Move.SUBMIT, "", lines.get().rationale(), TargetRow.said(lines.get()), Optional.empty()));
        }));
    }

    /**
     * Decides on a proposal, or takes it back.
     *
     * @param who needs {@link Right#APPROVE_TARGETS} over the indicator and did not propose it; to withdraw it, {@link
     *     Right#SET_TARGETS}
     * @param seen the number of the proposal that was looked at
     * @param authority by whom it is approved, as it is to be printed; empty for whoever decides
     */
    public Came decide(
            Person who, Indicator indicator, ProposedTarget seen, Move move, String reason, String authority) {
        who.demand(move == Move.WITHDRAW ? Right.SET_TARGETS : Right.APPROVE_TARGETS, matter(indicator));
        if (move != Move.WITHDRAW && move != Move.RETURN && move != Move.APPROVE) {
            return Came.barred(Barred.NOT_FROM_HERE);
        }
        return Came.of(deciding.move(
                who.account(), item(seen), scene -> decision(scene, who, seen, move, reason, authority.strip())));
    }

    private StoringRounds.Decision decision(
            StoringRounds.Scene scene, Person who, ProposedTarget seen, Move move, String reason, String authority) {
        Progress progress = scene.progress();
        // An approved target is on record; it is changed by another proposal, and not undone.
        Optional<Barred> bar = progress.stage() == Stage.SUBMITTED
                ? progress.bar(move, who.account(), writers(progress), reason)
                : Optional.of(Barred.NOT_FROM_HERE);
        if (bar.isEmpty() && !isNewest(progress, seen)) {
            bar = Optional.of(Barred.CHANGED_SINCE);
        }
        if (bar.isPresent()) {
            return new StoringRounds.Decision.No(bar.get());
        }
        String seal = progress.last(Move.SUBMIT).map(Moved::seal).orElse("");
        if (move != Move.APPROVE) {
            return new StoringRounds.Decision.Yes(move, "", reason, seal, Optional.empty());
        }
        if (setSince(scene.stores(), seen)) {
            return new StoringRounds.Decision.No(Barred.CHANGED_SINCE);
        }
        return approved(scene.stores(), who, seen, authority.isEmpty() ? who.name() : authority)
                .<StoringRounds.Decision>map(
                        puts -> new StoringRounds.Decision.Yes(move, "", reason, seal, Optional.of(puts)))
                .orElseGet(() -> new StoringRounds.Decision.No(Barred.NOT_READY));
    }

    /** Whether the target was set by other means after it was proposed. */
    private static boolean setSince(Stores stores, ProposedTarget seen) {
        return stores.targets().newestBefore(EVER).stream()
                .anyMatch(target -> seen.sameLines(target)
                        && target.recordedAt().isAfter(seen.lines().recordedAt()));
    }

    private Optional<StoringRounds.Puts> approved(Stores stores, Person who, ProposedTarget seen, String authority) {
        Typed typed = typed(TargetRow.approved(seen.lines(), authority, now().toLocalDate(), stamp()));
        Checked<Read> read = read(stores, typed);
        Sent sent = typed.sent("target of " + seen.lines().indicator());
        return wrong(read.findings()).isEmpty()
                ? Optional.of(new StoringRounds.Puts(
                        new Load(who.account(), sent.name(), sent.files()),
                        read.value().pack()))
                : Optional.empty();
    }

    /** @param own whether the lines are the council’s own */
    private record Read(Pack pack, boolean own) {}

    private Checked<Read> read(Stores stores, Typed typed) {
        var findings = new Findings();
        Checked<Pack> read = Intake.read(
                List.of(typed),
                List.of(),
                OnRecord.of(stores, _ -> List.of(), now()),
                Reach.EVERYTHING,
                findings,
                _ -> {});
        boolean own = read.value().targets().stream()
                .allMatch(target ->
                        stores.templates().all().stream().map(Template::council).anyMatch(target.area()::equals));
        return new Checked<>(new Read(read.value(), own), read.findings());
    }

    private static List<Finding> wrong(Findings findings) {
        return findings.shown().stream()
                .filter(finding -> finding.severity() == Severity.ERROR || NOT_PROPOSED.contains(finding.rule()))
                .toList();
    }

    private Typed typed(Map<String, String> row) {
        return Typed.of("form/target-" + stamp().replace(":", ""), "targets", List.of(row));
    }

    private String subject(Target lines, boolean own) {
        long approved = proposed.all().stream()
                .filter(each -> each.sameLines(lines))
                .map(DecidingTargets::item)
                .distinct()
                .filter(item -> moves.progress(item).stage() == Stage.APPROVED)
                .count();
        return ProposedTarget.subject(lines, own, approved);
    }

    private static Item item(ProposedTarget proposal) {
        return new Item("", proposal.lines().period(), Part.TARGET, proposal.subject());
    }

    private static Set<String> writers(Progress progress) {
        var writers = new HashSet<String>();
        progress.moves().stream()
                .filter(moved -> moved.move() == Move.SUBMIT)
                .forEach(moved -> writers.add(moved.who()));
        return writers;
    }

    private static boolean isNewest(Progress progress, ProposedTarget seen) {
        return progress.last(Move.SUBMIT)
                .filter(moved -> moved.seal().startsWith("proposal " + seen.number() + ":"))
                .isPresent();
    }

    private static Matter matter(Indicator indicator) {
        return ReceivingReturn.matter(indicator.latest().ownership());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone).withNano(0);
    }

    private String stamp() {
        return STAMP.format(now());
    }
}
