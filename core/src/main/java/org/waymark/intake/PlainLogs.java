package org.waymark.intake;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;

/**
 * Event logs in which nothing has to be complained of but the order of events, read from their bytes on every core. It reads
 * all of them or none: a row that is anything but plain leaves the whole folder to the ordinary reading, which says the same
 * of plain rows and knows what to say of the others.
 */
final class PlainLogs {
    private static final int PART = 8 << 20;
    /** A row that reaches further into the next part is not plain. */
    private static final int OVERLAP = 1 << 12;

    private final List<Process> processes;
    private final CaseDoor door;
    private final PlainTable table;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final BlockingQueue<byte[]> buffers = new ArrayBlockingQueue<>(2 * cores + 2);

    private PlainLogs(List<Process> processes, CaseDoor door) {
        this.processes = processes;
        this.door = door;
        this.table = new PlainTable(processes, door.findings());
    }

    /** By the code of their process; empty when the sheets have to be read in the ordinary way. */
    static Optional<Map<String, EventLog>> read(List<Sheet> sheets, List<Process> processes, CaseDoor door) {
        return new PlainLogs(processes, door).read(sheets);
    }

    private Optional<Map<String, EventLog>> read(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            if (!CaseIntake.KINDS.contains(sheet.kind()) || !(sheet instanceof ByteSheet)) {
                return Optional.empty();
            }
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(cores, PlainLogs::thread)) {
            for (String kind : CaseIntake.KINDS) {
                for (Sheet sheet : sheets) {
                    if (sheet.kind().equals(kind) && !read((ByteSheet) sheet, threads)) {
                        threads.shutdownNow();
                        return Optional.empty();
                    }
                }
            }
        }
        buffers.clear();
        return Optional.of(table.logs());
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "reading cases");
        thread.setDaemon(true);
        return thread;
    }

    private boolean read(ByteSheet sheet, ExecutorService threads) {
        Optional<PlainForm> form = PlainForm.of(sheet, processes);
        if (form.isEmpty()) {
            return false;
        }
        long size = sheet.size();
        table.begin(sheet.file(), form.get());
        var waiting = new ArrayDeque<Future<Optional<PlainChunk>>>();
        long from = 0;
        boolean plain = true;
        while (plain && (from < size || !waiting.isEmpty())) {
            while (from < size && waiting.size() < cores + 2) {
                waiting.add(threads.submit(part(sheet, form.get(), from, size)));
                from += PART;
            }
            Optional<PlainChunk> chunk = made(waiting.remove());
            plain = chunk.isPresent() && table.add(chunk.get());
        }
        return plain && table.rows() > 0;
    }

    private Callable<Optional<PlainChunk>> part(ByteSheet sheet, PlainForm form, long from, long size) {
        return () -> {
            byte[] known = buffers.poll();
            byte[] bytes = known == null ? new byte[PART + OVERLAP] : known;
            // The byte before tells whether a row begins here.
            int before = from == 0 ? 0 : 1;
            int end = sheet.bytes(from - before, bytes);
            int begin = 0;
            while (begin < end && bytes[begin] != '\n') {
                begin++;
            }
            int to = (int) Math.min(before + Math.min(PART, size - from), end);
            boolean whole = from - before + end == size || endsRow(bytes, to, end);
            Optional<PlainChunk> chunk =
                    whole ? PlainChunk.of(form, door.lastDay(), bytes, begin + 1, to, end) : Optional.empty();
            buffers.offer(bytes);
            return chunk;
        };
    }

    /** Whether the row that reaches beyond a place ends within the bytes there are. */
    private static boolean endsRow(byte[] bytes, int from, int end) {
        for (int i = Math.max(0, from - 1); i < end; i++) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private static Optional<PlainChunk> made(Future<Optional<PlainChunk>> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
