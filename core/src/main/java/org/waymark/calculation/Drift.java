package org.waymark.calculation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.indicator.Measurement;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;

/**
 * How far provisional figures of one series have moved by the time they were settled.
 *
 * @param settled how many were provisional first and are revised or final now
 * @param median of the moves' sizes, in the indicator's unit
 * @param largest of the moves' sizes
 * @param up how many rose
 * @param down how many fell
 */
public record Drift(int settled, double median, double largest, int up, int down) {

    /**
     * The first provisional figure of each period against the newest one that is revised or final; unrounded. Periods still
     * provisional, withdrawn, or absent at either end are left out.
     *
     * @param revisions in order of when they were known
     * @return empty when none has been settled
     */
    public static Optional<Drift> of(List<Observation> revisions, Measurement measurement) {
        Map<Period, List<Observation>> byPeriod = new TreeMap<>();
        revisions.forEach(revision -> byPeriod.computeIfAbsent(revision.key().period(), _ -> new ArrayList<>())
                .add(revision));
        double[] moves = byPeriod.values().stream()
                .flatMap(of -> move(of, measurement).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (moves.length == 0) {
            return Optional.empty();
        }
        double[] sizes = Arrays.stream(moves).map(Math::abs).sorted().toArray();
        int half = sizes.length / 2;
        return Optional.of(new Drift(
                sizes.length,
                sizes.length % 2 == 1 ? sizes[half] : (sizes[half - 1] + sizes[half]) / 2,
                sizes[sizes.length - 1],
                (int) Arrays.stream(moves).filter(move -> move > 0).count(),
                (int) Arrays.stream(moves).filter(move -> move < 0).count()));
    }

    private static Optional<Double> move(List<Observation> revisions, Measurement measurement) {
        Observation first = revisions.getFirst();
        Observation last = revisions.getLast();
        boolean settled = first.status() == Status.PROVISIONAL
                && (last.status() == Status.REVISED || last.status() == Status.FINAL);
        return settled
                        && first.figure(Figures.scaleOf(measurement)) instanceof Figure.Known then
                        && last.figure(Figures.scaleOf(measurement)) instanceof Figure.Known now
                ? Optional.of(now.toDouble() - then.toDouble())
                : Optional.empty();
    }
}
