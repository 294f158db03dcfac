package org.waymark.web.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.web.LineView;
import org.waymark.web.ReportView;
import org.waymark.web.Words;
import tools.jackson.databind.JsonNode;

/**
 * What the front of an edition tells.
 *
 * @param statement a paragraph each on now and on each report it is set beside, as a clerk could minute it
 * @param rows of KPIs, in the order of the report
 * @param since what changed since each report it is set beside
 */
public record Digested(List<String> statement, Drawn drawn, List<Row> rows, List<Since> since) {
    private static final Pattern LEAD = Pattern.compile("<p class=\"lead\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final List<String> COLOURS = List.of("green", "amber", "red");

    /**
     * What changed since one earlier report.
     *
     * @param better and {@code worse}: indicators that changed colour
     * @param removed names of those no longer reported
     */
    public record Since(String period, List<Move> better, List<Move> worse, List<Row> added, List<String> removed) {
        public boolean nothing() {
            return better.isEmpty() && worse.isEmpty();
        }
    }

    /** One change of colour, with the words and shapes of both. */
    public record Move(Row row, String from, String to) {
        public String fromWord() {
            return Words.say("reading.rating." + from);
        }

        public String toWord() {
            return Words.say("reading.rating." + to);
        }
    }

    static Digested of(ReportView report, Drawn drawn, String summary) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (LineView line : report.lines()) {
            rows.put(line.code(), new Row(line, drawn, rows.size()));
        }
        var since = new ArrayList<Since>();
        report.summary().path("comparedWith").forEach(compared -> since.add(since(compared, rows)));
        return new Digested(
                statement(report, summary),
                drawn,
                rows.values().stream()
                        .filter(row -> row.line().kind().equals("kpi"))
                        .toList(),
                since);
    }

    /** The paragraphs as printed; the whole as one where they cannot be told. */
    private static List<String> statement(ReportView report, String summary) {
        List<String> printed = LEAD.matcher(summary)
                .results()
                .map(found -> TAG.matcher(found.group(1)).replaceAll("").strip())
                .toList();
        String whole = report.summary().path("statement").asString("");
        return String.join(" ", printed).equals(whole) ? printed : List.of(whole);
    }

    private static Since since(JsonNode compared, Map<String, Row> rows) {
        var better = new ArrayList<Move>();
        var worse = new ArrayList<Move>();
        for (JsonNode changed : compared.path("ratingChanged")) {
            Row row = rows.get(changed.path("indicator").asString(""));
            String from = changed.path("from").asString("");
            String to = changed.path("to").asString("");
            if (row != null && COLOURS.contains(from) && COLOURS.contains(to)) {
                (COLOURS.indexOf(to) < COLOURS.indexOf(from) ? better : worse).add(new Move(row, from, to));
            }
        }
        var added = new ArrayList<Row>();
        compared.path("added")
                .forEach(
                        code -> Optional.ofNullable(rows.get(code.asString(""))).ifPresent(added::add));
        var removed = new ArrayList<String>();
        JsonNode names =
                compared.path("removedNames").size() > 0 ? compared.path("removedNames") : compared.path("removed");
        names.forEach(name -> removed.add(name.asString("")));
        String period = compared.path("period").asString("");
        return new Since(Period.parse(period).map(PeriodNames::full).orElse(period), better, worse, added, removed);
    }

    private List<Row> kpis(Predicate<Row> which) {
        return rows.stream().filter(which).toList();
    }

    public int count(String rating) {
        return kpis(row -> row.rating().equals(rating)).size();
    }

    public List<Row> reds() {
        return kpis(row -> row.rating().equals("red"));
    }

    public List<Row> improving() {
        return kpis(row -> row.direction().equals("improving"));
    }

    public List<Row> worsening() {
        return kpis(row -> row.direction().equals("worsening"));
    }

    /** Due, and nothing held. */
    public List<Row> missing() {
        return kpis(row -> List.of("overdue", "no-figure").contains(row.line().text("unratedBecause")));
    }

    /** Due, and only an older figure held. */
    public List<Row> late() {
        return kpis(row -> row.line().text("unratedBecause").equals("out-of-date"));
    }

    /** What is being done, paragraph by paragraph; none where nobody said. */
    public static List<String> actions(Row row) {
        var said = new ArrayList<String>();
        for (JsonNode words : row.line().node().path("commentary")) {
            if (words.path("kind").asString("").equals("management-action")) {
                words.path("text")
                        .asString("")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(said::add);
            }
        }
        return said;
    }

    /** The period of the figure that is lacking. */
    public static String due(Row row) {
        return Period.parse(row.line().text("due")).map(PeriodNames::full).orElse("");
    }

    /** The period of the figure shown. */
    public static String shown(Row row) {
        return Period.parse(row.line().text("period")).map(PeriodNames::full).orElse("");
    }
}
