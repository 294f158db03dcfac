package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Measurement;
import org.waymark.period.Frequency;
import org.waymark.period.YearType;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Shown;
import org.waymark.template.ReportLayout;

/** Tables with a row for each indicator, in the columns that the report's layout asks for. */
final class LineTables {
    /** The columns whose codes are explained below their table. */
    private static final List<String> CODED = List.of("polarity", "span");

    private record Column(String heading, boolean numeric, Function<Line, Cell> cell) {}

    private final ReportLayout layout;
    private final Gazetteer gazetteer;
    private final Scorecard scorecard;
    private final Messages words;
    private final Marks marks;
    private final LineCells cells;

    LineTables(Scorecard scorecard, Messages words, Marks marks) {
        this.layout = scorecard.template().layout();
        this.gazetteer = scorecard.gazetteer();
        this.scorecard = scorecard;
        this.words = words;
        this.marks = marks;
        this.cells = new LineCells(words, marks);
    }

    LineCells cells() {
        return cells;
    }

    /** The table and, where it has codes in it, what they mean. */
    List<Block> of(Kind kind, String caption, List<Line> lines) {
        List<String> codes = layout.columns(kind.code());
        var blocks = new ArrayList<Block>();
        blocks.add(table(kind == Kind.KPI ? words.say("table.kpis", caption) : caption, codes, lines));
        if (codes.stream().anyMatch(CODED::contains)) {
            blocks.add(Block.Paragraph.note(meanings(codes, lines)));
        }
        return blocks;
    }

    Block.Table table(String caption, List<String> codes, List<Line> lines) {
        List<Column> columns =
                codes.stream().map(code -> titled(code, column(code))).toList();
        var headings = Stream.concat(
                        Stream.of(new Block.Column(words.say("column.indicator"), false)),
                        columns.stream().map(column -> new Block.Column(column.heading(), column.numeric())))
                .toList();
        List<List<Cell>> rows = lines.stream()
                .map(line -> Stream.concat(
                                Stream.of(LineCells.named(line)),
                                columns.stream().map(column -> column.cell().apply(line)))
                        .toList())
                .toList();
        return new Block.Table(caption, Block.Form.INDICATORS, headings, rows);
    }

    private Column titled(String code, Column column) {
        return new Column(layout.headings().getOrDefault(code, column.heading()), column.numeric(), column.cell());
    }

    private Column column(String code) {
        return switch (code) {
            case "code" ->
                word("column.code", line -> new Cell.Plain(line.code().value()));
            case "owner" ->
                word(
                        "column.owner",
                        line -> new Cell.Plain(
                                scorecard.post(line.version().ownership().owner())));
            case "unit" ->
                word("column.unit", line -> new Cell.Plain(Sentences.scale(line).label()));
            case "polarity" ->
                word(
                        "column.polarity",
                        line -> cells.coded(
                                "polarity", measured(line).polarity().code()));
            case "span" -> word("column.span", line -> cells.coded("span", span(line)));
            case "latest" -> number("column.latest", cells::latest);
            case "numerator" -> number("column.numerator", line -> cells.part(line, Shown::numerator));
            case "denominator" -> number("column.denominator", line -> cells.part(line, Shown::denominator));
            case "previous" -> number("column.previous", cells::previous);
            case "last-year" -> number("column.lastYear", cells::lastYear);
            case "shape" -> word("column.shape", cells::shape);
            case "target" -> number("column.target", cells::target);
            case "floor" -> number("column.floor", cells::floor);
            case "target-financial" ->
                number("column.target.financial", line -> cells.target(line, YearType.FINANCIAL));
            case "target-academic" -> number("column.target.academic", line -> cells.target(line, YearType.ACADEMIC));
            case "target-calendar" -> number("column.target.calendar", line -> cells.target(line, YearType.CALENDAR));
            case "target-national" -> number("column.target.national", cells::nationalTarget);
            case "rating" -> word("column.rating", line -> marks.rating(line.rating()));
            case "direction" -> word("column.direction", line -> marks.trend(line.trend()));
            case "history" -> word("column.history", marks::strip);
            case "expected" -> number("column.expected", cells::expected);
            case "range" -> word("column.range", cells::range);
            default -> beside(code);
        };
    }

    /** The figure of an area or a group that the report is set beside. */
    private Column beside(String code) {
        if (code.startsWith(ReportLayout.AREA)) {
            String area = code.substring(ReportLayout.AREA.length());
            return new Column(
                    AreaCode.parse(area).map(gazetteer::name).orElse(area),
                    true,
                    line -> cells.beside(
                            line,
                            against -> against.area()
                                    .filter(its -> its.value().equals(area))
                                    .isPresent()));
        }
        String group = code.substring(ReportLayout.GROUP.length());
        return new Column(
                Neighbourly.mean(group, words),
                true,
                line -> cells.beside(
                        line,
                        against -> against.area().isEmpty() && against.name().equals(group)));
    }

    private static Measurement measured(Line line) {
        return line.version().measurement();
    }

    /** What span of time its figure speaks of, as the key of its code. */
    private static String span(Line line) {
        Measurement measurement = measured(line);
        return switch (measurement.basis()) {
            case PERIOD -> measurement.frequency().code();
            case SNAPSHOT -> measurement.basis().code() + (measurement.frequency() == Frequency.MONTH ? "-month" : "");
            case ROLLING_12, YEAR_TO_DATE -> measurement.basis().code();
        };
    }

    private String meanings(List<String> codes, List<Line> lines) {
        var said = new ArrayList<String>();
        for (String coded : CODED) {
            if (codes.contains(coded)) {
                lines.stream()
                        .map(line -> coded.equals("span")
                                ? span(line)
                                : measured(line).polarity().code())
                        .distinct()
                        .map(code -> words.say(
                                "code.means",
                                words.say("code." + coded + "." + code),
                                words.say("code." + coded + "." + code + ".means")))
                        .forEach(said::add);
            }
        }
        return words.say("code.note", words.apart(said));
    }

    private Column word(String key, Function<Line, Cell> cell) {
        return new Column(words.say(key), false, cell);
    }

    private Column number(String key, Function<Line, Cell> cell) {
        return new Column(words.say(key), true, cell);
    }
}
