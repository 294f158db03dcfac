package org.waymark.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.benchmark.Goal;
import org.waymark.benchmark.Proposal;
import org.waymark.benchmark.Proposals;
import org.waymark.benchmark.Standing;
import org.waymark.confidentiality.Audience;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Shown;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/** Proposes an indicator's targets from the group a report compares it with. Nothing is stored: people decide. */
public final class ProposingTargets {
    private final Stores stores;
    private final Template template;
    private final LocalDate asKnownAt;

    public ProposingTargets(Stores stores, Template template, LocalDate asKnownAt) {
        this.stores = stores;
        this.template = template;
        this.asKnownAt = asKnownAt;
    }

    /** What was proposed, and the line and scorecard it is about. */
    public record Proposed(Scorecard scorecard, Line line, Proposal proposal) {}

    /**
     * @param group empty for the first the report names that anybody has a figure in
     * @param years from the one after that in which the day falls
     * @return empty when the report has no such indicator
     */
    public Optional<Proposed> of(IndicatorCode code, Goal goal, Optional<String> group, int years) {
        Period period = template.frequency().endedBy(asKnownAt, template.years());
        Scorecard scorecard =
                Scorecard.of(new Masking(stores, Audience.PUBLIC).take(template, asKnownAt), period, List.of());
        return scorecard.line(code).map(line -> new Proposed(scorecard, line, propose(line, goal, group, years)));
    }

    /** For a line that is at hand already. */
    Proposal propose(Line line, Goal goal, Optional<String> group, int years) {
        if (!line.version().comparable()) {
            return new Proposal.Refused(Proposal.Because.NOT_COMPARABLE);
        }
        Optional<BigDecimal> start = line.shown().flatMap(shown -> rounded(line, shown));
        if (start.isEmpty()) {
            return new Proposal.Refused(Proposal.Because.NO_FIGURE);
        }
        Optional<Standing> standing = line.standings().stream()
                .filter(each -> group.map(each.group()::equals).orElse(true))
                .findFirst();
        if (standing.isEmpty()) {
            return new Proposal.Refused(Proposal.Because.NO_GROUP);
        }
        Measurement measurement = line.version().measurement();
        Period first = Frequency.YEAR.holding(asKnownAt, measurement.years()).next();
        return Proposals.of(
                standing.get(),
                start,
                goal,
                measurement.polarity(),
                measurement.scale().decimals().places(),
                first,
                years);
    }

    private static Optional<BigDecimal> rounded(Line line, Shown shown) {
        return switch (shown.figure()) {
            case Figure.Known known ->
                Optional.of(line.version().measurement().scale().decimals().round(known));
            case Figure.Absent(Absence _) -> Optional.empty();
        };
    }
}
