package org.waymark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.chart.Plot;
import org.waymark.chart.SeriesChart;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;
import org.waymark.scorecard.Spanned;

/** One measure side by side over each month or quarter alone, the year so far and twelve months, as far as its figures allow. */
final class SpansView {
    /** The newest periods drawn: three years of months. */
    private static final int MOST = 36;

    private final Messages words;

    SpansView(Messages words) {
        this.words = words;
    }

    /** Empty when the measure can be had over one span only. */
    Optional<View> of(Line line) {
        List<Spanned> spans = line.further().wider().spans();
        return spans.size() < 2 ? Optional.empty() : ViewsWriting.view(words, "spans", blocks(line, spans));
    }

    private List<Block> blocks(Line line, List<Spanned> spans) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(words.say("view.spans.lead")));
        for (Spanned span : spans) {
            String name = name(span);
            blocks.add(new Block.Heading(3, name));
            if (span.own()) {
                blocks.add(Block.Paragraph.plain(words.say("view.spans.own")));
            }
            blocks.add(new Block.Picture(
                    SeriesChart.of(plot(line, name, newest(span.points())), words), Block.Size.WIDE, List.of()));
        }
        frequencies(spans).forEach((_, alike) -> blocks.add(table(line, alike)));
        return blocks;
    }

    private String name(Spanned span) {
        return span.reach() == Spanned.Reach.EACH
                ? words.say("chart.each."
                        + span.points().getLast().period().frequency().code())
                : words.say("view.spans." + (span.reach() == Spanned.Reach.ROLLING ? "rolling" : "toDate"));
    }

    private static Plot plot(Line line, String name, List<Point> points) {
        return new Plot(
                line.name() + ": " + name,
                Sentences.scale(line),
                Plots.marks(points, Plots.near(line)),
                Optional.empty(),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    static List<Point> newest(List<Point> points) {
        return points.subList(Math.max(0, points.size() - MOST), points.size());
    }

    /** Spans of one frequency share a table, coarsest first. */
    private static Map<Frequency, List<Spanned>> frequencies(List<Spanned> spans) {
        return spans.stream()
                .collect(Collectors.groupingBy(
                        span -> span.points().getLast().period().frequency(),
                        () -> new TreeMap<>(Comparator.<Frequency>naturalOrder().reversed()),
                        Collectors.toList()));
    }

    private Block.Table table(Line line, List<Spanned> spans) {
        var byPeriod = new TreeMap<Period, List<Cell>>(Comparator.reverseOrder());
        for (int i = 0; i < spans.size(); i++) {
            for (Point point : newest(spans.get(i).points())) {
                List<Cell> row = byPeriod.computeIfAbsent(point.period(), period -> empty(period, spans.size()));
                row.set(i + 1, PointCells.of(line, point, words));
            }
        }
        Function<Spanned, String> name = this::name;
        return new Block.Table(
                words.say(
                        "view.spans.table",
                        line.name(),
                        spans.stream().map(name).collect(Collectors.joining(", "))),
                Block.Form.COUNTS,
                ViewsWriting.columns(words.say("column.period"), spans.stream().map(name)),
                List.copyOf(byPeriod.values()));
    }

    private List<Cell> empty(Period period, int spans) {
        var row = new ArrayList<Cell>();
        row.add(new Cell.Plain(PeriodNames.full(period)));
        for (int i = 0; i < spans; i++) {
            row.add(new Cell.Plain(words.say("figure.none")));
        }
        return row;
    }
}
