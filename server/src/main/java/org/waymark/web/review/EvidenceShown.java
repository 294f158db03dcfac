package org.waymark.web.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.waymark.benchmark.Proposal;
import org.waymark.benchmark.Standing;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Version;
import org.waymark.office.WeighingTargets.Weighed;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.rating.Colour;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Evidence;
import org.waymark.web.Words;

/** Puts the evidence on lines into words. */
record EvidenceShown(Weighed weighed, Said said) {
    private static final int ROWS = 24;

    static Shown.Evidence of(Weighed weighed) {
        Version version = weighed.evidence()
                .map(Evidence::version)
                .orElseGet(() -> weighed.line().version());
        return new EvidenceShown(weighed, new Said(version)).shown();
    }

    private Shown.Evidence shown() {
        List<Evidence.Then> past = weighed.evidence().map(Evidence::past).orElse(List.of());
        return new Shown.Evidence(
                weighed.evidence().map(this::lead).orElse(List.of()),
                weighed.evidence().filter(Evidence::easier).isPresent(),
                past.subList(Math.max(0, past.size() - ROWS), past.size()).stream()
                        .map(this::then)
                        .toList()
                        .reversed(),
                weighed.line().standings().stream().map(this::group).toList(),
                weighed.line().otherAims().stream().map(this::other).toList(),
                weighed.proposals().values().stream().map(this::way).toList());
    }

    private List<String> lead(Evidence evidence) {
        var lead = new ArrayList<String>();
        lead.add(evidence.before()
                .map(before -> Words.say(
                        evidence.easier() ? "review.lead.easier" : "review.lead.before",
                        said.lines(before),
                        PeriodNames.full(before.period())))
                .orElseGet(() -> Words.say("review.lead.first")));
        evidence.road().ifPresent(road -> road(lead, road));
        if (evidence.past().isEmpty()) {
            lead.add(Words.say("review.lead.no-past"));
        } else if (evidence.version().kind() == Kind.KPI && evidence.rated() > 0) {
            lead.add(Words.say(
                    "review.lead.met",
                    evidence.rated(),
                    PeriodNames.full(evidence.past().getFirst().period()),
                    PeriodNames.full(evidence.past().getLast().period()),
                    evidence.under(Colour.GREEN),
                    evidence.under(Colour.AMBER),
                    evidence.under(Colour.RED)));
            lead.add(
                    evidence.otherwise() == 0
                            ? Words.say("review.lead.no-otherwise")
                            : Words.say("review.lead.otherwise", evidence.otherwise()));
        }
        return lead;
    }

    private void road(List<String> lead, Evidence.Road road) {
        String start = Words.say("review.lead.start", said.number(road.start()), PeriodNames.full(road.from()));
        if (road.gap().signum() <= 0) {
            lead.add(start + " " + Words.say("review.lead.there"));
        } else {
            String gap = said.change(road.gap());
            lead.add(start + " "
                    + road.needed()
                            .map(needed -> Words.say("review.lead.needed", gap, said.change(needed)))
                            .orElseGet(() -> road.months() == 0
                                    ? Words.say("review.lead.no-time", gap)
                                    : Words.say("review.lead.months", gap, road.months())));
        }
        road.done()
                .ifPresent(done -> lead.add(
                        done.signum() == 0
                                ? Words.say("review.lead.done.none")
                                : Words.say(
                                        done.signum() > 0 ? "review.lead.done" : "review.lead.done.worse",
                                        said.change(done))));
    }

    private Shown.Then then(Evidence.Then then) {
        return new Shown.Then(
                PeriodNames.full(then.period()),
                said.figure(then.figure()),
                said.lines(then.aim()),
                Said.colour(then.said()),
                Said.tag(then.said()),
                Said.colour(then.under()),
                Said.tag(then.under()),
                then.otherwise());
    }

    private Shown.Group group(Standing standing) {
        return new Shown.Group(
                Words.say("review.group", name(standing), standing.members()),
                PeriodNames.full(standing.period()),
                print(standing.median()),
                print(standing.mean()),
                standing.rank()
                        .map(rank -> Words.say("review.rank", rank, standing.of()))
                        .orElseGet(() -> Words.say("review.none")));
    }

    private String name(Standing standing) {
        String spaced = standing.group().replace('-', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private String print(OptionalDouble number) {
        return number.isPresent()
                ? scale().print(Figure.of(BigDecimal.valueOf(number.getAsDouble())))
                : Words.say("review.none");
    }

    private Scale scale() {
        return said.version().measurement().scale();
    }

    private String other(Aim aim) {
        return Words.say(
                "review.other." + aim.origin().code(),
                said.lines(java.util.Optional.of(aim)),
                PeriodNames.full(aim.period()));
    }

    private String way(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Path path ->
                Words.say(
                        "review.way." + path.goal().code(),
                        name(path.standing()).toLowerCase(Locale.ROOT),
                        scale().print(Figure.of(path.end())),
                        path.steps().stream()
                                .map(step -> Words.say(
                                        "review.way.step", PeriodNames.full(step.year()), said.number(step.target())))
                                .collect(Collectors.joining(", ")));
            case Proposal.Refused(Proposal.Because because) -> Words.say("review.way.refused." + because.code());
        };
    }
}
