package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.rating.Colour;
import org.waymark.rating.Rating;
import org.waymark.target.Target;

/**
 * What speaks for and against lines that are proposed: the indicator's own past under them, and the way from where it
 * stands to where they would have it. {@link Weighing} makes it.
 *
 * @param version the definition in force for the period of the lines
 * @param before the newest lines on record of the year or part of a year before, else of that same period
 * @param easier whether the lines proposed ask less than those before; never so where the two cannot be compared
 * @param past up to five years of figures that can be held against them, oldest first
 * @param road empty without a figure, without a target, or where neither more nor less is better
 */
public record Evidence(Version version, Optional<Target> before, boolean easier, List<Then> past, Optional<Road> road) {

    /**
     * One figure of the past.
     *
     * @param said its colour by the lines of its own time
     * @param under its colour by the lines proposed
     */
    public record Then(Period period, Figure figure, Optional<Aim> aim, Rating said, Rating under) {
        /** Whether it had a colour and would have had another. */
        public boolean otherwise() {
            return said instanceof Rating.Rated && !said.code().equals(under.code());
        }
    }

    /**
     * From the newest figure to the target.
     *
     * @param from the period of the newest figure
     * @param start the figure, as the reader sees it
     * @param gap how much better it has to become; nought or less where the target is met already
     * @param months whole months left from the newest figure to the end of the target’s period; none where it is over
     * @param needed how much better it has to become in a year; empty with less than a year left, or where the target
     *     is met
     * @param done how much better it became in a year, over all of the past shown; empty with less than a year of it
     */
    public record Road(
            Period from,
            BigDecimal start,
            BigDecimal gap,
            long months,
            Optional<BigDecimal> needed,
            Optional<BigDecimal> done) {}

    public Evidence {
        past = List.copyOf(past);
    }

    /** How many of the past figures would have had a colour under the lines proposed. */
    public long under(Colour colour) {
        return past.stream()
                .filter(then -> then.under().code().equals(colour.code()))
                .count();
    }

    public long rated() {
        return past.stream()
                .filter(then -> then.under() instanceof Rating.Rated)
                .count();
    }

    /** How many had a colour and would have had another. */
    public long otherwise() {
        return past.stream().filter(Then::otherwise).count();
    }
}
