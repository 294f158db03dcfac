package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.casework.Ahead;
import org.waymark.casework.Forecast;
import org.waymark.chart.LinesChart;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Casework;

/** Where the figure of twelve months is going, and how such forecasts have fared. */
record CasesAhead(Casework work, Messages words, CaseCells cells) {

    List<Block> write() {
        return work.ahead().map(this::write).orElse(List.of());
    }

    private List<Block> write(Ahead ahead) {
        if (ahead.steps().isEmpty()) {
            return List.of(Block.Paragraph.plain(words.say("casework.ahead.none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(words.say("casework.ahead.about")));
        List<Period> months = Stream.concat(
                        Stream.of(work.months().getLast().month()),
                        ahead.steps().stream().map(Forecast.Step::month))
                .toList();
        Figure now = work.rolling().percent();
        var line = new LinesChart.Line(words.say("casework.ahead.line"), from(now, ahead, Forecast.Step::middle));
        var spread = new LinesChart.Spread(
                words.say("casework.ahead.spread"),
                from(now, ahead, step -> step.likely().lower()),
                from(now, ahead, step -> step.likely().upper()));
        String title = words.say("casework.ahead.title");
        blocks.add(new Block.Picture(
                LinesChart.of(title, CaseCells.SHARES, months, List.of(line), Optional.of(spread), words),
                LinesChart.large(title, CaseCells.SHARES, months, List.of(line), Optional.of(spread), words),
                Block.Size.PANEL,
                List.of()));
        blocks.add(table(ahead, now));
        blocks.add(Block.Paragraph.plain(fared(ahead)));
        return blocks;
    }

    private static List<Figure> from(Figure now, Ahead ahead, java.util.function.ToDoubleFunction<Forecast.Step> of) {
        var figures = new ArrayList<Figure>();
        figures.add(now);
        ahead.steps().forEach(step -> figures.add(CaseCells.figure(of.applyAsDouble(step))));
        return figures;
    }

    private Block.Table table(Ahead ahead, Figure now) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(
                new Cell.Plain(words.say(
                        "casework.ahead.now",
                        PeriodNames.full(work.months().getLast().month()))),
                new Cell.Amount(CaseCells.SHARES.print(now), now, ""),
                new Cell.Plain(words.say("casework.ahead.counted")),
                new Cell.Plain(words.say("casework.ahead.counted"))));
        for (Forecast.Step step : ahead.steps()) {
            rows.add(List.of(
                    CaseCells.month(step.month()),
                    percented(step.middle()),
                    percented(step.likely().lower()),
                    percented(step.likely().upper())));
        }
        return new Block.Table(
                words.say("casework.ahead.caption", work.process().name()),
                Block.Form.COUNTS,
                List.of(
                        new Block.Column(words.say("casework.column.twelveTo"), false),
                        new Block.Column(words.say("casework.column.expected"), true),
                        new Block.Column(words.say("casework.column.from"), true),
                        new Block.Column(words.say("casework.column.to"), true)),
                rows);
    }

    private static Cell percented(double percent) {
        return new Cell.Amount(percent(percent), CaseCells.figure(percent), "");
    }

    static String percent(double percent) {
        return CaseCells.SHARES.print(CaseCells.figure(percent));
    }

    private String fared(Ahead ahead) {
        List<Forecast.Trial> furthest = ahead.furthest();
        if (furthest.isEmpty()) {
            return words.say("casework.ahead.untried");
        }
        long held = furthest.stream().filter(Forecast.Trial::held).count();
        String error = cells.tenths(ahead.meanError());
        int months = ahead.steps().size();
        return furthest.size() == 1
                ? words.say("casework.ahead.faredOnce", months, error, held)
                : words.say(
                        "casework.ahead.fared",
                        Sentences.capital(words.number(furthest.size())),
                        months,
                        error,
                        words.number(held));
    }
}
