package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.casefile.Counting;
import org.waymark.chart.LinesChart;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Casework;

/** Casework month by month: the finished beside the started, and what came in beside what went out. */
record CaseMonths(Casework work, Messages words, CaseCells cells) {

    /** The share in time of those that count in a month, and of those begun in it. */
    List<Block> finished() {
        String counting = work.process().counting().code();
        String counted = words.say("casework.line.counted." + counting);
        var lines = new ArrayList<LinesChart.Line>();
        lines.add(line(counted, month -> month.counted().percent()));
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(words.say("casework.column.month"), false));
        columns.add(new Block.Column(counted, true));
        columns.add(new Block.Column(words.say("casework.column.ofThem", cells.good(work)), true));
        columns.add(new Block.Column(words.say("casework.column.share"), true));
        boolean starts = work.process().counting() != Counting.BY_START;
        if (starts) {
            lines.add(line(
                    words.say("casework.line.begun"), month -> month.intake().percent()));
            columns.add(new Block.Column(words.say("casework.column.fates"), true));
            columns.add(new Block.Column(words.say("casework.column.ofThose", cells.good(work)), true));
            columns.add(new Block.Column(words.say("casework.column.begunShare"), true));
        }
        var rows = new ArrayList<List<Cell>>();
        for (Casework.Month month : work.months()) {
            var row = new ArrayList<Cell>();
            row.add(CaseCells.month(month.month()));
            row.add(cells.counted(month.counted().all()));
            row.add(cells.counted(month.counted().of()));
            row.add(cells.percented(month.counted()));
            if (starts) {
                row.add(cells.counted(month.intake().all()));
                row.add(cells.counted(month.intake().of()));
                row.add(fate(month.intake()));
            }
            rows.add(row);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(words.say("casework.finished.about." + counting, cells.good(work))));
        String title = words.say("casework.finished.title");
        picture(title, CaseCells.SHARES, lines).ifPresent(blocks::add);
        blocks.add(new Block.Table(
                words.say("casework.finished.caption", work.process().name()), Block.Form.COUNTS, columns, rows));
        return blocks;
    }

    /** A share that is not told because some may yet go either way is said to be that. */
    private Cell fate(Casework.Share intake) {
        return intake.percent().equals(Figure.absent(Absence.NOT_AVAILABLE))
                ? new Cell.Plain(words.say("casework.fateOpen"))
                : cells.percented(intake);
    }

    /** What came in and went out, and what was open at the ends of months. */
    List<Block> flow() {
        var blocks = new ArrayList<Block>();
        String begun = words.say("casework.flow.begun");
        String completed = words.say("casework.flow.completed");
        String left = words.say("casework.flow.left");
        String open = words.say("casework.flow.open");
        String over = words.say("casework.flow.over", CaseCells.limit(work));
        picture(
                        words.say("casework.flow.title"),
                        CaseCells.COUNTS,
                        List.of(
                                line(begun, Casework.Month::begun),
                                line(completed, Casework.Month::completed),
                                line(left, Casework.Month::left)))
                .ifPresent(blocks::add);
        picture(
                        words.say("casework.flow.openTitle"),
                        CaseCells.COUNTS,
                        List.of(line(open, Casework.Month::open), line(over, Casework.Month::overLimit)))
                .ifPresent(blocks::add);
        var rows = new ArrayList<List<Cell>>();
        for (Casework.Month month : work.months()) {
            rows.add(List.of(
                    CaseCells.month(month.month()),
                    cells.counted(month.begun()),
                    cells.counted(month.completed()),
                    cells.counted(month.left()),
                    cells.counted(month.open()),
                    cells.counted(month.overLimit())));
        }
        blocks.add(new Block.Table(
                words.say("casework.flow.caption", work.process().name()),
                Block.Form.COUNTS,
                List.of(
                        new Block.Column(words.say("casework.column.month"), false),
                        new Block.Column(begun, true),
                        new Block.Column(completed, true),
                        new Block.Column(left, true),
                        new Block.Column(words.say("casework.column.open"), true),
                        new Block.Column(words.say("casework.column.over"), true)),
                rows));
        return blocks;
    }

    private LinesChart.Line line(String name, Function<Casework.Month, Figure> of) {
        return new LinesChart.Line(name, work.months().stream().map(of).toList());
    }

    /** None where no line has two figures to join. */
    private Optional<Block> picture(String title, Scale scale, List<LinesChart.Line> lines) {
        boolean any = lines.stream()
                .anyMatch(
                        line -> line.figures().stream().filter(CaseCells::known).count() > 1);
        if (!any) {
            return Optional.empty();
        }
        List<Period> months = work.months().stream().map(Casework.Month::month).toList();
        return Optional.of(new Block.Picture(
                LinesChart.of(title, scale, months, lines, Optional.empty(), words),
                LinesChart.large(title, scale, months, lines, Optional.empty(), words),
                Block.Size.PANEL,
                List.of()));
    }
}
