package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.breakdown.Member;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Crossing;
import org.waymark.scorecard.Line;

/** A figure divided two ways at once, as a table with its margins. */
final class Across {
    /** With the names of the rows before them and the whole after them: more than fourteen columns fit on no page. */
    static final int MOST_COLUMNS = 12;

    private final Messages words;

    Across(Messages words) {
        this.words = words;
    }

    List<Block> of(Line line) {
        var blocks = new ArrayList<Block>();
        for (Crossing crossing : line.further().crossings()) {
            blocks.add(new Block.Heading(4, words.say("beneath", name(crossing))));
            if (crossing.hollow()) {
                blocks.add(Block.Paragraph.plain(hollow(line, crossing)));
            } else {
                blocks.addAll(tables(line, crossing));
            }
        }
        return blocks;
    }

    private String name(Crossing crossing) {
        return words.say("beneath.pair", plain(crossing.down()), plain(crossing.across()));
    }

    private static String plain(String dimension) {
        return dimension.replace('-', ' ');
    }

    /** What is shown in place of a table of which nothing would be left. */
    private String hollow(Line line, Crossing crossing) {
        List<String> shown = line.further().divisions().stream()
                .filter(crossing::crosses)
                .filter(division -> division.pieces().size() > 1 && !division.hollow())
                .map(Beneath::name)
                .toList();
        if (!shown.isEmpty()) {
            return words.say("beneath.hollow.instead", name(crossing), words.list(shown));
        }
        return words.say(Beneath.whole(line) ? "beneath.hollow.whole" : "beneath.hollow.nothing", name(crossing));
    }

    private List<Block> tables(Line line, Crossing crossing) {
        var blocks = new ArrayList<Block>();
        int columns = crossing.columns().size();
        int pieces = (columns + MOST_COLUMNS - 1) / MOST_COLUMNS;
        for (int piece = 0; piece < pieces; piece++) {
            int from = piece * MOST_COLUMNS;
            String caption =
                    words.say("table.across", line.name(), name(crossing), PeriodNames.full(crossing.period()));
            blocks.add(table(
                    line,
                    crossing,
                    pieces == 1 ? caption : words.say("beneath.columns", caption, piece + 1, pieces),
                    from,
                    Math.min(columns, from + MOST_COLUMNS)));
        }
        return blocks;
    }

    private Block.Table table(Line line, Crossing crossing, String caption, int from, int to) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(Sentences.capital(plain(crossing.down())), false));
        crossing.columns().subList(from, to).forEach(member -> columns.add(new Block.Column(member.name(), true)));
        columns.add(new Block.Column(words.say("beneath.all"), true));
        List<String> names = Stream.concat(
                        crossing.rows().stream().map(Member::name), Stream.of(words.say("beneath.all")))
                .toList();
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < names.size(); i++) {
            List<Crossing.Cell> held = crossing.cells().get(i);
            var row = new ArrayList<Cell>();
            row.add(new Cell.Plain(names.get(i)));
            Stream.concat(held.subList(from, to).stream(), Stream.of(held.getLast()))
                    .forEach(cell ->
                            row.add(new Cell.Amount(Sentences.scale(line).print(cell.figure()), cell.figure(), "")));
            rows.add(row);
        }
        return new Block.Table(caption, Block.Form.COUNTS, columns, rows);
    }
}
