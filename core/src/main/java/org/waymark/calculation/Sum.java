package org.waymark.calculation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Measurement;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/** One figure from its parts: numerators summed over denominators summed, or values summed where there are no parts. */
final class Sum {
    private Sum() {}

    /**
     * A missing part makes the result absent with the reason of the first such part, unless enough parts are held.
     *
     * @param parts in order, empty where no row is held
     * @param minimum parts that suffice; empty for all
     * @return empty when no part at all is held
     */
    static Optional<Computed> of(
            List<Optional<Observation>> parts, Period period, Measurement measurement, Optional<Integer> minimum) {
        List<Observation> rows = parts.stream().flatMap(Optional::stream).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Observation> known =
                rows.stream().filter(row -> row.absence() == null).toList();
        Observation last = rows.getLast();
        LocalDateTime recordedAt = rows.stream()
                .map(Observation::recordedAt)
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        if (known.isEmpty() || known.size() < minimum.orElse(parts.size())) {
            return Optional.of(new Computed(
                    period,
                    Figure.absent(firstAbsence(parts)),
                    null,
                    null,
                    status(rows),
                    recordedAt,
                    last.source(),
                    last.provenance()));
        }
        boolean quotient = known.stream().allMatch(Observation::hasParts);
        BigDecimal numerator = quotient ? sum(known, Part.NUMERATOR) : null;
        BigDecimal denominator = quotient ? sum(known, Part.DENOMINATOR) : null;
        Figure figure = numerator != null && denominator != null
                ? Figure.of(numerator, denominator, Figures.scaleOf(measurement))
                : Figure.of(sum(known, Part.VALUE));
        return Optional.of(new Computed(
                period, figure, numerator, denominator, status(known), recordedAt, last.source(), last.provenance()));
    }

    private enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR;

        @Nullable
        BigDecimal of(Observation row) {
            return switch (this) {
                case VALUE -> row.value();
                case NUMERATOR -> row.numerator();
                case DENOMINATOR -> row.denominator();
            };
        }
    }

    private static BigDecimal sum(List<Observation> rows, Part part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observation row : rows) {
            BigDecimal addend = part.of(row);
            sum = addend == null ? sum : sum.add(addend);
        }
        return sum;
    }

    private static Absence firstAbsence(List<Optional<Observation>> parts) {
        for (Optional<Observation> part : parts) {
            Absence absence = part.map(Observation::absence).orElse(null);
            if (part.isEmpty()) {
                return Absence.MISSING;
            }
            if (absence != null) {
                return absence;
            }
        }
        return Absence.MISSING;
    }

    private static Status status(List<Observation> rows) {
        if (rows.stream().anyMatch(row -> row.status() == Status.PROVISIONAL)) {
            return Status.PROVISIONAL;
        }
        return rows.stream().anyMatch(row -> row.status() == Status.REVISED) ? Status.REVISED : Status.FINAL;
    }
}
