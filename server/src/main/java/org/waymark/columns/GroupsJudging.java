package org.waymark.columns;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Judges a file group of rows by group of rows, several at once. A series that goes on in the next group is carried over and
 * judged whole. Results come in the order of the file, and a few groups at most are held at a time.
 */
final class GroupsJudging {
    /** More rows than this have never been one series. */
    private static final int LONGEST = 4_000_000;

    /** Takes the results of a stretch of rows. */
    interface Taker {
        void take(Results results) throws IOException;
    }

    /**
     * A group judged, but for its first and its last series.
     *
     * @param head rows of the first series
     * @param tail rows of the last series; null when it is the first
     * @param results of those between
     */
    private record Part(Chunk head, Key first, @Nullable Chunk tail, Key last, Results results, int rows) {}

    private final Framework framework;
    private final ParquetFile file;
    private final DoubtfulRows.Source source;
    private final Lexicon lexicon;
    private final Tally tally;
    private final int threads;
    private final boolean ordered;
    private final ThreadLocal<ChunkJudging> judging;
    private @Nullable Chunk open;
    private @Nullable Key openKey;

    /** @param ordered whether to refuse a file that is not in order of series */
    GroupsJudging(
            Framework framework,
            ParquetFile file,
            DoubtfulRows.Source source,
            Lexicon lexicon,
            Tally tally,
            int threads,
            boolean ordered) {
        this.framework = framework;
        this.file = file;
        this.source = source;
        this.lexicon = lexicon;
        this.tally = tally;
        this.threads = threads;
        this.ordered = ordered;
        this.judging = ThreadLocal.withInitial(() -> new ChunkJudging(framework, source, tally));
    }

    void run(Taker taker, JudgingFile.Watcher watcher) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try (FileChannel channel = FileChannel.open(file.path())) {
            var reader = new GroupReader(file, channel);
            Deque<Future<Part>> ahead = new ArrayDeque<>();
            long done = 0;
            long all = file.rows();
            int next = 0;
            while (next < file.groups().size() || !ahead.isEmpty()) {
                while (next < file.groups().size() && ahead.size() < threads * 2) {
                    ParquetFile.Group group = file.groups().get(next++);
                    if (group.rows() > 0) {
                        ahead.add(workers.submit(() -> part(reader, group)));
                    }
                }
                if (ahead.isEmpty()) {
                    break;
                }
                Part part = wait(ahead.remove());
                taker.take(joined(part));
                taker.take(part.results());
                done += part.rows();
                watcher.judged(done, all);
            }
            var last = new Results(lexicon);
            close(last);
            taker.take(last);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Part wait(Future<Part> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException slip -> throw slip;
                case Error error -> throw error;
                case IOException io -> throw io;
                case null, default -> throw new IOException(failed.getCause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private Part part(GroupReader reader, ParquetFile.Group group) throws IOException {
        Chunk chunk;
        try {
            chunk = reader.chunk(group);
        } catch (ColumnReader.NotPlain changed) {
            throw new IOException(file.path() + " changes its form on the way: " + changed.getMessage(), changed);
        }
        var results = new Results(lexicon);
        ChunkJudging judge = judging.get();
        judge.begin(chunk, results);
        int rows = chunk.rows();
        var begins = new int[rows];
        int series = chunk.beginnings(begins);
        Key first = Key.of(chunk, 0, framework.council());
        Key key = first;
        for (int i = 0; i < series; i++) {
            if (i > 0) {
                judge.series(key, begins[i - 1], begins[i]);
            }
            Key following = Key.of(chunk, begins[i], framework.council());
            if (ordered && key.compareTo(following) >= 0) {
                throw new OutOfOrder();
            }
            key = following;
        }
        judge.finish();
        return series == 0
                ? new Part(chunk.slice(0, rows), first, null, first, results, rows)
                : new Part(chunk.slice(0, begins[0]), first, chunk.slice(begins[series - 1], rows), key, results, rows);
    }

    /** Joins a group to what was carried over from the one before; the results of the series that are whole now. */
    private Results joined(Part part) {
        var whole = new Results(lexicon);
        Chunk carried = open;
        Key carriedKey = openKey;
        if (carried != null && carriedKey != null && part.first().equals(carriedKey)) {
            if (carried.rows() > LONGEST) {
                throw new Unreadable("More than " + LONGEST + " rows are of one series, " + carriedKey.indicator()
                        + " of " + carriedKey.area()
                        + ". No council has as many figures of one kind; look at the file.");
            }
            open = carried.then(part.head());
        } else {
            if (ordered && carriedKey != null && carriedKey.compareTo(part.first()) >= 0) {
                throw new OutOfOrder();
            }
            close(whole);
            open = part.head();
            openKey = part.first();
        }
        if (part.tail() != null) {
            close(whole);
            open = part.tail();
            openKey = part.last();
        }
        return whole;
    }

    private void close(Results into) {
        Chunk carried = open;
        Key key = openKey;
        if (carried != null && key != null) {
            ChunkJudging judge = judging.get();
            judge.begin(carried, into);
            judge.series(key, 0, carried.rows());
            judge.finish();
        }
    }
}
