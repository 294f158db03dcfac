package org.waymark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.action.Minute;
import org.waymark.chart.SeriesChart;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Answers;
import org.waymark.scorecard.Dive;
import org.waymark.scorecard.Line;
import org.waymark.trend.Trend;
import org.waymark.trend.Verdict;

/** Everything that can be said of one indicator, in the order a working group would ask it. */
final class DiveWriting {
    private final Dive dive;
    private final Line line;
    private final Messages words;
    private final Sentences sentences;
    private final ViewsWriting views;
    private final PromiseCells cells;

    DiveWriting(Dive dive, Messages words, Sentences sentences, ViewsWriting views) {
        this.dive = dive;
        this.line = dive.line();
        this.words = words;
        this.sentences = sentences;
        this.views = views;
        this.cells = new PromiseCells(dive.scorecard(), words);
    }

    List<Section> all() {
        var sections = new ArrayList<Section>();
        List<String> asked = new DiveQuestions(dive, words, sentences).all();
        var first = new ArrayList<Block>(inShort());
        headed(first, "ask", asked.isEmpty() ? List.of() : List.of(bullets(asked)));
        headed(first, "rules", rules());
        headed(first, "promises", promises());
        headed(first, "minutes", minutes());
        sections.add(new Section("short", words.say("dive.short"), Section.Part.SUMMARY, first, List.of()));
        List<Block> beneath = beneath();
        if (!beneath.isEmpty()) {
            sections.add(new Section("dive-beneath", words.say("dive.beneath"), Section.Part.DIVE, beneath, List.of()));
        }
        views.of(line)
                .forEach(view -> sections.add(
                        new Section("dive-" + view.id(), view.title(), Section.Part.DIVE, view.blocks(), List.of())));
        return sections;
    }

    private void headed(List<Block> into, String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            into.add(new Block.Heading(3, words.say("dive." + key)));
            into.addAll(blocks);
        }
    }

    private List<Block> inShort() {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Paragraph((sentences.latest(line) + " " + sentences.judged(line)).strip(), Block.Tone.LEAD));
        blocks.add(Block.Paragraph.plain(sentences.direction(line)));
        Plots.of(line, words)
                .filter(plot -> !plot.single())
                .ifPresent(plot -> blocks.add(new Block.Picture(
                        SeriesChart.of(plot, words),
                        SeriesChart.large(plot, words),
                        Block.Size.PANEL,
                        Plots.flags(line, words))));
        var marks = new Marks(words);
        blocks.add(new Block.Facts(
                words.say("facts", line.name()), new PanelFacts(dive.scorecard(), words, marks, sentences).of(line)));
        return blocks;
    }

    /** Its direction by each rule, and whether they agree. */
    private List<Block> rules() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(agreement()));
        blocks.add(new Block.Table(
                words.say("dive.rules.table", line.name()),
                Block.Form.WORDS,
                List.of(
                        new Block.Column(words.say("dive.column.rule"), false),
                        new Block.Column(words.say("dive.column.says"), false),
                        new Block.Column(words.say("dive.column.why"), false)),
                dive.trends().stream().map(this::rule).toList()));
        return blocks;
    }

    private List<Cell> rule(Trend trend) {
        boolean own = trend.rule() == dive.trends().getFirst().rule();
        String name = words.say("dive.rule." + trend.rule().code());
        return List.of(
                new Cell.Plain(own ? words.say("dive.rule.own", name) : name),
                new Marks(words).trend(trend),
                new Cell.Plain(
                        switch (trend) {
                            case Trend.Tested tested -> tested(tested);
                            case Trend.Untold untold ->
                                words.say("nottested." + untold.because().code(), untold.points());
                        }));
    }

    private String tested(Trend.Tested tested) {
        String points = words.say("dive.tested", tested.points());
        return tested.p().isEmpty()
                ? points
                : words.say(
                        "dive.tested.p",
                        points,
                        java.math.BigDecimal.valueOf(tested.p().getAsDouble())
                                .setScale(3, java.math.RoundingMode.HALF_UP)
                                .toPlainString());
    }

    private String agreement() {
        Map<Verdict, List<String>> by = new LinkedHashMap<>();
        for (Trend trend : dive.trends()) {
            trend.told()
                    .ifPresent(verdict -> by.computeIfAbsent(verdict, _ -> new ArrayList<>())
                            .add(words.say("dive.rule." + trend.rule().code() + ".short")));
        }
        if (by.isEmpty()) {
            return words.say("dive.agree.none");
        }
        if (by.size() == 1) {
            Verdict only = by.keySet().iterator().next();
            return words.say(
                    "dive.agree.all", by.values().iterator().next().size(), words.say("dive.verdict." + only.code()));
        }
        var said = new ArrayList<String>();
        by.forEach((verdict, rules) ->
                said.add(words.say("dive.agree.one", words.list(rules), words.say("dive.verdict." + verdict.code()))));
        return words.say("dive.agree.not", words.apart(said));
    }

    private List<Block> promises() {
        if (dive.promises().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Table(
                        words.say("dive.promises.table", line.name()),
                        Block.Form.WORDS,
                        List.of(
                                new Block.Column(words.say("answers.column.promise"), false),
                                new Block.Column(words.say("answers.column.owner"), false),
                                new Block.Column(words.say("answers.column.stands"), false),
                                new Block.Column(words.say("answers.column.since"), false)),
                        dive.promises().stream()
                                .map(each -> List.<Cell>of(
                                        new Cell.Plain(each.action().title()),
                                        cells.owner(each.action()),
                                        stands(each),
                                        cells.since(each)))
                                .toList()),
                Block.Paragraph.note(words.say("answers.method")));
    }

    private Cell stands(Answers.Promise promise) {
        return promise.isOpen()
                ? cells.stands(promise)
                : new Cell.Plain(words.say(
                        "answers.kept",
                        promise.action().closedOn().map(PeriodNames::day).orElse(""),
                        PromiseCells.sentence(promise.action().evidence())));
    }

    private List<Block> minutes() {
        return dive.minutes().isEmpty()
                ? List.of()
                : List.of(bullets(dive.minutes().stream().map(this::said).toList()));
    }

    private String said(Minute minute) {
        return minute.answer().isBlank()
                ? words.say("dive.minute", PromiseCells.sentence(minute.text()))
                : words.say(
                        "dive.minute.answered",
                        PromiseCells.sentence(minute.text()),
                        PromiseCells.sentence(minute.answer()));
    }

    private List<Block> beneath() {
        return new Beneath(words, new Marks(words), sentences)
                .of(line).stream()
                        .map(block ->
                                block instanceof Block.Heading(int _, String text) ? new Block.Heading(3, text) : block)
                        .toList();
    }

    private static Block.Bullets bullets(List<String> said) {
        return new Block.Bullets(
                said.stream().map(text -> new Block.Bullet("", text)).toList());
    }
}
