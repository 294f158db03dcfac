package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.casefile.Aim;
import org.waymark.chart.Description;
import org.waymark.chart.ProcessChart;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Casework;

/** Where the time goes: the stages as a map, and the same in tables. */
final class CaseStages {
    private static final double WEEK = 7;

    private final Casework work;
    private final Messages words;
    private final CaseCells cells;

    CaseStages(Casework work, Messages words, CaseCells cells) {
        this.work = work;
        this.words = words;
        this.cells = cells;
    }

    /** Nothing of a process without stages. */
    List<Block> write() {
        if (work.stages().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(words.say("casework.stages.about")));
        List<ProcessChart.Box> boxes = new ArrayList<>();
        for (int i = 0; i < work.stages().size(); i++) {
            boxes.add(box(i));
        }
        blocks.add(new Block.Picture(
                ProcessChart.of(boxes, description(), words),
                ProcessChart.large(boxes, description(), words),
                Block.Size.WIDE,
                List.of()));
        blocks.add(through());
        blocks.add(times());
        if (endsLate() && work.stages().stream().anyMatch(stage -> stage.daysBeyond() instanceof Figure.Known)) {
            blocks.add(Block.Paragraph.note(words.say("casework.stages.note")));
        }
        return blocks;
    }

    private boolean isMost(Casework.Stage stage) {
        return endsLate() && work.most().filter(stage.stage().code()::equals).isPresent();
    }

    /** The stage before it that begins with the same event: they run at the same time. */
    private OptionalInt beside(int place) {
        String from = work.stages().get(place).stage().from();
        for (int i = 0; i < place; i++) {
            if (work.stages().get(i).stage().from().equals(from)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private ProcessChart.Box box(int place) {
        Casework.Stage stage = work.stages().get(place);
        OptionalDouble limit = stage.stage().limit().isPresent()
                ? OptionalDouble.of(stage.stage().limit().get().days() / WEEK)
                : OptionalDouble.empty();
        return new ProcessChart.Box(
                stage.stage().name(),
                said(stage),
                brief(stage),
                beside(place),
                new ProcessChart.Times(stage.quarter(), stage.half(), stage.threeQuarters(), limit, limit(stage)),
                isMost(stage));
    }

    private List<String> said(Casework.Stage stage) {
        var said = new ArrayList<String>();
        said.add(words.say("casework.map.entered", cells.count(stage.entered()), cells.count(stage.waiting())));
        if (stage.half().isPresent()) {
            said.add(words.say("casework.map.half", cells.tenths(stage.half().getAsDouble())));
        } else {
            said.add(words.say("casework.map.few"));
        }
        if (stage.quarter().isPresent() && stage.threeQuarters().isPresent()) {
            said.add(words.say(
                    "casework.map.quarters",
                    cells.tenths(stage.quarter().getAsDouble()),
                    cells.tenths(stage.threeQuarters().getAsDouble())));
        }
        return said;
    }

    private List<String> brief(Casework.Stage stage) {
        return List.of(
                words.say("casework.map.still", cells.count(stage.waiting())),
                stage.half().isPresent()
                        ? words.say(
                                "casework.map.halfBy", cells.tenths(stage.half().getAsDouble()))
                        : words.say("casework.map.tooFew"));
    }

    private String limit(Casework.Stage stage) {
        return stage.stage()
                .limit()
                .map(limit -> words.say("casework.map.limit", limit))
                .orElse("");
    }

    private Description description() {
        var said = new ArrayList<String>();
        for (int i = 0; i < work.stages().size(); i++) {
            Casework.Stage stage = work.stages().get(i);
            var told = new ArrayList<String>();
            beside(i)
                    .ifPresent(place -> told.add(words.say(
                            "casework.map.beside",
                            work.stages().get(place).stage().name())));
            told.addAll(said(stage));
            stage.stage().limit().ifPresent(_ -> told.add(limit(stage)));
            if (isMost(stage)) {
                told.add(words.say("casework.map.most"));
            }
            said.add(words.say("casework.map.stage", stage.stage().name(), words.apart(told)));
        }
        return new Description(
                words.say("casework.map.title", work.process().name()),
                words.say(
                                "casework.map.text",
                                work.stages().size(),
                                words.number(work.stages().size())) + " " + String.join(" ", said));
    }

    /** How many went in, are in it still, and were through within its limit. */
    private Block.Table through() {
        return new Block.Table(
                words.say("casework.stages.through"),
                Block.Form.COUNTS,
                List.of(
                        new Block.Column(words.say("casework.column.stage"), false),
                        new Block.Column(words.say("casework.column.limit"), false),
                        new Block.Column(words.say("casework.column.entered"), true),
                        new Block.Column(words.say("casework.column.still"), true),
                        new Block.Column(words.say("casework.column.ended"), true),
                        new Block.Column(words.say("casework.column.within"), true),
                        new Block.Column(words.say("casework.column.share"), true)),
                work.stages().stream().map(this::through).toList());
    }

    private List<Cell> through(Casework.Stage stage) {
        Figure none = Figure.absent(Absence.NOT_APPLICABLE);
        Casework.Share within = stage.within().orElse(new Casework.Share(none, none, none));
        return List.of(
                new Cell.Plain(stage.stage().name()),
                new Cell.Plain(stage.stage()
                        .limit()
                        .map(limit -> limit.toString().replace(' ', '\u00a0'))
                        .orElseGet(() -> words.say("casework.noLimit"))),
                cells.counted(stage.entered()),
                cells.counted(stage.waiting()),
                cells.counted(within.all()),
                cells.counted(within.of()),
                cells.percented(within));
    }

    private Block.Table times() {
        var columns = new ArrayList<>(List.of(
                new Block.Column(words.say("casework.column.stage"), false),
                new Block.Column(words.say("casework.column.quarter"), true),
                new Block.Column(words.say("casework.column.half"), true),
                new Block.Column(words.say("casework.column.chance"), true),
                new Block.Column(words.say("casework.column.threeQuarters"), true)));
        if (endsLate()) {
            columns.add(new Block.Column(words.say("casework.column.beyond"), true));
        }
        return new Block.Table(
                words.say("casework.stages.times"),
                Block.Form.COUNTS,
                columns,
                work.stages().stream().map(this::times).toList());
    }

    /** Whether a case can be late: where it should last none is. */
    private boolean endsLate() {
        return work.process().aim() == Aim.END;
    }

    private List<Cell> times(Casework.Stage stage) {
        var row = new ArrayList<Cell>(List.of(
                new Cell.Plain(stage.stage().name()),
                cells.tenthed(stage.quarter()),
                cells.tenthed(stage.half()),
                new Cell.Plain(cells.reach(stage.reach())),
                cells.tenthed(stage.threeQuarters())));
        if (endsLate()) {
            row.add(new Cell.Amount(
                    cells.tenths(stage.daysBeyond()),
                    stage.daysBeyond(),
                    isMost(stage) ? words.say("casework.column.most") : ""));
        }
        return row;
    }
}
