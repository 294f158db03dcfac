package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.waymark.access.Person;
import org.waymark.finding.Severity;
import org.waymark.folder.Folder;
import org.waymark.office.LoadingPack;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;

/** A million observation rows: read and checked; read, checked and stored; against DuckDB's bare read of the same file. */
final class IntakeRows {
    private static final int RUNS = 5;

    private IntakeRows() {}

    static List<Row> run(Path work) throws IOException, SQLException {
        Path pack = work.resolve("rows");
        RowsPack.write(pack);
        var bare = new ArrayList<Double>();
        var checked = new ArrayList<Double>();
        var stored = new ArrayList<Double>();
        for (int run = 0; run <= RUNS; run++) {
            double[] seconds = {
                timed(() -> Rival.read(pack.resolve("observations.csv").toString())),
                timed(() -> check(pack)),
                store(pack, work.resolve("data-" + run))
            };
            if (run > 0) {
                bare.add(seconds[0]);
                checked.add(seconds[1]);
                stored.add(seconds[2]);
            }
        }
        String rival = "DuckDB `read_csv` of the same file into a table";
        return List.of(
                new Row("read and check 1,000,000 observations", Row.median(checked), rival, Row.median(bare), ""),
                new Row(
                        "read, check and store 1,000,000 observations in PostgreSQL",
                        Row.median(stored),
                        rival,
                        Row.median(bare),
                        "aim: within 4"));
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static double timed(Work work) throws IOException, SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void check(Path pack) {
        var rows = new LongAdder();
        Folder.open(pack).value().read(_ -> rows.increment());
        if (rows.sum() != 1_000_000) {
            throw new IllegalStateException("rows: " + rows.sum());
        }
    }

    /** Into an empty database, its start not counted. */
    private static double store(Path pack, Path data) throws IOException, SQLException {
        try (Database database = EmbeddedDatabase.open(data, _ -> {})) {
            return timed(() -> {
                Folder folder = Folder.open(pack).value();
                var loaded = new LoadingPack(database.register())
                        .load(Person.operator("bench"), "rows", folder.files(), folder::read);
                if (loaded.findings().count(Severity.ERROR) > 0
                        || loaded.value().count("observations").added() != 1_000_000) {
                    throw new IllegalStateException(
                            String.valueOf(loaded.findings().shown()));
                }
            });
        } finally {
            delete(data);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
