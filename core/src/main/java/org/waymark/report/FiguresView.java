package org.waymark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Held;
import org.waymark.scorecard.Line;

/** Every figure of the council's own with all it has been: when it was known, how settled, from which row of which file. */
final class FiguresView {
    /** A page of more rows is no longer read; the data file has them all. */
    private static final int MOST = 300;

    private final Messages words;

    FiguresView(Messages words) {
        this.words = words;
    }

    /** Empty for a figure made of other indicators' figures, which has no rows of its own. */
    Optional<View> of(Line line) {
        List<Held> own = line.held().stream()
                .filter(held -> held.area().equals(line.area()) && held.cohort().isAll())
                .sorted(Comparator.comparing(Held::period)
                        .reversed()
                        .thenComparing(Comparator.comparing(Held::recordedOn).reversed()))
                .toList();
        return own.isEmpty() ? Optional.empty() : ViewsWriting.view(words, "figures", blocks(line, own));
    }

    private List<Block> blocks(Line line, List<Held> own) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(words.say("view.figures.lead")));
        long revised = own.stream().filter(held -> !held.current()).count();
        blocks.add(Block.Paragraph.plain(words.say("view.figures.revised", revised, words.number(revised))));
        if (own.size() > MOST) {
            blocks.add(Block.Paragraph.plain(words.say("view.figures.newest", own.size(), MOST)));
        }
        blocks.add(new Block.Table(
                words.say("view.figures.table", line.name()),
                Block.Form.COUNTS,
                List.of(
                        new Block.Column(words.say("column.period"), false),
                        new Block.Column(words.say("column.figure"), true),
                        new Block.Column(words.say("fact.parts"), true),
                        new Block.Column(words.say("column.known"), false),
                        new Block.Column(words.say("column.settled"), false),
                        new Block.Column(words.say("column.file"), false),
                        new Block.Column(words.say("column.row"), true)),
                own.stream().limit(MOST).map(held -> row(line, held)).toList()));
        return blocks;
    }

    private List<Cell> row(Line line, Held held) {
        Scale own = Sentences.scale(line);
        String said = new Scale(own.unit(), "", own.decimals()).print(held.figure());
        return List.of(
                new Cell.Plain(PeriodNames.full(held.period())),
                new Cell.Amount(said, held.figure(), held.current() ? "" : words.say("view.figures.replaced")),
                new Cell.Plain(parts(held)),
                new Cell.Plain(PeriodNames.day(held.recordedOn())),
                new Cell.Plain(words.say("view.status." + held.status().code())),
                new Cell.Plain(held.file()),
                new Cell.Plain(Long.toString(held.row())));
    }

    private String parts(Held held) {
        var numerator = held.numerator();
        var denominator = held.denominator();
        return numerator == null || denominator == null || !(held.figure() instanceof Figure.Known)
                ? words.say("figure.none")
                : words.say("view.figures.parts", Sentences.plain(numerator), Sentences.plain(denominator));
    }
}
