package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.chart.LimitsChart;
import org.waymark.chart.LimitsPlot;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Limits;
import org.waymark.scorecard.Line;
import org.waymark.trend.PointType;
import org.waymark.trend.ProcessChart;
import org.waymark.trend.ProcessPoint;
import org.waymark.trend.SpecialCause;

/** What an indicator's process does of itself, and which figures are more than that, whatever rule tells its direction. */
final class LimitsView {
    private final Messages words;
    private final ProcessWriting process;

    LimitsView(Messages words) {
        this.words = words;
        this.process = new ProcessWriting(words);
    }

    /** Empty when the process has no limits: too few figures, all of them the same, or hidden. */
    Optional<View> of(Line line) {
        return line.further()
                .wider()
                .limits()
                .flatMap(limits -> ViewsWriting.view(words, "limits", blocks(line, limits)));
    }

    private List<Block> blocks(Line line, Limits limits) {
        ProcessChart chart = limits.chart();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(words.say("view.limits.lead")));
        if (limits.behind()) {
            blocks.add(Block.Paragraph.plain(words.say("view.limits.behind")));
        }
        if (chart.onTrial()) {
            blocks.add(Block.Paragraph.plain(words.say("view.limits.trial", chart.lastGroupSize())));
        }
        LimitsPlot plot = process.plot(line, chart, limits.last());
        blocks.add(new Block.Picture(LimitsChart.of(plot, words), Block.Size.WIDE, process.reasons(line)));
        blocks.add(table(line, limits));
        blocks.add(Block.Paragraph.note(words.say("view.limits.letters")));
        return blocks;
    }

    private Block.Table table(Line line, Limits limits) {
        var rows = new ArrayList<List<Cell>>();
        for (ProcessPoint point : limits.chart().points().reversed()) {
            Period period = limits.last()
                    .plus(Math.toIntExact(point.at() - limits.last().ordinal()));
            boolean known = point.limits().known();
            rows.add(List.of(
                    new Cell.Plain(PeriodNames.full(period)),
                    figure(line, point.value()),
                    known ? figure(line, point.limits().lower()) : none(),
                    known ? figure(line, point.limits().mean()) : none(),
                    known ? figure(line, point.limits().upper()) : none(),
                    new Cell.Plain(cause(point))));
        }
        return new Block.Table(
                words.say("view.limits.table", line.name()),
                Block.Form.COUNTS,
                List.of(
                        new Block.Column(words.say("column.period"), false),
                        new Block.Column(words.say("column.figure"), true),
                        new Block.Column(words.say("column.lowerLimit"), true),
                        new Block.Column(words.say("column.mean"), true),
                        new Block.Column(words.say("column.upperLimit"), true),
                        new Block.Column(words.say("column.meaning"), false)),
                rows);
    }

    private String cause(ProcessPoint point) {
        if (point.cause() == SpecialCause.NONE || point.type() == PointType.COMMON_CAUSE) {
            return words.say("view.limits.common");
        }
        String type = ProcessWriting.signal(point.type()).code();
        return words.say(
                "view.limits.special",
                Sentences.capital(words.say("chart.process.type." + type)),
                words.say("cause." + point.cause().code()));
    }

    private static Cell figure(Line line, double value) {
        return new Cell.Amount(Sentences.print(line, value), Figure.of(BigDecimal.valueOf(value)), "");
    }

    private Cell none() {
        return new Cell.Plain(words.say("figure.none"));
    }
}
