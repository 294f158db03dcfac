package org.waymark.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.chart.YearsChart;
import org.waymark.indicator.Measurement;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.period.YearType;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;

/** The same months or quarters of all years on record, a line for each year. */
final class YearsView {
    private final Messages words;

    YearsView(Messages words) {
        this.words = words;
    }

    /** Empty for daily and yearly figures, and where fewer than two years have any. */
    Optional<View> of(Line line) {
        Measurement measurement = line.version().measurement();
        List<Point> history = line.further().wider().history();
        if (measurement.frequency() == Frequency.YEAR
                || measurement.frequency() == Frequency.DAY
                || history.isEmpty()) {
            return Optional.empty();
        }
        YearType years = measurement.frequency() == Frequency.TERM ? YearType.ACADEMIC : measurement.years();
        var byYear = new TreeMap<Integer, Map<Period, Point>>();
        history.stream()
                .filter(point -> !point.figure().equals(Figure.absent(Absence.MISSING)))
                .forEach(point -> byYear.computeIfAbsent(
                                years.yearOf(point.period().end()), _ -> new HashMap<>())
                        .put(point.period(), point));
        return byYear.size() < 2 ? Optional.empty() : ViewsWriting.view(words, "years", blocks(line, years, byYear));
    }

    private List<Block> blocks(Line line, YearType years, TreeMap<Integer, Map<Period, Point>> byYear) {
        Frequency frequency = line.version().measurement().frequency();
        var drawn = new ArrayList<YearsChart.Year>();
        var rows = new ArrayList<List<Cell>>();
        List<String> places = periods(frequency, years, byYear.lastKey()).stream()
                .map(YearsView::place)
                .toList();
        byYear.forEach((year, held) -> {
            List<Period> periods = periods(frequency, years, year);
            drawn.add(new YearsChart.Year(
                    years.label(year),
                    periods.stream()
                            .map(period -> held.containsKey(period)
                                    ? held.get(period).figure()
                                    : Figure.absent(Absence.MISSING))
                            .toList()));
            var row = new ArrayList<Cell>();
            row.add(new Cell.Plain(years.label(year)));
            periods.forEach(period -> row.add(
                    held.containsKey(period)
                            ? PointCells.of(line, held.get(period), words)
                            : new Cell.Plain(words.say("figure.none"))));
            rows.addFirst(row);
        });
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(words.say("view.years.lead." + frequency.code())));
        if (byYear.size() > YearsChart.MOST) {
            blocks.add(Block.Paragraph.plain(words.say("view.years.newest", words.number(YearsChart.MOST))));
        }
        line.further().wider().history().stream()
                .filter(Point::breaksHere)
                .forEach(point -> blocks.add(
                        Block.Paragraph.plain(words.say("chart.text.break", PeriodNames.full(point.period())))));
        blocks.add(new Block.Picture(
                YearsChart.of(line.name(), Sentences.scale(line), places, drawn, words), Block.Size.WIDE, List.of()));
        blocks.add(new Block.Table(
                words.say("view.years.table", line.name()),
                Block.Form.COUNTS,
                ViewsWriting.columns(words.say("column.year." + years.code()), places.stream()),
                rows));
        return blocks;
    }

    private static List<Period> periods(Frequency frequency, YearType years, int year) {
        return frequency.within(years.start(year), years.start(year + 1).minusDays(1), years);
    }

    /** {@code Apr}, {@code Q1}, {@code Aut}. */
    private static String place(Period period) {
        return PeriodNames.brief(period).split(" ", 2)[0];
    }
}
