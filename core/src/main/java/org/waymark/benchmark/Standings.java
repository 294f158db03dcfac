package org.waymark.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.area.AreaCode;
import org.waymark.area.Group;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;

/** Sets one area's figure among a group's. Peers disagree on what a neighbour figure is, so each is named. */
public final class Standings {
    /** Decimals of a mean or median beyond those of the figures it is of. */
    private static final int EXTRA_PLACES = 2;

    private Standings() {}

    /**
     * @param figures of the group's members for the period, in any order; others' are left out, and ours where the list
     *     names us too
     * @param own our figure for the same period
     * @param scale 100 for a percentage, what a rate is per; for the pooled figure
     * @param places decimals of the figures as published
     */
    public static Standing of(
            Group group,
            Period period,
            List<PeerFigure> figures,
            Optional<PeerFigure> own,
            Polarity polarity,
            BigDecimal scale,
            int places) {
        return of(group, period, figures, own, polarity, scale, places, false);
    }

    /** @param counts whether the figures are counts, so that their sum means something */
    public static Standing of(
            Group group,
            Period period,
            List<PeerFigure> figures,
            Optional<PeerFigure> own,
            Polarity polarity,
            BigDecimal scale,
            int places,
            boolean counts) {
        List<AreaCode> wanted = group.members().stream()
                .map(Group.Member::area)
                .filter(area -> !area.equals(group.of()))
                .toList();
        List<PeerFigure> peers =
                figures.stream().filter(f -> wanted.contains(f.area())).toList();
        List<AreaCode> missing = wanted.stream()
                .filter(area -> peers.stream().noneMatch(f -> f.area().equals(area)))
                .toList();
        List<BigDecimal> values = peers.stream().map(PeerFigure::value).toList();
        return new Standing(
                group.name(),
                group.version(),
                period,
                own.map(f -> OptionalDouble.of(f.value().doubleValue())).orElse(OptionalDouble.empty()),
                mean(peers, places),
                median(peers, places),
                pooled(peers, scale, places),
                peers.size(),
                missing,
                own.flatMap(us -> Ranking.rank(us.value(), values, polarity)),
                peers.size() + (own.isPresent() ? 1 : 0),
                own.map(us -> ties(us, values)).orElse(0),
                counts ? sum(values) : OptionalDouble.empty(),
                Place.of(values, own.map(PeerFigure::value), polarity),
                Optional.empty());
    }

    private static OptionalDouble mean(List<PeerFigure> peers, int places) {
        if (peers.isEmpty()) {
            return OptionalDouble.empty();
        }
        BigDecimal sum = peers.stream().map(PeerFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return printed(sum, BigDecimal.valueOf(peers.size()), places);
    }

    private static OptionalDouble median(List<PeerFigure> peers, int places) {
        if (peers.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<BigDecimal> sorted = peers.stream().map(PeerFigure::value).sorted().toList();
        int half = sorted.size() / 2;
        BigDecimal upper = sorted.get(half);
        BigDecimal lower = sorted.size() % 2 == 1 ? upper : sorted.get(half - 1);
        return printed(lower.add(upper), BigDecimal.TWO, places);
    }

    private static OptionalDouble pooled(List<PeerFigure> peers, BigDecimal scale, int places) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (PeerFigure peer : peers) {
            BigDecimal over = peer.numerator();
            BigDecimal under = peer.denominator();
            if (over == null || under == null) {
                return OptionalDouble.empty();
            }
            numerator = numerator.add(over);
            denominator = denominator.add(under);
        }
        return denominator.signum() == 0
                ? OptionalDouble.empty()
                : printed(numerator.multiply(scale), denominator, places);
    }

    private static OptionalDouble sum(List<BigDecimal> values) {
        return values.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue());
    }

    private static int ties(PeerFigure us, List<BigDecimal> values) {
        return (int) values.stream()
                .filter(value -> value.compareTo(us.value()) == 0)
                .count();
    }

    private static OptionalDouble printed(BigDecimal dividend, BigDecimal divisor, int places) {
        return OptionalDouble.of(dividend.divide(divisor, places + EXTRA_PLACES, RoundingMode.HALF_UP)
                .doubleValue());
    }
}
