package org.waymark.store;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.PackFile;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.office.Foreseen;
import org.waymark.period.Period;

/** Rows of figures that have arrived, each with the one whose place it would take, by name again. */
final class ChangedFigures {
    private final Map<Integer, Lookups.SeriesKey> series;
    private final Map<Integer, Period> periods;
    private final List<PackFile> files;

    ChangedFigures(Lookups lookups, List<PackFile> files) {
        this.series = lookups.series().byNumber();
        this.periods = lookups.periods().byNumber();
        this.files = files;
    }

    Foreseen.Change<Observation> change(Record row) {
        Lookups.SeriesKey of = requireNonNull(series.get(row.get("series_id", Integer.class)));
        Period period = requireNonNull(periods.get(row.get("period_id", Integer.class)));
        var key = new ObservationKey(of.indicator(), of.area(), of.cohort(), period);
        var place =
                new Provenance(files.get(row.get("file", Integer.class) - 1).name(), row.get("file_row", Long.class));
        Observation to = figure(row, "", key, row.get("source", String.class), row.get("note", String.class), place);
        Optional<Observation> from = row.get("revises", Boolean.class)
                ? Optional.of(figure(row, "was_", key, "", "", place))
                : Optional.empty();
        return new Foreseen.Change<>(from, to);
    }

    private static Observation figure(
            Record row, String which, ObservationKey key, String source, String note, Provenance place) {
        return new Observation(
                key,
                number(row, which + "value"),
                number(row, which + "numerator"),
                number(row, which + "denominator"),
                Status.parse(row.get(which + "status", String.class)).orElseThrow(),
                ObservationCopy.absence(row.get(which + "absence", String.class)),
                row.get(which + "recorded_at", LocalDateTime.class),
                source,
                note,
                place);
    }

    private static @Nullable BigDecimal number(Record row, String column) {
        return row.get(column, BigDecimal.class);
    }
}
