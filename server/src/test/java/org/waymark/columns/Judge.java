package org.waymark.columns;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderStores;
import org.waymark.intake.Intake;
import org.waymark.intake.Sheet;
import org.waymark.observation.Observation;
import org.waymark.period.Period;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.Template;

/** The same figures by both ways: a file of observations judged in columns, and a pack judged in objects. */
final class Judge {
    /** A row of results, by column; absent cells are not there. */
    record Row(Map<String, Object> cells) {
        @Nullable
        Object get(String column) {
            return cells.get(column);
        }

        String text(String column) {
            return String.valueOf(cells.getOrDefault(column, ""));
        }

        String key() {
            return text("indicator") + " " + text("area") + " " + text("cohort");
        }
    }

    private Judge() {}

    static Framework framework(Path pack, Period report, LocalDate day, boolean common) {
        Folder folder = Folder.open(pack).value();
        List<Sheet> sheets = folder.sheets().stream()
                .filter(sheet -> !sheet.kind().equals("observations"))
                .toList();
        var read = Intake.read(sheets, folder.templates(), _ -> {}).value();
        var stores = FolderStores.of(read, List.of());
        Template template = stores.templates().all().getFirst();
        return new Framework(sheets, folder.templates(), read, Snapshot.take(stores, template, day), report, common);
    }

    static JudgingFile.Judged run(Path observations, Path out, Framework framework) throws Exception {
        return new JudgingFile(new JudgingFile.Task(observations, out, framework, 2, 512), new JudgingFile.Watcher() {
                    @Override
                    public void sorting() {}

                    @Override
                    public void rewriting() {}

                    @Override
                    public void judged(long rows, long of) {}
                })
                .run();
    }

    static List<Row> rows(Path results) throws Exception {
        return query("select * from '" + results + "'");
    }

    static List<Row> query(String sql) throws Exception {
        var rows = new ArrayList<Row>();
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet set = statement.executeQuery(sql)) {
            while (set.next()) {
                var cells = new HashMap<String, Object>();
                for (int i = 1; i <= set.getMetaData().getColumnCount(); i++) {
                    Object cell = set.getObject(i);
                    if (cell != null) {
                        cells.put(set.getMetaData().getColumnName(i), cell);
                    }
                }
                rows.add(new Row(cells));
            }
        }
        return rows;
    }

    static void execute(String sql) throws Exception {
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The lines a report would have whose council is the area. */
    static Map<String, Line> lines(Path pack, AreaCode area, Period report, LocalDate day) throws Exception {
        List<Observation> observations = new ArrayList<>();
        var read = Folder.open(pack).value().read(observations::add).value();
        var stores = FolderStores.of(read, observations);
        Template of = stores.templates().all().getFirst();
        var template = new Template(
                of.report(),
                of.title(),
                area,
                of.councilName(),
                of.frequency(),
                of.years(),
                List.of(),
                of.window(),
                List.of(),
                List.of(),
                List.of(),
                of.trend(),
                of.patterns(),
                of.notice(),
                of.front(),
                of.layout(),
                of.options(),
                of.source());
        var lines = new HashMap<String, Line>();
        Scorecard.of(Snapshot.take(stores, template, day), report, List.of())
                .lines()
                .forEach(line -> lines.put(line.code() + " " + area + " all", line));
        return lines;
    }

    /** How many rows of a pack's observations are sound. */
    static long accepted(Path pack) {
        var count = new java.util.concurrent.atomic.LongAdder();
        Folder.open(pack).value().read(_ -> count.increment());
        return count.sum();
    }
}
