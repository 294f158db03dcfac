package org.waymark.columns;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.waymark.finding.Findings;

/**
 * Judges every series of a file of observations, CSV or Parquet, and writes one row for each. A file in order of series is
 * read straight through; any other is put in order first. Memory does not grow with the file.
 */
public final class JudgingFile {
    /**
     * What to do.
     *
     * @param megabytes DuckDB may use, to sort and to gather the results
     */
    public record Task(Path observations, Path out, Framework framework, int threads, int megabytes) {}

    /**
     * What came of it.
     *
     * @param series rows written
     * @param looked series of those that were judged row by row
     * @param refused rows that could not be used
     * @param sorted whether the file had to be put in order
     */
    public record Judged(long rows, long series, long looked, long refused, boolean sorted, Findings findings) {}

    private final Task task;
    private final Watcher watcher;
    private long[] lost = {};

    /** Told of each step. */
    public interface Watcher {
        void sorting();

        void rewriting();

        /** So many rows of all are done. */
        void judged(long rows, long of);
    }

    public JudgingFile(Task task, Watcher watcher) {
        this.task = task;
        this.watcher = watcher;
    }

    public Judged run() throws IOException, SQLException {
        var lexicon = new Lexicon();
        try (Scratch scratch = Scratch.beside(task.out());
                var results = new ResultsFile(scratch.folder(), lexicon)) {
            boolean sorted = Duck.isCsv(task.observations());
            var tally = new Tally();
            ParquetFile parquet = sorted ? rewritten(scratch, tally, true) : plain(scratch, tally);
            try {
                judge(parquet, results, lexicon, tally, !sorted);
            } catch (OutOfOrder notSorted) {
                sorted = true;
                tally = new Tally();
                results.again();
                parquet = rewritten(scratch, tally, true);
                judge(parquet, results, lexicon, tally, false);
            }
            results.write(task.out());
            return new Judged(
                    parquet.rows(), results.size(), tally.looked(), tally.refused(), sorted, tally.findings());
        }
    }

    /** The file as it is, or written anew where it is in a form that is not read here. */
    private ParquetFile plain(Scratch scratch, Tally tally) throws IOException, SQLException {
        ParquetFile parquet;
        try {
            parquet = ParquetFile.open(task.observations());
        } catch (IOException broken) {
            throw new Unreadable(Observed.unreadable(task.observations(), broken));
        }
        Observed.require(parquet.columns().keySet(), task.observations());
        if (GroupReader.reads(parquet)) {
            return parquet;
        }
        return rewritten(scratch, tally, false);
    }

    private ParquetFile rewritten(Scratch scratch, Tally tally, boolean sorted) throws IOException, SQLException {
        if (sorted) {
            watcher.sorting();
        } else {
            watcher.rewriting();
        }
        try (Duck duck = Duck.open(task.megabytes(), task.threads(), scratch)) {
            var rewriting = new Rewriting(duck, task.observations(), tally);
            ParquetFile rewritten = ParquetFile.open(
                    rewriting.rewritten(sorted, task.framework().council()));
            lost = rewriting.lost();
            return rewritten;
        }
    }

    private void judge(ParquetFile parquet, ResultsFile results, Lexicon lexicon, Tally tally, boolean ordered)
            throws IOException {
        boolean csv = Duck.isCsv(task.observations());
        var source = new DoubtfulRows.Source(Observed.name(task.observations()), csv ? 2 : 1, lost);
        new GroupsJudging(task.framework(), parquet, source, lexicon, tally, task.threads(), ordered)
                .run(results::add, watcher);
    }
}
