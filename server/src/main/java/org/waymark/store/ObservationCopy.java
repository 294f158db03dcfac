package org.waymark.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.waymark.intake.PackFile;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.quantity.Absence;

/** Sends observations to PostgreSQL as they are read, through one COPY. */
final class ObservationCopy implements Consumer<Observation> {
    /** In the order in which {@link #accept} writes them. */
    static final String COLUMNS =
            "series_id, period_id, recorded_at, occurrence, load_id, value, numerator, denominator,"
                    + " status, absence, source, note, file, file_row";

    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private final int load;
    private final Lookups lookups;
    private final Map<String, Integer> files = new HashMap<>();
    private final Numbering<LocalDateTime> times = new Numbering<>(Map.of());
    private final List<String> timesWritten = new ArrayList<>();
    private final Occurrences occurrences = new Occurrences();
    private final CopyText rows = new CopyText();
    private @Nullable ObservationKey last;
    private int lastSeries;
    private long accepted;

    ObservationCopy(CopyIn copy, int load, Lookups lookups, List<PackFile> files) {
        this.copy = copy;
        this.load = load;
        this.lookups = lookups;
        files.forEach(file -> this.files.put(file.name(), this.files.size() + 1));
    }

    @Override
    public void accept(Observation observation) {
        int series = series(observation.key());
        int period = lookups.periods().of(observation.key().period());
        int time = time(observation.recordedAt());
        rows.number(series)
                .number(period)
                .plain(timesWritten.get(time - 1))
                .number(occurrences.before((long) series << 32 | period, time))
                .number(load)
                .plain(number(observation.value()))
                .plain(number(observation.numerator()))
                .plain(number(observation.denominator()))
                .plain(observation.status().code())
                .plain(code(observation.absence()))
                .text(observation.source())
                .text(observation.note())
                .number(file(observation.provenance()))
                .number(observation.provenance().row())
                .endRow();
        accepted++;
        if (rows.length() >= FULL) {
            flush();
        }
    }

    long finish() {
        flush();
        try {
            copy.endCopy();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return accepted;
    }

    static @Nullable String code(@Nullable Absence absence) {
        return absence == null ? null : absence.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable Absence absence(@Nullable String code) {
        return code == null
                ? null
                : Absence.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private void flush() {
        try {
            copy.writeToCopy(rows.bytes(), 0, rows.length());
            rows.clear();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Neighbours in a file are mostly of one series. */
    private int series(ObservationKey key) {
        if (last == null
                || !last.indicator().equals(key.indicator())
                || !last.area().equals(key.area())
                || !last.cohort().equals(key.cohort())) {
            lastSeries = lookups.series().of(new Lookups.SeriesKey(key.indicator(), key.area(), key.cohort()));
            last = key;
        }
        return lastSeries;
    }

    private int time(LocalDateTime recordedAt) {
        int time = times.of(recordedAt);
        if (time > timesWritten.size()) {
            timesWritten.add(recordedAt.toString());
        }
        return time;
    }

    private int file(Provenance provenance) {
        Integer number = files.get(provenance.file());
        if (number == null) {
            throw new IllegalArgumentException("a row came from a file that the load does not name: " + provenance);
        }
        return number;
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
