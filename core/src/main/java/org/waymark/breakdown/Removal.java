package org.waymark.breakdown;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Polarity;
import org.waymark.quantity.Figure;

/**
 * The whole without its strongest part: what that part hides.
 *
 * @param strongest the part with the best figure
 * @param without the figure of all the others together
 */
public record Removal(Member strongest, Figure.Known own, Figure.Known without) {

    /** A part with what it is made of. */
    public record Piece(Member member, Cases cases) {}

    /**
     * @param pieces that divide the whole
     * @return empty without a polarity, with fewer than three parts, or where no cases remain; amounts have no strongest part,
     *     since each only adds
     */
    public static Optional<Removal> of(List<Piece> pieces, Polarity polarity, BigDecimal scale) {
        int way = polarity == Polarity.HIGHER ? 1 : polarity == Polarity.LOWER ? -1 : 0;
        if (way == 0 || pieces.size() < 3) {
            return Optional.empty();
        }
        return pieces.stream()
                .filter(piece -> piece.cases().of() != null && piece.cases().figure(scale) instanceof Figure.Known)
                .max(Comparator.comparingDouble(
                        piece -> way * known(piece.cases(), scale).toDouble()))
                .flatMap(best -> {
                    Cases others = Cases.sum(pieces.stream()
                            .filter(piece -> piece != best)
                            .map(Piece::cases)
                            .toList());
                    return others.figure(scale) instanceof Figure.Known without
                            ? Optional.of(new Removal(best.member(), known(best.cases(), scale), without))
                            : Optional.empty();
                });
    }

    private static Figure.Known known(Cases cases, BigDecimal scale) {
        return cases.figure(scale) instanceof Figure.Known known
                ? known
                : new Figure.Known(BigDecimal.ZERO, BigDecimal.ONE);
    }
}
