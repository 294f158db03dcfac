package org.waymark.scorecard;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.calculation.Drift;
import org.waymark.calculation.Figures;
import org.waymark.calculation.Spans;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.snapshot.Snapshot;

/**
 * What stands behind the figure of a line: the rows it was made of, those they replaced, and the same measure over other
 * spans.
 *
 * @param parts the periods whose rows make the figure, in order, with the newest row of each; one for a figure supplied
 * @param replaced rows of those periods that a newer one replaced, in order of period and of when they were known
 * @param spans the measure over its other spans; empty unless it is made of parts
 * @param hidden what a rolling figure does not show yet
 * @param drift how far provisional figures of the series have moved; empty when none was settled
 */
public record Workings(
        List<Part> parts, List<Row> replaced, Optional<Spans> spans, Optional<Hidden> hidden, Optional<Drift> drift) {

    public static final Workings NONE =
            new Workings(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * One part; without a row, nothing is held for it.
     *
     * @param indicator whose part it is: the line's own, or one its figure is made of
     */
    public record Part(IndicatorCode indicator, Period period, Optional<Row> row) {}

    /**
     * A row as it stands in a file.
     *
     * @param indicator whose row it is, where a figure is made of other indicators'
     */
    public record Row(
            IndicatorCode indicator,
            Period period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Absence absence,
            Status status,
            LocalDateTime recordedAt,
            String file,
            long row) {

        static Row of(Observation observation) {
            return new Row(
                    observation.key().indicator(),
                    observation.key().period(),
                    observation.value(),
                    observation.numerator(),
                    observation.denominator(),
                    observation.absence(),
                    observation.status(),
                    observation.recordedAt(),
                    observation.provenance().file(),
                    observation.provenance().row());
        }
    }

    static Workings of(
            Snapshot snapshot, Version version, Figures figures, Period shown, IndicatorCode code, Aims aims) {
        List<Figures.Part> parts = figures.parts(shown);
        List<Observation> revisions = snapshot.ownRevisions(code);
        Optional<Spans> spans = Spans.of(figures, version.measurement(), shown);
        return new Workings(
                parts.stream()
                        .map(part -> new Part(
                                part.indicator(), part.period(), part.row().map(Row::of)))
                        .toList(),
                replaced(snapshot, parts).map(Row::of).toList(),
                spans,
                spans.flatMap(of -> Hidden.of(of, version, shown, period -> aims.local(code, period))),
                Drift.of(revisions, version.measurement()));
    }

    /** Older rows of the same parts, indicator by indicator. */
    private static Stream<Observation> replaced(Snapshot snapshot, List<Figures.Part> parts) {
        List<Observation> newest =
                parts.stream().flatMap(part -> part.row().stream()).toList();
        return parts.stream().map(Figures.Part::indicator).distinct().flatMap(code -> {
            List<Period> periods = parts.stream()
                    .filter(part -> part.indicator().equals(code))
                    .map(Figures.Part::period)
                    .toList();
            return snapshot.ownRevisions(code).stream()
                    .filter(row -> periods.contains(row.key().period()) && !newest.contains(row));
        });
    }
}
