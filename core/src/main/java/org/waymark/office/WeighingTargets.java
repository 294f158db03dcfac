package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.benchmark.Goal;
import org.waymark.benchmark.Proposal;
import org.waymark.confidentiality.Audience;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Evidence;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Weighing;
import org.waymark.snapshot.Stores;
import org.waymark.target.Target;
import org.waymark.template.Template;

/** Lays the evidence on a target before whoever proposes or decides it: as members see it, so that it can be quoted. */
public final class WeighingTargets {
    /** How many years a path to the neighbours is given. */
    private static final int PATH = 3;

    private final Moment record;
    private final Clock clock;

    /**
     * What there is to look at.
     *
     * @param line in the newest report that has a figure of it
     * @param evidence on the lines proposed; empty where none are
     * @param proposals from the first group the report names that anybody has a figure in
     */
    public record Weighed(Scorecard scorecard, Line line, Optional<Evidence> evidence, Map<Goal, Proposal> proposals) {}

    public WeighingTargets(Moment record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /**
     * @param who needs {@link Right#SEE_DRAFTS} over the indicator
     * @param proposed empty while nobody has proposed any
     * @return empty when no report has such an indicator, or it is not theirs to see
     */
    public Optional<Weighed> of(Person who, IndicatorCode code, Optional<Target> proposed) {
        who.demand(Right.SEE_DRAFTS);
        return record.reading(stores -> weigh(stores, who, code, proposed));
    }

    private Optional<Weighed> weigh(Stores stores, Person who, IndicatorCode code, Optional<Target> proposed) {
        LocalDate today = LocalDate.now(clock);
        Narrowing only = Narrowing.to(who).and(Narrowing.to(code));
        for (Template template : stores.templates().all()) {
            Optional<Template> narrow =
                    only.template(template, stores.definitions().indicators());
            if (narrow.isPresent()) {
                return look(stores, narrow.get(), only, code, today)
                        .map(seen -> weighed(stores, seen, proposed, today));
            }
        }
        return Optional.empty();
    }

    /** A line, and the scorecard it is of. */
    private record Seen(Scorecard scorecard, Line line) {}

    /** Of the report of today; where that has no figure yet, of the newest that has. */
    private Optional<Seen> look(Stores stores, Template template, Narrowing only, IndicatorCode code, LocalDate day) {
        Optional<Seen> now =
                look(stores, template, only, code, day, template.frequency().endedBy(day, template.years()));
        return now.filter(seen -> seen.line().shown().isEmpty())
                .flatMap(seen -> newest(seen.line()))
                .flatMap(period -> look(
                        stores,
                        template,
                        only,
                        code,
                        day,
                        template.frequency().holding(period.end(), template.years())))
                .or(() -> now);
    }

    private Optional<Seen> look(
            Stores stores, Template template, Narrowing only, IndicatorCode code, LocalDate day, Period period) {
        Scorecard scorecard = new MakingReport(stores, List.of(), clock, Audience.MEMBERS)
                .narrowed(template, period, day, only, true);
        return scorecard.line(code).map(line -> new Seen(scorecard, line));
    }

    private static Optional<Period> newest(Line line) {
        return line.further().wider().history().stream()
                .filter(point -> point.figure() instanceof Figure.Known)
                .map(Point::period)
                .reduce((_, later) -> later);
    }

    private static Weighed weighed(Stores stores, Seen seen, Optional<Target> proposed, LocalDate today) {
        var proposing = new ProposingTargets(stores, seen.scorecard().template(), today);
        Map<Goal, Proposal> proposals = new EnumMap<>(Goal.class);
        for (Goal goal : Goal.values()) {
            proposals.put(goal, proposing.propose(seen.line(), goal, Optional.empty(), PATH));
        }
        return new Weighed(
                seen.scorecard(), seen.line(), proposed.map(lines -> Weighing.of(seen.line(), lines)), proposals);
    }
}
