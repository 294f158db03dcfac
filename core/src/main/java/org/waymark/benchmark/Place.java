package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Polarity;

/**
 * Where a figure stands among the quarters of a group, ourselves counted in.
 *
 * @param best where the best quarter begins
 * @param band ours; empty when our figure is not held
 * @param gap how far ours is short of the best quarter, nought within it; empty when our figure is not held
 */
public record Place(QuartileCuts cuts, BigDecimal best, Optional<Band> band, Optional<BigDecimal> gap) {
    /** With fewer members' figures there are no quarters to speak of. */
    public static final int LEAST_MEMBERS = 4;

    /** @return empty without a polarity that says which end is good, or with too few figures */
    static Optional<Place> of(List<BigDecimal> peers, Optional<BigDecimal> own, Polarity polarity) {
        if (peers.size() < LEAST_MEMBERS) {
            return Optional.empty();
        }
        List<BigDecimal> all =
                java.util.stream.Stream.concat(peers.stream(), own.stream()).toList();
        return QuartileCuts.of(all)
                .flatMap(cuts -> cuts.best(polarity)
                        .map(best -> new Place(
                                cuts,
                                best,
                                own.flatMap(value -> cuts.band(value, polarity)),
                                own.flatMap(value -> cuts.gap(value, polarity)))));
    }
}
