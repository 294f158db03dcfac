package org.waymark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.waymark.chart.CountsChart;
import org.waymark.chart.Description;
import org.waymark.commentary.CommentaryKind;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.rating.Colour;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Compared;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Summary;
import org.waymark.scorecard.Tally;
import org.waymark.template.ReportLayout;

/** The executive summary: the statement, the counts, what moved, and the reds with what is being done. */
final class SummaryWriting {
    private record Count(String key, ToIntFunction<Tally> of) {}

    private static final List<Count> COUNTS = List.of(
            new Count("rating.green", Tally::green),
            new Count("rating.amber", Tally::amber),
            new Count("rating.red", Tally::red),
            new Count("rating.unrated", Tally::unrated),
            new Count("count.indicators", Tally::indicators),
            new Count("trend.improving", Tally::improving),
            new Count("trend.noClearTrend", Tally::noClearTrend),
            new Count("trend.worsening", Tally::worsening),
            new Count("trend.notTested", Tally::notTested));

    private final Scorecard scorecard;
    private final ReportLayout layout;
    private final Messages words;
    private final LineCells cells;

    SummaryWriting(Scorecard scorecard, Messages words, LineCells cells) {
        this.scorecard = scorecard;
        this.layout = scorecard.template().layout();
        this.words = words;
        this.cells = cells;
    }

    Section write(List<Drafted> drafted) {
        var blocks = new ArrayList<Block>();
        if (!layout.introduction().isEmpty()) {
            blocks.add(Block.Paragraph.plain(layout.introduction()));
        }
        boolean counted = scorecard.summary().tally().indicators() > 0;
        layout.summary().stream()
                .filter(piece -> counted || piece.equals("statement"))
                .forEach(piece -> write(piece, blocks, drafted));
        return new Section("summary", words.say("section.summary"), Section.Part.SUMMARY, blocks, List.of());
    }

    private void write(String piece, List<Block> blocks, List<Drafted> drafted) {
        Summary summary = scorecard.summary();
        switch (piece) {
            case "statement" -> {
                said(drafted, piece).forEach(said -> blocks.add(new Block.Paragraph(said, Block.Tone.LEAD)));
                said(drafted, "carried").forEach(said -> blocks.add(new Block.Paragraph(said, Block.Tone.LEAD)));
            }
            case "chart" -> blocks.add(bars(summary));
            case "counts" -> {
                blocks.add(new Block.Heading(3, words.say("summary.counts")));
                blocks.add(counts(summary));
            }
            case "like-for-like" -> {
                likeForLike(blocks, summary);
                blocks.add(Block.Paragraph.note(words.say("summary.likeForLike")));
            }
            case "sections" -> {
                if (scorecard.sections().size() > 1) {
                    blocks.add(bySection());
                }
            }
            case "reds" -> reds(blocks, said(drafted, "reds."), true);
            case "reds-in-words" -> reds(blocks, said(drafted, "reds."), false);
            case "exceeded" -> said(drafted, piece).forEach(said -> blocks.add(Block.Paragraph.plain(said)));
            case "moved" -> summary.comparedWith().forEach(compared -> moved(blocks, compared));
            default -> throw new IllegalArgumentException("no such piece of a summary: " + piece);
        }
    }

    private Block.Picture bars(Summary summary) {
        var bars = new ArrayList<CountsChart.Counts>();
        bars.add(bar(scorecard.period(), summary.tally()));
        summary.comparedWith().stream()
                .filter(compared -> compared.then().indicators() > 0)
                .forEach(compared -> bars.add(bar(compared.period(), compared.then())));
        List<String> names = COUNTS.subList(0, 4).stream()
                .map(count -> words.say(count.key()))
                .toList();
        var said = new ArrayList<String>();
        for (var bar : bars) {
            said.add(words.say(
                    "bars.text",
                    bar.name(),
                    bar.counts().get(0),
                    bar.counts().get(1),
                    bar.counts().get(2),
                    bar.counts().get(3)));
        }
        var description = new Description(words.say("bars.title"), String.join(" ", said));
        return new Block.Picture(
                CountsChart.of(bars, names, description),
                CountsChart.large(bars, names, description),
                Block.Size.WIDE,
                List.of());
    }

    private static CountsChart.Counts bar(Period period, Tally tally) {
        return new CountsChart.Counts(
                PeriodNames.full(period), List.of(tally.green(), tally.amber(), tally.red(), tally.unrated()));
    }

    private Block.Table counts(Summary summary) {
        var columns = new LinkedHashMap<String, Tally>();
        columns.put(PeriodNames.full(scorecard.period()), summary.tally());
        summary.comparedWith().forEach(compared -> columns.put(PeriodNames.full(compared.period()), compared.then()));
        return table(words.say("table.counts"), columns);
    }

    private void likeForLike(List<Block> blocks, Summary summary) {
        var columns = new LinkedHashMap<String, Tally>();
        for (Compared compared : summary.comparedWith()) {
            var like = compared.likeForLike();
            if (like.indicators() > 0) {
                String then = PeriodNames.full(compared.period());
                columns.put(words.say("column.likeNow", like.indicators(), then), like.now());
                columns.put(words.say("column.likeThen", like.indicators(), then), like.then());
            }
        }
        if (!columns.isEmpty()) {
            blocks.add(table(words.say("table.likeForLike"), columns));
        }
    }

    private Block.Table table(String caption, LinkedHashMap<String, Tally> tallies) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(words.say("column.count"), false));
        tallies.keySet().forEach(heading -> columns.add(new Block.Column(heading, true)));
        List<List<Cell>> rows = COUNTS.stream()
                .map(count -> row(
                        new Cell.Plain(words.say(count.key())),
                        List.copyOf(tallies.values()),
                        tally -> count.of().applyAsInt(tally)))
                .toList();
        return new Block.Table(caption, Block.Form.COUNTS, columns, rows);
    }

    private static List<Cell> row(Cell head, List<Tally> tallies, Function<Tally, Integer> count) {
        var cells = new ArrayList<Cell>();
        cells.add(head);
        tallies.forEach(tally -> cells.add(number(count.apply(tally))));
        return cells;
    }

    private static Cell number(int count) {
        var value = java.math.BigDecimal.valueOf(count);
        return new Cell.Amount(Sentences.plain(value), org.waymark.quantity.Figure.of(value), "");
    }

    private Block.Table bySection() {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(words.say("column.section"), false));
        COUNTS.forEach(count -> columns.add(new Block.Column(words.say(count.key()), true)));
        List<List<Cell>> rows = scorecard.sections().stream()
                .map(section -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(new Cell.Plain(section.section()));
                    COUNTS.forEach(count -> cells.add(number(count.of().applyAsInt(section.tally()))));
                    return List.copyOf(cells);
                })
                .toList();
        return new Block.Table(words.say("table.bySection"), Block.Form.COUNTS, columns, rows);
    }

    /** The sentences of a kind. */
    private static List<String> said(List<Drafted> drafted, String kind) {
        return drafted.stream()
                .filter(each -> each.what().startsWith(kind))
                .map(Drafted::text)
                .toList();
    }

    /** @param each whether each is set out with what is being done */
    private void reds(List<Block> blocks, List<String> grouped, boolean each) {
        List<Line> reds = scorecard.lines(Kind.KPI).stream()
                .filter(line -> line.rating() instanceof Rating.Rated(Colour colour) && colour == Colour.RED)
                .toList();
        blocks.add(new Block.Heading(3, words.say(each ? "summary.reds" : "onepage.reds")));
        if (reds.isEmpty()) {
            blocks.add(Block.Paragraph.plain(words.say("summary.reds.none")));
            return;
        }
        grouped.forEach(said -> blocks.add(Block.Paragraph.plain(said)));
        if (!each) {
            return;
        }
        var columns = List.of(
                new Block.Column(words.say("column.indicator"), false),
                new Block.Column(words.say("column.latest"), true),
                new Block.Column(words.say("column.action"), false));
        List<List<Cell>> rows = reds.stream()
                .map(line -> List.of(
                        new Cell.Named(line.name(), line.code().value(), under(line)),
                        cells.latest(line),
                        new Cell.Plain(said(line))))
                .toList();
        blocks.add(new Block.Table(words.say("table.reds"), Block.Form.WORDS, columns, rows));
    }

    /** Its section and, since the figure beside it stands bare, what its figures are counted in. */
    private String under(Line line) {
        String unit = Sentences.scale(line).label();
        return unit.isEmpty() ? line.section() : words.say("earlier.note", line.section(), unit);
    }

    private String said(Line line) {
        return line.commentaries().stream()
                .filter(commentary -> commentary.kind() == CommentaryKind.MANAGEMENT_ACTION)
                .map(org.waymark.commentary.Commentary::text)
                .findFirst()
                .orElseGet(() -> words.say("summary.noAction"));
    }

    private void moved(List<Block> blocks, Compared compared) {
        var bullets = new ArrayList<Block.Bullet>();
        var moves = new LinkedHashMap<String, List<String>>();
        for (String from : List.of("red", "amber", "green")) {
            for (String to : List.of("green", "amber", "red")) {
                List<String> names = compared.moved().stream()
                        .filter(moved -> moved.from().equals(from) && moved.to().equals(to))
                        .map(moved -> name(moved.indicator()))
                        .toList();
                moves.put(words.say("moved", words.say("rating." + from), words.say("rating." + to)), names);
            }
        }
        moves.forEach((lead, names) -> add(bullets, lead, names));
        add(bullets, words.say("moved.unrated"), names(compared.newlyUnrated()));
        add(bullets, words.say("moved.added"), names(compared.added()));
        add(
                bullets,
                words.say("moved.retired"),
                compared.discontinued().stream().map(this::retired).toList());
        add(
                bullets,
                words.say("moved.removed"),
                names(compared.removed().stream()
                        .filter(code -> !compared.discontinued().contains(code))
                        .toList()));
        blocks.add(new Block.Heading(3, words.say("summary.moved", PeriodNames.full(compared.period()))));
        blocks.add(
                bullets.isEmpty()
                        ? Block.Paragraph.plain(words.say("summary.moved.none"))
                        : new Block.Bullets(bullets));
    }

    private void add(List<Block.Bullet> bullets, String lead, List<String> names) {
        if (!names.isEmpty()) {
            bullets.add(new Block.Bullet(
                    words.say("moved.lead", lead, names.size()), words.say("list.end", words.apart(names))));
        }
    }

    private List<String> names(List<IndicatorCode> codes) {
        return codes.stream().map(this::name).toList();
    }

    private String name(IndicatorCode code) {
        Indicator indicator = scorecard.indicators().get(code);
        return scorecard
                .line(code)
                .map(Line::name)
                .orElseGet(() -> indicator == null
                        ? code.value()
                        : indicator.latest().wording().name());
    }

    private String retired(IndicatorCode code) {
        Indicator indicator = scorecard.indicators().get(code);
        String reason = indicator == null ? "" : indicator.latest().life().reason();
        return reason.isEmpty() ? name(code) : words.say("moved.because", name(code), reason.replaceFirst("\\.$", ""));
    }
}
