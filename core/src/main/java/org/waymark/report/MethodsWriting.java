package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.scorecard.Scorecard;

/** How figures were rated and tested, and what every mark stands for. */
final class MethodsWriting {
    private final Scorecard scorecard;
    private final Messages words;

    MethodsWriting(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
    }

    Section write() {
        var blocks = new ArrayList<Block>();
        heading(blocks, "methods.rating");
        var inUse = new MethodsInUse(scorecard);
        inUse.rating().forEach(key -> say(blocks, key));
        heading(blocks, "methods.trend");
        trend(blocks);
        heading(blocks, "methods.comparing");
        say(blocks, "methods.asKnown", PeriodNames.day(scorecard.asKnownAt()));
        say(blocks, "methods.likeForLike");
        say(blocks, "methods.history");
        inUse.chapters().forEach((title, keys) -> {
            heading(blocks, title);
            keys.forEach(key -> say(blocks, key));
        });
        heading(blocks, "methods.charts");
        say(blocks, "methods.chart");
        heading(blocks, "methods.symbols");
        blocks.add(symbols());
        return new Section("methods", words.say("section.methods"), Section.Part.METHODS, blocks, List.of());
    }

    private void trend(List<Block> blocks) {
        new TrendMethods(scorecard, words).write().forEach(said -> blocks.add(Block.Paragraph.plain(said)));
    }

    private Block symbols() {
        var rows = new ArrayList<List<Cell>>();
        for (String status : List.of("provisional", "revised", "withdrawn")) {
            rows.add(List.of(
                    new Cell.Plain(words.say("status.mark." + status)),
                    new Cell.Plain(words.say("status.means." + status))));
        }
        for (Absence absence : List.of(
                Absence.NOT_APPLICABLE,
                Absence.NOT_AVAILABLE,
                Absence.CONFIDENTIAL,
                Absence.ROUNDS_TO_ZERO,
                Absence.ROUNDS_TO_ZERO_OLD,
                Absence.UNRELIABLE)) {
            rows.add(List.of(
                    new Cell.Plain("[" + absence.symbol() + "]"),
                    new Cell.Plain(words.say("absence." + absence.symbol()))));
        }
        rows.add(List.of(new Cell.Plain(words.say("figure.none")), new Cell.Plain(words.say("absence.none"))));
        return new Block.Table(
                words.say("table.symbols"),
                Block.Form.WORDS,
                List.of(
                        new Block.Column(words.say("column.symbol"), false),
                        new Block.Column(words.say("column.meaning"), false)),
                rows);
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(new Block.Heading(3, words.say(key)));
    }

    private void say(List<Block> blocks, String key, Object... values) {
        blocks.add(Block.Paragraph.plain(words.say(key, values)));
    }
}
