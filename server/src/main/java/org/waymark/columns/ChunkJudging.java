package org.waymark.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.SeriesJudging;
import org.waymark.scorecard.SeriesVerdict;
import org.waymark.scorecard.Yardstick;

/**
 * Judges the series of a chunk: in arrays where every row of the series is plainly sound, else row by row through the same
 * intake as a pack's ({@link DoubtfulRows}). One for each thread.
 */
final class ChunkJudging {
    private record Kind(
            YearType years, Frequency frequency, @Nullable Subject beginning) {}

    private final Framework framework;
    private final SeriesJudging judging = new SeriesJudging();
    private final SeriesColumns series = new SeriesColumns();
    private final DoubtfulRows doubtful;
    private final Entries entries = new Entries();
    private Chunk chunk;
    private Results results;
    private final Map<Kind, int[]> ordinals = new HashMap<>();
    private @Nullable Subject ordinalsOf;
    private int[] ordinalsNow = {};
    private @Nullable String subjectOf;
    private Optional<Subject> subject = Optional.empty();

    ChunkJudging(Framework framework, DoubtfulRows.Source source, Tally tally) {
        this.framework = framework;
        this.doubtful = new DoubtfulRows(framework, source, tally);
        this.chunk =
                Chunk.of(0, java.util.Collections.nCopies(Chunk.COLUMNS.size(), Column.empty(0)), Column.empty(0), 0);
        this.results = new Results(new Lexicon());
    }

    /** Begins another chunk, whose results go there. */
    void begin(Chunk with, Results into) {
        chunk = with;
        results = into;
        ordinals.clear();
        ordinalsOf = null;
        series.begin(with, framework.before());
    }

    /** Judges the rows from one to another, all of one series. */
    void series(Key key, int from, int to) {
        if (!key.indicator().equals(subjectOf)) {
            subjectOf = key.indicator();
            subject = framework.subject(key.indicator());
        }
        if (subject.isPresent() && !subject.get().counts()) {
            results.uncounted(results.open(), key);
        } else if (subject.isEmpty() || !subject.get().arrays() || !inArrays(subject.get(), key, from, to)) {
            doubtful.add(chunk, key, from, to, results.open());
        }
    }

    /** Judges what needed a closer look; to be called when the chunk's last series is done. */
    void finish() {
        doubtful.judge(results);
    }

    private boolean inArrays(Subject of, Key key, int from, int to) {
        Optional<Cohort> cohort = framework.cohort(key.cohort());
        if (cohort.isEmpty()) {
            return false;
        }
        Optional<AreaCode> area = framework.area(key.area());
        Optional<Area> dated = area.isPresent() ? Optional.empty() : framework.dated(key.area());
        if (area.isEmpty() && dated.isEmpty()) {
            return false;
        }
        if (!series.read(of, ordinals(of), from, to)) {
            return false;
        }
        Yardstick with = of.yardstick(area.orElseGet(() -> dated.orElseThrow().code()), cohort.get());
        if (dated.isPresent() && !existed(dated.get(), with)) {
            return false;
        }
        SeriesVerdict found =
                judging.judge(with, series.at(), series.values(), series.absences(), 0, series.size(), this::exactly);
        if (found == null) {
            return false;
        }
        results.fill(results.open(), key.area(), entries.number(results.lexicon(), key, with, found), found);
        return true;
    }

    private Figure.Known exactly(int index) {
        return series.exactly(index, subject.orElseThrow());
    }

    private boolean existed(Area area, Yardstick with) {
        if (series.size() == 0) {
            return false;
        }
        Period first = with.period(series.first());
        Period last = with.period(series.last());
        return area.existedDuring(first.start(), first.end()) && area.existedDuring(last.start(), last.end());
    }

    /** The number of each period of the chunk, as the indicator counts; {@link SeriesColumns#WRONG} where it cannot be. */
    private int[] ordinals(Subject of) {
        if (of == ordinalsOf) {
            return ordinalsNow;
        }
        ordinalsOf = of;
        ordinalsNow = worked(of);
        return ordinalsNow;
    }

    private int[] worked(Subject of) {
        // Definitions that begin at some period have a table of their own.
        boolean begins = of.indicator().first().effectiveFrom().isPresent();
        var kind = new Kind(of.years(), of.frequency(), begins ? of : null);
        int[] known = ordinals.get(kind);
        if (known == null) {
            String[] words = chunk.period().words();
            known = new int[words.length];
            Arrays.setAll(known, i -> of.ordinal(words[i]).orElse(SeriesColumns.WRONG));
            ordinals.put(kind, known);
        }
        return known;
    }
}
