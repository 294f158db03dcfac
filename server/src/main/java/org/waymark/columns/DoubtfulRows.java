package org.waymark.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.finding.Finding;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.TrendRule;
import org.waymark.intake.Intake;
import org.waymark.intake.Rule;
import org.waymark.intake.Sheet;
import org.waymark.observation.Observation;
import org.waymark.period.Period;
import org.waymark.scorecard.Line;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;

/**
 * Series that arrays do not suffice for: figures made of parts, revisions, withdrawals, and rows with something wrong. They
 * go through the intake of a pack and become lines, so that nothing about them is decided twice.
 */
final class DoubtfulRows {
    /**
     * Where the rows came from.
     *
     * @param file as findings name it
     * @param below what is added to a row's place to make its number
     * @param lost the numbers of lines that were never rows, rising
     */
    record Source(String file, int below, long[] lost) {

        /** The number a person finds a row by. */
        long number(long place) {
            long number = place + below;
            for (int i = 0; i < lost.length && lost[i] <= number; i++) {
                number++;
            }
            return number;
        }
    }

    private record Cells(long number, List<String> cells) {}

    private record Waiting(Key key, int row) {}

    private final Framework framework;
    private final Source source;
    private final Tally tally;
    private final List<Cells> rows = new ArrayList<>();
    private final Map<Key, Waiting> waiting = new LinkedHashMap<>();

    DoubtfulRows(Framework framework, Source source, Tally tally) {
        this.framework = framework;
        this.source = source;
        this.tally = tally;
    }

    void add(Chunk chunk, Key key, int from, int to, int slot) {
        waiting.put(key, new Waiting(key, slot));
        for (int i = from; i < to; i++) {
            rows.add(new Cells(source.number(chunk.number(i)), cells(chunk, i)));
        }
    }

    private static List<String> cells(Chunk chunk, int row) {
        return List.of(
                chunk.indicator().text(row),
                chunk.area().text(row),
                chunk.cohort().text(row),
                chunk.period().text(row),
                number(chunk.value(), row),
                number(chunk.numerator(), row),
                number(chunk.denominator(), row),
                chunk.status().text(row),
                chunk.symbol().text(row),
                chunk.recorded().isText() ? chunk.recorded().text(row) : day(chunk.recorded(), row));
    }

    private static String number(Column column, int row) {
        if (column.isText()) {
            return column.text(row);
        }
        int id = column.ids()[row];
        return id < 0 || Double.isNaN(column.numbers()[id]) ? "" : CellNumbers.text(column.numbers()[id]);
    }

    private static String day(Column column, int row) {
        int id = column.ids()[row];
        return id < 0 ? "" : Moments.text((long) column.numbers()[id] * 86_400);
    }

    /** Judges them all, and fills the rows of results that wait for them. */
    void judge(Results results) {
        if (rows.isEmpty()) {
            return;
        }
        rows.sort(java.util.Comparator.comparingLong(Cells::number));
        var sheets = new ArrayList<>(framework.sheets());
        sheets.add(new Doubted(source.file(), List.copyOf(rows)));
        var accepted = new HashMap<Key, List<Observation>>();
        int[] count = {0};
        var read = Intake.read(sheets, framework.templates(), observation -> {
            count[0]++;
            accepted.computeIfAbsent(key(observation), _ -> new ArrayList<>()).add(observation);
        });
        tally.refused(rows.size() - count[0]);
        tally.looked(waiting.size());
        read.findings().shown().stream().filter(this::aboutRows).forEach(tally::add);
        waiting.forEach((key, one) -> {
            List<Observation> observations = accepted.remove(key);
            if (observations != null) {
                framework
                        .subject(key.indicator())
                        .ifPresent(subject -> fill(results, one.row(), subject, observations));
            }
        });
        accepted.values().forEach(this::refuse);
        rows.clear();
        waiting.clear();
    }

    /** Sound rows whose series the file spells otherwise elsewhere, so that they might be only some of its rows. */
    private void refuse(List<Observation> observations) {
        tally.refused(observations.size());
        for (Observation one : observations) {
            tally.add(Rule.named("spelt-otherwise")
                    .at(Place.of(source.file(), one.provenance().row(), ""), "", "series", key(one).toString()));
        }
    }

    private boolean aboutRows(Finding finding) {
        return finding.place().file().equals(source.file())
                && (finding.severity() == Severity.ERROR || finding.rule().equals("repeated-row"));
    }

    private void fill(Results results, int row, Subject subject, List<Observation> observations) {
        var first = observations.getFirst().key();
        Line line = framework
                .columns()
                .line(subject.indicator(), first.area(), first.cohort(), Newest.of(observations, framework.before()));
        Measurement measurement = line.version().measurement();
        boolean unread = measurement.overlapping()
                && measurement.calculation() == Calculation.AS_SUPPLIED
                && measurement.underlying().isPresent()
                && line.trend().rule() != TrendRule.NONE
                && !(line.trend() instanceof Trend.Tested tested && tested.testedOn() == TestedOn.SHOWN);
        results.fill(row, key(observations.getFirst()), line, unread);
    }

    private static Key key(Observation observation) {
        var key = observation.key();
        return new Key(key.indicator().value(), key.area().value(), key.cohort().toString());
    }

    /** The doubtful rows as a sheet. */
    private record Doubted(String file, List<Cells> rows) implements Sheet {
        @Override
        public String kind() {
            return "observations";
        }

        @Override
        public List<String> header() {
            return Chunk.COLUMNS;
        }

        @Override
        public void forEachRow(Consumer<Row> consumer) {
            rows.forEach(row -> consumer.accept(new Row(row.number(), row.cells())));
        }
    }

    /** Of the revisions of each period, the newest as known. */
    private static final class Newest {
        static List<Observation> of(List<Observation> revisions, long before) {
            var newest = new java.util.TreeMap<Period, Observation>();
            for (Observation revision : revisions) {
                if (revision.recordedAt().toEpochSecond(java.time.ZoneOffset.UTC) < before) {
                    newest.merge(
                            revision.key().period(),
                            revision,
                            (held, later) -> later.recordedAt().isBefore(held.recordedAt()) ? held : later);
                }
            }
            return List.copyOf(newest.values());
        }
    }
}
