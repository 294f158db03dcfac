package org.waymark.calculation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Measurement;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;

/** One figure from its parts: numerators summed over denominators summed, or values summed where there are no parts. */
final class Sum {
    private Sum() {}

    /**
     * A missing part makes the result absent with the reason of the first such part, unless enough parts are held. Where
     * enough are held but for parts that are confidential, the result is confidential: left out without a word, they would
     * make it wrong. Several percentages or rates are never added up: without its numerator and denominator such a part counts as not available.
     *
     * @param parts in order
     * @param minimum parts that suffice; empty for all
     * @return empty when no part at all is held
     */
    static Optional<Computed> of(
            List<Figures.Part> parts, Period period, Measurement measurement, Optional<Integer> minimum) {
        List<Observation> rows =
                parts.stream().flatMap(part -> part.row().stream()).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean quotient = (isShare(measurement) && parts.size() > 1)
                || rows.stream().filter(row -> row.absence() == null).allMatch(Observation::hasParts);
        List<Observation> known =
                rows.stream().filter(row -> isKnown(row, quotient)).toList();
        Observation last = rows.getLast();
        LocalDateTime recordedAt = rows.stream()
                .map(Observation::recordedAt)
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        int enough = minimum.orElse(parts.size());
        long hidden = rows.stream().filter(Sum::isConfidential).count();
        if (known.isEmpty() || hidden > 0 || known.size() < enough) {
            Optional<Lacking> lacking = hidden > 0 && known.size() + hidden >= enough
                    ? parts.stream()
                            .filter(part ->
                                    part.row().filter(Sum::isConfidential).isPresent())
                            .findFirst()
                            .map(part -> Lacking.of(part.indicator(), part.period(), Absence.CONFIDENTIAL))
                    : lacking(parts, quotient);
            return Optional.of(new Computed(
                    period,
                    Figure.absent(lacking.map(Lacking::reason).orElse(Absence.MISSING)),
                    null,
                    null,
                    status(rows),
                    recordedAt,
                    last.source(),
                    last.provenance(),
                    lacking));
        }
        BigDecimal numerator = quotient ? sum(known, Observation::numerator) : null;
        BigDecimal denominator = quotient ? sum(known, Observation::denominator) : null;
        Figure figure = numerator != null && denominator != null
                ? Figure.of(numerator, denominator, Figures.scaleOf(measurement))
                : Figure.of(sum(known, Observation::value));
        return Optional.of(new Computed(
                period, figure, numerator, denominator, status(known), recordedAt, last.source(), last.provenance()));
    }

    /** Percentages and rates, of which no two can be added up without what they are shares of. */
    static boolean isShare(Measurement measurement) {
        Unit unit = measurement.scale().unit();
        return unit == Unit.PERCENT || unit == Unit.RATE;
    }

    private static boolean isKnown(Observation row, boolean quotient) {
        return row.absence() == null && (quotient ? row.hasParts() : row.value() != null);
    }

    static boolean isConfidential(Observation row) {
        return row.absence() == Absence.CONFIDENTIAL;
    }

    private static BigDecimal sum(List<Observation> rows, Function<Observation, @Nullable BigDecimal> part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observation row : rows) {
            BigDecimal addend = part.apply(row);
            sum = addend == null ? sum : sum.add(addend);
        }
        return sum;
    }

    /** The first part that cannot be counted. */
    private static Optional<Lacking> lacking(List<Figures.Part> parts, boolean quotient) {
        for (Figures.Part part : parts) {
            Optional<Observation> row = part.row();
            if (row.isEmpty()) {
                return Optional.of(Lacking.of(part.indicator(), part.period(), Absence.MISSING));
            }
            Absence absence = row.get().absence();
            if (absence != null) {
                return Optional.of(Lacking.of(part.indicator(), part.period(), absence));
            }
            if (!isKnown(row.get(), quotient)) {
                return Optional.of(Lacking.bare(part.indicator(), part.period()));
            }
        }
        return Optional.empty();
    }

    private static Status status(List<Observation> rows) {
        return status(rows, Observation::status);
    }

    /** Provisional if any is, else revised if any is, else final. */
    static <T> Status status(List<T> of, Function<T, Status> status) {
        if (of.stream().anyMatch(each -> status.apply(each) == Status.PROVISIONAL)) {
            return Status.PROVISIONAL;
        }
        return of.stream().anyMatch(each -> status.apply(each) == Status.REVISED) ? Status.REVISED : Status.FINAL;
    }
}
