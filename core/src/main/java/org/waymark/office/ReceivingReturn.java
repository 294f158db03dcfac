package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.Matter;
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Right;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Ownership;
import org.waymark.intake.Intake;
import org.waymark.intake.Reach;
import org.waymark.intake.Rule;
import org.waymark.intake.TemplateFile;
import org.waymark.period.Period;

/**
 * Takes in what an officer sends: first shows what would be stored, changed or refused, and then stores exactly that, or
 * says that the record has moved meanwhile. A row beyond somebody's rights is refused like any other row that is wrong.
 */
public final class ReceivingReturn {
    private final Register register;
    private final InRounds rounds;

    public ReceivingReturn(Register register) {
        this(register, InRounds.NONE);
    }

    /** @param rounds in which words are written, so that no row says them */
    public ReceivingReturn(Register register, InRounds rounds) {
        this.register = register;
        this.rounds = rounds;
    }

    /**
     * @param who sends it; needs a right over something
     * @param told of every finding as it is met, also of those beyond the first twenty of a kind
     */
    public Checked<Foreseen> foresee(Person who, Sent sent, Consumer<Finding> told) {
        demandAny(who);
        return register.foresee(load(who, sent), reading(who, sent, told));
    }

    /**
     * @param fingerprint of what was foreseen, and shown
     * @return empty when the return would do something else now; then nothing is stored
     */
    public Checked<Optional<Loaded>> store(Person who, Sent sent, String fingerprint) {
        demandAny(who);
        return register.load(load(who, sent), reading(who, sent, _ -> {}), fingerprint);
    }

    /** The right that sending a kind of sheet needs. */
    public static Right right(String kind) {
        return switch (kind) {
            case "observations", "answers" -> Right.ENTER_FIGURES;
            case "targets" -> Right.SET_TARGETS;
            case "indicators" -> Right.DEFINE_INDICATORS;
            case "commentary" -> Right.WRITE_COMMENTARY;
            case "meetings", "releases" -> Right.KEEP_MEETINGS;
            default -> Right.LOAD_PACKS;
        };
    }

    /** What a right is asked over where an indicator is concerned. */
    public static Matter matter(Ownership ownership) {
        Set<String> posts = Stream.of(ownership.owner(), ownership.supplier())
                .filter(post -> !post.isEmpty())
                .collect(Collectors.toSet());
        return new Matter(ownership.section(), posts);
    }

    private static void demandAny(Person who) {
        boolean any = Stream.of(
                        Right.ENTER_FIGURES,
                        Right.SET_TARGETS,
                        Right.DEFINE_INDICATORS,
                        Right.WRITE_COMMENTARY,
                        Right.KEEP_MEETINGS,
                        Right.LOAD_PACKS)
                .anyMatch(who::may);
        if (!any) {
            throw new Refused(who, Right.ENTER_FIGURES);
        }
    }

    private static Load load(Person who, Sent sent) {
        return new Load(who.account(), sent.name(), sent.files());
    }

    private Return reading(Person who, Sent sent, Consumer<Finding> told) {
        return (held, accepted) -> {
            var findings = new Findings(told);
            List<TemplateFile> templates = sent.templates();
            if (!who.may(Right.LOAD_PACKS)) {
                templates.forEach(file ->
                        findings.add(Rule.named("not-allowed").at(Place.of(file.file()), "", "kind", "reports")));
                templates = List.of();
            }
            return Intake.read(sent.sheets(), templates, held, new Rights(who, rounds), findings, accepted);
        };
    }

    private record Rights(Person who, InRounds rounds) implements Reach {
        @Override
        public Optional<String> roundOf(Indicator indicator, Period period) {
            return rounds.address(indicator, period);
        }

        @Override
        public boolean sets(Period period, LocalDate today) {
            return who.may(Right.LOAD_PACKS) || period.start().isAfter(today);
        }

        @Override
        public boolean takes(String kind) {
            // Whoever may load whole packs may load what is in them.
            return who.may(right(kind)) || right(kind) == Right.KEEP_MEETINGS && who.may(Right.LOAD_PACKS);
        }

        @Override
        public boolean covers(String kind, Ownership ownership) {
            return who.may(right(kind), matter(ownership));
        }
    }
}
