package org.waymark.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;

/** Proposes targets from where a group stands: each year an equal step nearer. A proposal is for people to decide on. */
public final class Proposals {
    private Proposals() {}

    /**
     * @param start our latest figure, rounded as published
     * @param places decimals of the targets
     * @param first the first year to have a target
     * @param years how many, 1 or more
     */
    public static Proposal of(
            Standing standing,
            Optional<BigDecimal> start,
            Goal goal,
            Polarity polarity,
            int places,
            Period first,
            int years) {
        if (years < 1) {
            throw new IllegalArgumentException("a path takes a year or more: " + years);
        }
        if (start.isEmpty()) {
            return new Proposal.Refused(Proposal.Because.NO_FIGURE);
        }
        if (polarity != Polarity.HIGHER && polarity != Polarity.LOWER) {
            return new Proposal.Refused(Proposal.Because.NO_POLARITY);
        }
        Optional<BigDecimal> end = end(standing, goal);
        if (standing.members() < Place.LEAST_MEMBERS || end.isEmpty()) {
            return new Proposal.Refused(Proposal.Because.TOO_FEW_MEMBERS);
        }
        BigDecimal way = end.get().subtract(start.get());
        if (way.signum() * (polarity == Polarity.HIGHER ? 1 : -1) <= 0) {
            return new Proposal.Refused(Proposal.Because.ALREADY_THERE);
        }
        var steps = new ArrayList<Proposal.Step>();
        for (int year = 1; year < years; year++) {
            BigDecimal share =
                    way.multiply(BigDecimal.valueOf(year)).divide(BigDecimal.valueOf(years), MathContext.DECIMAL64);
            steps.add(new Proposal.Step(
                    first.plus(year - 1), start.get().add(share).setScale(places, RoundingMode.HALF_UP)));
        }
        // The last is rounded to the better side, so that meeting it is never short of the goal.
        RoundingMode better = polarity == Polarity.HIGHER ? RoundingMode.CEILING : RoundingMode.FLOOR;
        steps.add(new Proposal.Step(first.plus(years - 1), end.get().setScale(places, better)));
        return new Proposal.Path(goal, standing, end.get(), start.get(), steps);
    }

    private static Optional<BigDecimal> end(Standing standing, Goal goal) {
        return switch (goal) {
            case MEDIAN ->
                standing.median().isPresent()
                        ? Optional.of(BigDecimal.valueOf(standing.median().getAsDouble()))
                        : Optional.empty();
            case BEST_QUARTILE -> standing.place().map(Place::best);
        };
    }
}
