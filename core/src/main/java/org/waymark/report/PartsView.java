package org.waymark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.benchmark.Certainty;
import org.waymark.chart.Description;
import org.waymark.chart.MultipleChart;
import org.waymark.chart.Plot;
import org.waymark.chart.RankedChart;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Division;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;
import org.waymark.scorecard.Strands;

/** Places and groups beneath a figure: in order with what chance allows, and each over time on one scale. */
final class PartsView {
    /** More bars or small charts than this are a wall; the table beneath has every part. */
    private static final int MOST = 30;

    private final Messages words;
    private final Spreads spreads;

    PartsView(Messages words, Spreads spreads) {
        this.words = words;
        this.spreads = spreads;
    }

    /** Empty when nothing is held of any part. */
    Optional<View> of(Line line) {
        var blocks = new ArrayList<Block>();
        for (Strands strands : line.further().wider().strands()) {
            if (strands.strands().size() > 1) {
                blocks.addAll(blocks(line, strands));
            }
        }
        return ViewsWriting.view(words, "places", blocks);
    }

    private List<Block> blocks(Line line, Strands strands) {
        Division division = strands.division();
        String name = Beneath.name(division);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, words.say("beneath", name)));
        if (division.hollow()) {
            String key = Beneath.whole(line) ? "beneath.hollow.whole" : "beneath.hollow.nothing";
            blocks.add(Block.Paragraph.plain(words.say(key, name)));
            return blocks;
        }
        List<Division.Piece> ranked = Beneath.ranked(line, division);
        blocks.add(Block.Paragraph.plain(words.say(
                "view.places.lead." + line.version().measurement().polarity().code(),
                PeriodNames.full(division.period()))));
        if (division.hidden() > 0) {
            blocks.add(Block.Paragraph.plain(words.say(
                    "beneath.confidential", division.hidden(), division.pieces().size())));
        }
        if (ranked.size() > MOST) {
            blocks.add(Block.Paragraph.plain(words.say("view.places.more", ranked.size(), MOST)));
        }
        blocks.add(new Block.Picture(bars(line, division, ranked), Block.Size.WIDE, List.of()));
        blocks.add(table(line, division, ranked));
        overTime(line, strands, ranked, blocks);
        return blocks;
    }

    private org.waymark.chart.Chart bars(Line line, Division division, List<Division.Piece> ranked) {
        var rows = new ArrayList<RankedChart.Row>();
        var said = new ArrayList<String>();
        for (Division.Piece piece : ranked.subList(0, Math.min(MOST, ranked.size()))) {
            Certainty certainty = Spreads.of(line, piece.figure(), piece.over());
            String printed = print(line, piece.figure());
            rows.add(new RankedChart.Row(
                    piece.member().name(),
                    height(line, piece.figure()),
                    Spreads.lower(certainty),
                    Spreads.upper(certainty),
                    piece.figure() instanceof Figure.Known ? printed : words.say("view.places.hidden", printed),
                    false));
            said.add(words.say("view.ranked.item", piece.member().name(), printed));
        }
        var besides = new ArrayList<RankedChart.Beside>();
        line.shown()
                .filter(shown -> shown.period().equals(division.period()) && partsAreAlike(line))
                .ifPresent(shown -> {
                    Double whole = height(line, shown.figure());
                    if (whole != null) {
                        besides.add(new RankedChart.Beside(
                                words.say("view.places.whole", print(line, shown.figure())), whole));
                    }
                });
        String title = words.say("view.places.bars", line.name(), Beneath.name(division));
        return RankedChart.of(
                Sentences.scale(line), rows, besides, new Description(title, words.say("list.end", words.apart(said))));
    }

    /** A whole can stand beside its parts when it is no sum of them. */
    private static boolean partsAreAlike(Line line) {
        return switch (Sentences.scale(line).unit()) {
            case COUNT, POUNDS -> false;
            case PERCENT, RATE, DAYS, WEEKS, SCORE, RATIO -> true;
        };
    }

    private Block.Table table(Line line, Division division, List<Division.Piece> ranked) {
        var rows = new ArrayList<List<Cell>>();
        for (Division.Piece piece : ranked) {
            rows.add(List.of(
                    new Cell.Plain(piece.member().name()),
                    new Cell.Amount(print(line, piece.figure()), piece.figure(), ""),
                    spreads.cell(line, Spreads.of(line, piece.figure(), piece.over())),
                    piece.before()
                            .<Cell>map(then -> new Cell.Amount(print(line, then), then, ""))
                            .orElseGet(() -> new Cell.Plain(words.say("figure.none")))));
        }
        String name = Beneath.name(division);
        return new Block.Table(
                words.say("table.beneath", line.name(), name),
                Block.Form.COUNTS,
                ViewsWriting.columns(
                        Sentences.capital(name),
                        java.util.stream.Stream.of(
                                PeriodNames.brief(division.period()),
                                words.say("column.interval"),
                                PeriodNames.brief(division.then()))),
                rows);
    }

    private void overTime(Line line, Strands strands, List<Division.Piece> ranked, List<Block> blocks) {
        List<Strands.Strand> ordered = strands.strands().stream()
                .sorted(Comparator.comparingInt(strand ->
                        ranked.stream().map(Division.Piece::member).toList().indexOf(strand.member())))
                .toList();
        List<Strands.Strand> told = ordered.stream()
                .filter(strand -> strand.points().stream().anyMatch(point -> point.figure() instanceof Figure.Known))
                .toList();
        if (line.series().size() < 2 || told.isEmpty()) {
            return;
        }
        int from = first(told);
        List<Plot> plots = told.stream()
                .limit(MOST)
                .map(strand -> new Plot(
                        strand.member().name(),
                        Sentences.scale(line),
                        Plots.marks(
                                strand.points().subList(from, strand.points().size()), false),
                        Optional.empty(),
                        List.of(),
                        "",
                        List.of(),
                        List.of()))
                .toList();
        String name = Beneath.name(strands.division());
        boolean alike = partsAreAlike(line);
        blocks.add(new Block.Heading(3, words.say("view.places.time", name)));
        blocks.add(Block.Paragraph.plain(words.say(alike ? "view.places.scale" : "view.places.scale.alone")));
        blocks.add(new Block.Multiples(MultipleChart.of(
                plots,
                alike ? Plots.marks(line.series().subList(from, line.series().size()), false) : List.of(),
                line.name(),
                words)));
        blocks.add(new Block.Table(
                words.say("view.places.table", line.name(), name),
                Block.Form.COUNTS,
                ViewsWriting.columns(
                        Sentences.capital(name),
                        line.series().stream().skip(from).map(point -> PeriodNames.brief(point.period()))),
                ordered.stream().map(strand -> row(line, strand, from)).toList()));
    }

    /** Where the first figure of any part stands, so that no time is drawn of which nothing is told. */
    private static int first(List<Strands.Strand> strands) {
        return strands.stream()
                .mapToInt(strand -> (int) strand.points().stream()
                        .takeWhile(point -> point.figure().equals(Figure.absent(Absence.MISSING)))
                        .count())
                .min()
                .orElse(0);
    }

    private List<Cell> row(Line line, Strands.Strand strand, int from) {
        var row = new ArrayList<Cell>();
        row.add(new Cell.Plain(strand.member().name()));
        for (Point point : strand.points().subList(from, strand.points().size())) {
            row.add(PointCells.of(line, point, words));
        }
        return row;
    }

    private static String print(Line line, Figure figure) {
        Scale own = Sentences.scale(line);
        return new Scale(own.unit(), "", own.decimals()).print(figure);
    }

    private static @org.jspecify.annotations.Nullable Double height(Line line, Figure figure) {
        return figure instanceof Figure.Known known
                ? Double.valueOf(Sentences.scale(line).decimals().round(known).doubleValue())
                : null;
    }
}
