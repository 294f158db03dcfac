package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.action.Action;
import org.waymark.chart.SeriesChart;
import org.waymark.commentary.Commentary;
import org.waymark.indicator.Kind;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.template.ReportLayout;

/** One indicator's panel: verdict, sentence, chart, words, facts. */
final class PanelWriting {
    private final Scorecard scorecard;
    private final Messages words;
    private final Marks marks;
    private final Sentences sentences;
    private final Otherwise otherwise;
    private final Beneath beneath;
    private final PanelFacts facts;
    private final List<String> pieces;

    PanelWriting(Scorecard scorecard, Messages words, Marks marks, Sentences sentences) {
        this.scorecard = scorecard;
        this.words = words;
        this.marks = marks;
        this.sentences = sentences;
        this.otherwise = new Otherwise(scorecard, words, sentences);
        this.beneath = new Beneath(words, marks, sentences);
        this.facts = new PanelFacts(scorecard, words, marks, sentences);
        List<String> asked = scorecard.template().layout().panel();
        // Pages about one indicator have a panel though none is printed.
        this.pieces = asked.isEmpty() ? ReportLayout.PRODUCT.panel() : asked;
    }

    Block.Panel write(Line line) {
        var blocks = new ArrayList<Block>();
        pieces.forEach(piece -> write(piece, blocks, line));
        return new Block.Panel(line.code().value(), line.name(), line.section(), verdicts(line), blocks);
    }

    private void write(String piece, List<Block> blocks, Line line) {
        switch (piece) {
            case "sentence" ->
                blocks.add(Block.Paragraph.plain((sentences.latest(line) + " " + judged(line)).strip()
                        + Sentences.after(sentences.carried(line))
                        + Sentences.after(otherwise.lacking(line))));
            case "direction" -> {
                if (line.kind() != Kind.CONTEXT) {
                    blocks.add(Block.Paragraph.plain(sentences.direction(line)));
                }
            }
            case "chart" -> picture(blocks, line);
            case "commentary" -> commentary(blocks, line);
            case "actions" -> actions(blocks, line);
            case "limits" -> new ProcessWriting(words).picture(line).ifPresent(blocks::add);
            case "breakdowns" -> blocks.addAll(beneath.of(line));
            case "facts" -> blocks.add(new Block.Facts(words.say("facts", line.name()), facts.of(line)));
            case "table" -> new ChartTable(words).of(line).ifPresent(blocks::add);
            case "spans" -> new SpansView(words).of(line).ifPresent(view -> within(view, blocks));
            case "years" -> new YearsView(words).of(line).ifPresent(view -> within(view, blocks));
            case "neighbours" ->
                new PeersView(words, sentences, new Spreads(words), scorecard.gazetteer())
                        .of(line)
                        .ifPresent(view -> within(view, blocks));
            default -> throw new IllegalArgumentException("no such piece of a panel: " + piece);
        }
    }

    /** A view that has a page of its own, under a heading of the panel's. */
    private static void within(View view, List<Block> blocks) {
        blocks.add(new Block.Heading(4, view.title()));
        view.blocks().stream()
                .map(block -> block instanceof Block.Heading(int _, String text) ? new Block.Heading(4, text) : block)
                .forEach(blocks::add);
    }

    /** A single figure makes no chart: the sentence above has said it. */
    private void picture(List<Block> blocks, Line line) {
        List<String> flags = Plots.flags(line, words);
        Plots.of(line, words).ifPresent(plot -> {
            if (!plot.single()) {
                blocks.add(new Block.Picture(
                        SeriesChart.of(plot, words), SeriesChart.large(plot, words), Block.Size.PANEL, flags));
            } else if (!flags.isEmpty()) {
                blocks.add(new Block.Bullets(
                        flags.stream().map(flag -> new Block.Bullet("", flag)).toList()));
            }
        });
    }

    private List<Cell> verdicts(Line line) {
        if (line.kind() == Kind.CONTEXT) {
            return List.of();
        }
        return line.kind() == Kind.KPI
                ? List.of(marks.rating(line.rating()), marks.trend(line.trend()))
                : line.range()
                        .map(range -> List.<Cell>of(marks.range(range), marks.trend(line.trend())))
                        .orElseGet(() -> List.of(marks.trend(line.trend())));
    }

    private String judged(Line line) {
        if (line.kind() == Kind.KPI) {
            return sentences.judged(line);
        }
        if (line.kind() == Kind.CONTEXT) {
            return "";
        }
        String range = line.range()
                .map(place -> words.say("judged.range." + place.code()))
                .orElseGet(() -> words.say(Sentences.isHidden(line) ? "judged.range.hidden" : "judged.range.unknown"));
        return line.aim()
                .filter(aim -> aim.lower() != null && aim.upper() != null)
                .map(aim -> words.say("judged", sentences.aims(line, aim), range))
                .orElseGet(() -> words.say("judged.range.none"));
    }

    private void commentary(List<Block> blocks, Line line) {
        for (Commentary commentary : line.commentaries()) {
            blocks.add(new Block.Heading(
                    4, words.say("commentary." + commentary.kind().code())));
            commentary
                    .text()
                    .lines()
                    .filter(paragraph -> !paragraph.isBlank())
                    .forEach(paragraph -> blocks.add(Block.Paragraph.plain(paragraph.strip())));
        }
    }

    private void actions(List<Block> blocks, Line line) {
        if (line.actions().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(4, words.say("actions")));
        blocks.add(new Block.Bullets(line.actions().stream()
                .map(action -> new Block.Bullet(words.say("action.lead", action.title()), action(action)))
                .toList()));
    }

    private String action(Action action) {
        var said = new ArrayList<String>();
        if (!action.owner().isEmpty()) {
            said.add(scorecard.post(action.owner()));
        }
        action.due().ifPresent(due -> said.add(words.say("action.due", PeriodNames.day(due))));
        action.dueOn()
                .filter(first -> action.due().filter(first::equals).isEmpty())
                .ifPresent(first -> said.add(words.say("action.moved", PeriodNames.day(first))));
        long late = action.overdue(scorecard.asKnownAt());
        if (late > 0) {
            said.add(words.say("action.overdue", late));
        }
        action.closedOn().ifPresent(closed -> said.add(words.say("action.closed", PeriodNames.day(closed))));
        boolean saidClosed =
                action.closedOn().isPresent() && action.status().equalsIgnoreCase(words.say("action.status.closed"));
        if (!action.status().isEmpty() && !saidClosed) {
            said.add(action.status());
        }
        String stands = said.isEmpty() ? "" : words.say("list.end", words.apart(said));
        return action.evidence().isEmpty()
                ? stands
                : words.say("action.evidence", stands, PromiseCells.sentence(action.evidence()))
                        .strip();
    }
}
