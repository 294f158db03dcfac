import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of a pack as far as a rating and a trend need them: definitions, lines, observations, meetings. */
final class Pack {

    static final String COUNCIL = "E10000016";

    /** One revision of one figure. */
    record Row(String indicator, String area, String cohort, Span period, BigDecimal value, BigDecimal numerator,
            BigDecimal denominator, String status, String symbol, LocalDate recorded, String source, String note) {

        List<String> cells() {
            return List.of(indicator, area.equals(COUNCIL) ? "" : area, cohort.equals("all") ? "" : cohort, period.toString(),
                    text(value), text(numerator), text(denominator), status, symbol, recorded.toString(), source, note);
        }

        /** The same row with a note, where one is kept by hand for its indicator, area (every area and group if none) and period. */
        Row noted(List<Map<String, String>> notes) {
            return notes.stream()
                    .filter(note -> note.get("indicator").equals(indicator)
                            && (note.get("area").isEmpty() || note.get("area").equals(area))
                            && note.get("period").equals(period.toString()))
                    .findFirst()
                    .map(note -> new Row(indicator, area, cohort, period, value, numerator, denominator, status, symbol,
                            recorded, source, note.get("note")))
                    .orElse(this);
        }

        private static String text(BigDecimal number) {
            return number == null ? "" : number.toPlainString();
        }
    }

    static final List<String> OBSERVATION_COLUMNS = List.of("indicator", "area", "cohort", "period", "value", "numerator",
            "denominator", "status", "symbol", "recorded_on", "source", "note");

    /** A target row, already known to be local and for the council. */
    record Line(Span period, BigDecimal target, BigDecimal floor, BigDecimal lower, BigDecimal upper, LocalDate recorded) { }

    /** A report: the quarter it is for and the day its figures were frozen. */
    record Edition(Span period, LocalDate asKnown) { }

    private final Map<String, List<Map<String, String>>> versions = new LinkedHashMap<>();
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final List<Edition> editions = new ArrayList<>();

    /** Reads the quarterly report's definitions, lines and meetings; observations only when asked for. */
    static Pack read(Path folder, boolean observations) throws IOException {
        return read(folder, "", "qpr", observations);
    }

    /** The same of another report, whose files end in a part of their own: {@code indicators-children.csv}. */
    static Pack read(Path folder, String part, String report, boolean observations) throws IOException {
        Pack pack = new Pack();
        for (Map<String, String> row : Csv.read(folder.resolve("indicators" + part + ".csv"))) {
            if (!row.getOrDefault("draft", "").equals("yes")) {
                pack.versions.computeIfAbsent(row.get("code"), code -> new ArrayList<>()).add(row);
            }
        }
        for (Map<String, String> row : Csv.read(folder.resolve("targets" + part + ".csv"))) {
            if (row.get("origin").isEmpty() || row.get("origin").equals("local")) {
                pack.lines.computeIfAbsent(row.get("indicator"), code -> new ArrayList<>()).add(new Line(
                        Span.parse(row.get("period")), number(row.get("target")), number(row.get("floor")),
                        number(row.get("lower")), number(row.get("upper")), LocalDate.parse(row.get("recorded_on"))));
            }
        }
        for (Map<String, String> row : Csv.read(folder.resolve("meetings" + part + ".csv"))) {
            if (row.get("report").equals(report)) {
                pack.editions.add(new Edition(Span.parse(row.get("period")), LocalDate.parse(row.get("submission_deadline"))));
            }
        }
        if (observations) {
            try (Stream<Path> files = Files.list(folder.resolve("observations"))) {
                for (Path file : files.sorted().toList()) {
                    Csv.read(file).forEach(row -> pack.add(row(row)));
                }
            }
        }
        return pack;
    }

    static Row row(Map<String, String> row) {
        return new Row(row.get("indicator"), row.get("area").isEmpty() ? COUNCIL : row.get("area"),
                row.get("cohort").isEmpty() ? "all" : row.get("cohort"), Span.parse(row.get("period")),
                number(row.get("value")), number(row.get("numerator")), number(row.get("denominator")),
                row.get("status").isEmpty() ? "final" : row.get("status"), row.get("symbol"),
                LocalDate.parse(row.get("recorded_on")), row.get("source"), row.get("note"));
    }

    static BigDecimal number(String text) {
        return text == null || text.isEmpty() ? null : new BigDecimal(text);
    }

    /** Adds an observation; only the council's own whole figures are judged, the rest is carried. */
    void add(Row row) {
        if (row.area().equals(COUNCIL) && row.cohort().equals("all")) {
            rows.computeIfAbsent(row.indicator(), code -> new ArrayList<>()).add(row);
        }
    }

    void replace(String indicator, List<Row> drafted) {
        rows.put(indicator, drafted);
    }

    List<Row> rows(String indicator) {
        return rows.getOrDefault(indicator, List.of());
    }

    List<Line> lines(String indicator) {
        return lines.getOrDefault(indicator, List.of());
    }

    List<Edition> editions() {
        return editions;
    }

    Edition edition(String period) {
        return editions.stream().filter(edition -> edition.period().toString().equals(period)).findFirst().orElseThrow();
    }

    /** All codes, in the order of the file. */
    List<String> codes() {
        return List.copyOf(versions.keySet());
    }

    /** All versions of one definition, oldest first. */
    List<Map<String, String>> versions(String code) {
        return versions.get(code);
    }

    /** The newest version that applies to the period. */
    Map<String, String> definition(String code, Span period) {
        Map<String, String> found = null;
        for (Map<String, String> version : versions.get(code)) {
            String from = version.get("effective_from");
            if (from.isEmpty() || !period.end().isBefore(Span.parse(from).start())) {
                found = version;
            }
        }
        return found;
    }

    /** The indicators of the kind that count in a report for the period. */
    List<String> counted(String kind, Span report) {
        return codes().stream().filter(code -> {
            Map<String, String> last = versions.get(code).getLast();
            String from = last.get("reported_from");
            String to = last.get("retired_from");
            return last.get("kind").equals(kind)
                    && (from.isEmpty() || !report.start().isBefore(Span.parse(from).start()))
                    && (to.isEmpty() || report.start().isBefore(Span.parse(to).start()));
        }).toList();
    }
}
