package org.waymark.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.assertj.core.api.Assertions;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.waymark.openxml.Opened;
import org.waymark.openxml.word.Said;
import org.waymark.pdf.TaggedText;
import org.waymark.period.Period;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.Deck;
import org.waymark.report.Report;
import org.waymark.screening.TidyTime;
import org.waymark.sheets.SameFigures;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds every file that was printed of a report against the document and against each other: the same figures, to the
 * character. Spaces do not count, since lines and pages break where they stand.
 */
final class Everywhere {
    private static final Set<String> UNSEEN = Set.of("head", "svg", "details", "style", "script");

    private final Report report;
    private final Map<String, byte[]> files;
    private final JsonNode json;
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> compared = new HashMap<>();

    private Everywhere(Report report, Map<String, byte[]> files) {
        this.report = report;
        this.files = files;
        this.json = JsonMapper.shared().readTree(file("report.json"));
    }

    /** How many things were held against each other, by file; and where they differ. */
    record Result(Map<String, Integer> compared, List<String> differences) {}

    static Result of(Report report, Map<String, byte[]> files) {
        var everywhere = new Everywhere(report, files);
        try {
            everywhere.page("report.html", text(everywhere.file("report.html")), false);
            everywhere.page("report.pdf", TaggedText.of(everywhere.file("report.pdf")), false);
            everywhere.page("large-print.pdf", TaggedText.of(everywhere.file("large-print.pdf")), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        everywhere.word();
        everywhere.slides();
        everywhere.book("report.xlsx");
        everywhere.book("report.ods");
        everywhere.machines();
        everywhere.data();
        return new Result(everywhere.compared, everywhere.differences);
    }

    private byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private void hold(String file, boolean same, String what) {
        compared.merge(file, 1, Integer::sum);
        if (!same) {
            differences.add(file + ": " + what);
        }
    }

    /** Each row of a table, and each sentence, stands in the page as the document has it. */
    private void page(String name, String text, boolean large) {
        report.printed().forEach(section -> {
            section.blocks().forEach(block -> page(name, text, large, block));
            section.panels().forEach(panel -> {
                hold(name, text.contains(bare(panel.title())), panel.title());
                panel.verdicts().forEach(verdict -> hold(name, text.contains(said(verdict)), said(verdict)));
                panel.blocks().forEach(block -> page(name, text, large, block));
            });
        });
    }

    private void page(String name, String text, boolean large, Block block) {
        if (block instanceof Block.Table table) {
            for (List<Cell> row : table.rows()) {
                // In large print a table that is too wide says each column's heading before what stands under it.
                boolean stands = text.contains(row(table, row, false));
                hold(name, stands || large && text.contains(row(table, row, true)), row(table, row, large));
            }
            return;
        }
        for (String piece : pieces(block)) {
            hold(name, text.contains(piece), piece);
        }
    }

    private static List<String> pieces(Block block) {
        return switch (block) {
            case Block.Heading(int _, String text) -> List.of(bare(text));
            case Block.Paragraph(String text, var _) -> List.of(bare(text));
            case Block.Bullets(var bullets) ->
                bullets.stream()
                        .map(bullet -> bare(bullet.lead() + bullet.text()))
                        .toList();
            case Block.Facts(String _, var facts) ->
                facts.stream()
                        .map(fact -> bare(fact.name()) + said(fact.value()))
                        .toList();
            case Block.Table _, Block.Picture _, Block.Multiples _, Block.Panel _ -> List.of();
        };
    }

    private static String row(Block.Table table, List<Cell> row, boolean headed) {
        var said = new StringBuilder(said(row.getFirst()));
        for (int i = 1; i < row.size(); i++) {
            if (headed && !row.get(i).text().isEmpty()) {
                said.append(bare(table.columns().get(i).heading()));
            }
            said.append(said(row.get(i)));
        }
        return said.toString();
    }

    private static String said(Cell cell) {
        return switch (cell) {
            case Cell.Plain(String text) -> bare(text);
            case Cell.Named(String text, String _, String note) -> bare(text + note);
            case Cell.Amount(String text, var _, String note) -> bare(text + note);
            case Cell.Marked(String text, var _, String note) -> bare(text + note);
            case Cell.Drawn _ -> "";
        };
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private static String text(byte[] page) {
        try {
            var text = new StringBuilder();
            collect(
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(page)),
                    text);
            return bare(text.toString());
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else if (!UNSEEN.contains(child.getNodeName())) {
                collect(child, text);
            }
        }
    }

    private void word() {
        List<String> pieces = Said.by(report);
        Optional<String> missing = Said.missing(Said.text(Opened.of(file("report.docx"))), pieces);
        compared.put("report.docx", pieces.size());
        missing.ifPresent(piece -> differences.add("report.docx: " + piece));
    }

    /** What the meeting is shown stands on the slides in its order. */
    private void slides() {
        Opened show = Opened.of(file("slides.pptx"));
        String text = show.parts().keySet().stream()
                .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.replaceAll("\\D", ""))))
                .flatMap(name -> Opened.all(show.tree(name), "t").stream())
                .map(Element::getTextContent)
                .collect(Collectors.joining());
        var pieces = new ArrayList<String>();
        for (Deck.Slide slide : Deck.of(report).slides()) {
            for (Block block : slide.blocks()) {
                if (block instanceof Block.Table table) {
                    table.rows().forEach(row -> row.stream().map(Cell::text).forEach(pieces::add));
                }
            }
        }
        compared.put("slides.pptx", pieces.size());
        String whole = bare(text);
        int from = 0;
        for (String piece : pieces) {
            int at = whole.indexOf(bare(piece), from);
            if (at < 0) {
                differences.add("slides.pptx: " + piece);
                return;
            }
            from = at + bare(piece).length();
        }
    }

    private void book(String name) {
        Throwable differs = Assertions.catchThrowable(() -> compared.put(name, SameFigures.compare(json, file(name))));
        if (differs != null) {
            differences.add(name + ": " + differs.getMessage());
        }
    }

    /** The figure of each line for machines is the one that the document's table prints, and as a number the same. */
    private void machines() {
        var printed = new HashMap<String, Cell.Amount>();
        report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Block.Table table && table.form() == Block.Form.INDICATORS)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .forEach(row -> {
                    if (row.get(0) instanceof Cell.Named named && row.get(1) instanceof Cell.Amount amount) {
                        printed.put(named.code(), amount);
                    }
                });
        for (JsonNode line : json.path("lines")) {
            String code = line.path("indicator").asString();
            String text = Objects.requireNonNull(printed.get(code), code).text();
            String figure = text.replaceAll(" \\[[prw]\\]$", "");
            String display = line.path("display").asString();
            hold(
                    "report.json",
                    display.equals(figure) || display.startsWith(figure + " "),
                    code + " " + text + " " + display);
            if (line.path("value").isNumber()) {
                String digits = figure.replaceAll("[^0-9.−-]", "").replace('−', '-');
                hold(
                        "report.json",
                        new BigDecimal(digits).compareTo(line.path("value").decimalValue()) == 0,
                        code + " " + text + " " + line.path("value"));
            }
        }
    }

    /** The figures on record that the lines show; and those of the Department's files, which are the same rows. */
    private void data() {
        Map<String, String> tidy = tidy();
        for (JsonNode line : json.path("lines")) {
            String code = line.path("indicator").asString();
            for (Map<String, String> row : rows(file("data/" + code + ".csv"))) {
                if (!"yes".equals(row.get("current")) || !"all".equals(row.get("cohort"))) {
                    continue;
                }
                boolean shown = Objects.equals(
                                row.get("area"), line.path("area").asString())
                        && Objects.equals(row.get("period"), line.path("period").asString(""));
                if (shown && asSupplied(line)) {
                    hold("data", rounds(row, line), code + " " + row + " " + line.path("value"));
                }
                Period period = Period.parse(String.valueOf(row.get("period"))).orElseThrow();
                TidyTime.of(period)
                        .map(time -> tidy.get(String.join(
                                " ", time.period(), time.identifier(), row.get("area"), code.replace('-', '_'))))
                        .ifPresent(value -> hold(
                                "ees",
                                Objects.requireNonNull(row.get("value")).isEmpty()
                                        ? value.matches("[a-z]+")
                                        : value.equals(row.get("value")),
                                code + " " + row + " " + value));
            }
        }
    }

    private static boolean asSupplied(JsonNode line) {
        return line.path("calculation").asString("").equals("as-supplied");
    }

    private static boolean rounds(Map<String, String> row, JsonNode line) {
        String value = Objects.requireNonNull(row.get("value"));
        if (value.isEmpty() || !line.path("value").isNumber()) {
            return value.isEmpty() && !line.path("value").isNumber();
        }
        return new BigDecimal(value)
                        .setScale(line.path("decimals").asInt(), RoundingMode.HALF_UP)
                        .compareTo(line.path("value").decimalValue())
                == 0;
    }

    /** By time, identifier, place and column. */
    private Map<String, String> tidy() {
        var cells = new HashMap<String, String>();
        files.forEach((name, content) -> {
            if (name.startsWith("ees/") && name.endsWith(".csv") && !name.endsWith(".meta.csv")) {
                for (Map<String, String> row : rows(content)) {
                    row.forEach((column, value) -> cells.put(
                            String.join(
                                    " ",
                                    row.get("time_period"),
                                    row.get("time_identifier"),
                                    row.get("new_la_code"),
                                    column),
                            value));
                }
            }
        });
        return cells;
    }

    /** Of files in which no cell holds a comma. */
    private static List<Map<String, String>> rows(byte[] csv) {
        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        List<String> header = List.of(lines.getFirst().split(",", -1));
        var rows = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            var row = new HashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
