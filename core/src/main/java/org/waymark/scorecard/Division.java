package org.waymark.scorecard;

import java.util.List;
import java.util.Optional;
import org.waymark.benchmark.Certainty;
import org.waymark.benchmark.Difference;
import org.waymark.breakdown.Contribution;
import org.waymark.breakdown.Gap;
import org.waymark.breakdown.Member;
import org.waymark.breakdown.Removal;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;

/**
 * A figure divided by the members of one dimension, or by the places of one kind within the council's area.
 *
 * @param dimension its code, or the kind of place
 * @param places whether it is divided by place
 * @param partition whether the parts divide the whole, so that they can be summed
 * @param then the period that changes are counted from: the baseline asked for, else the same period last year
 * @param whole the change of the whole since then, in the indicator's unit; empty unless contributions could be told
 * @param strongest what the strongest part hides; empty unless the whole would be rated otherwise without it
 */
public record Division(
        String dimension,
        boolean places,
        boolean partition,
        Period period,
        Period then,
        Optional<Double> whole,
        List<Piece> pieces,
        Optional<Strongest> strongest) {

    /**
     * One part.
     *
     * @param before its figure then; empty when none is held
     * @param rating against its own lines, where there are any
     * @param byWhole its rating if it were held against the lines of the whole; empty where the whole has none
     * @param share of the whole's cases or amount, 0 to 1; empty unless the parts divide the whole
     * @param contribution to the whole's change; empty unless the parts divide the whole at both times
     * @param gap from the whole; empty where no period has both
     * @param against whether it has moved the other way than the whole since then
     * @param over what its figure is made of
     * @param overBefore what its figure then was made of
     * @param certainty how far chance could have moved its figure
     * @param beside what can be said of it beside the whole once chance is allowed for; empty for amounts, of which a
     *     larger part has more, and where its interval or the whole's figure is not known
     */
    public record Piece(
            Member member,
            Figure figure,
            Optional<Figure> before,
            Optional<Rating> rating,
            Optional<Rating> byWhole,
            Optional<Double> share,
            Optional<Contribution> contribution,
            Optional<Gap> gap,
            boolean against,
            Over over,
            Over overBefore,
            Certainty certainty,
            Optional<Difference> beside) {}

    /** Whether nearly all of its parts are hidden, so that it says nothing. */
    public boolean hollow() {
        return Crossing.hollow(pieces.stream().map(Piece::figure).toList());
    }

    /** How many parts are hidden. */
    public long hidden() {
        return pieces.stream()
                .filter(piece -> piece.figure().equals(Figure.absent(Absence.CONFIDENTIAL)))
                .count();
    }

    /** The strongest part, and the rating of all the others together. */
    public record Strongest(Removal removal, Rating without) {}
}
