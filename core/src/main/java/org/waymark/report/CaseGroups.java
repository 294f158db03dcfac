package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.casework.Arms;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Casework;

/** Two groups side by side, and the figure by the parts of each breakdown. */
record CaseGroups(Casework work, Messages words, CaseCells cells) {
    /** A difference that chance makes less often is hardly its doing. */
    private static final double HARDLY = 0.05;

    private static final double LEAST = 0.001;
    /** Of a breakdown with more parts the others are in the report's data. */
    private static final int MOST_ROWS = 30;

    List<Block> pair() {
        return work.pair().map(this::pair).orElse(List.of());
    }

    private List<Block> pair(Casework.Pair pair) {
        var blocks = new ArrayList<Block>();
        String one = label(pair, 0);
        String other = label(pair, 1);
        var said = new ArrayList<String>();
        said.add(words.say("casework.pair.about", one, other));
        if (pair.difference().isPresent()) {
            double weeks = pair.difference().getAsDouble();
            said.add(words.say(
                    weeks <= 0 ? "casework.pair.sooner" : "casework.pair.later",
                    one,
                    other,
                    cells.tenths(Math.abs(weeks)),
                    between(pair)));
        } else {
            said.add(words.say("casework.pair.unknown"));
        }
        said.add(words.say(pair.p() < HARDLY ? "casework.pair.hardly" : "casework.pair.chance", p(pair.p())));
        blocks.add(Block.Paragraph.plain(String.join(" ", said)));
        blocks.add(new Block.Table(
                words.say("casework.pair.caption", CaseCells.spaced(pair.dimension())),
                Block.Form.COUNTS,
                List.of(
                        new Block.Column(words.say("casework.column.group"), false),
                        new Block.Column(words.say("casework.column.begunCases"), true),
                        new Block.Column(words.say("casework.column.completed"), true),
                        new Block.Column(words.say("casework.column.chance"), true)),
                pair.arms().stream()
                        .map(arm -> List.of(
                                new Cell.Plain(cells.label(pair.dimension(), arm.code())),
                                cells.counted(arm.cases()),
                                cells.tenthed(arm.half()),
                                new Cell.Plain(cells.reach(arm.reach()))))
                        .toList()));
        blocks.addAll(warnings(pair));
        return blocks;
    }

    private String label(Casework.Pair pair, int arm) {
        return cells.label(pair.dimension(), pair.arms().get(arm).code());
    }

    /** The interval of the difference, told the way round in which the difference is. */
    private String between(Casework.Pair pair) {
        if (pair.reach().lower().isEmpty() || pair.reach().upper().isEmpty()) {
            return words.say("casework.pair.noRange");
        }
        boolean sooner = pair.difference().orElse(0) <= 0;
        double lower = pair.reach().lower().getAsDouble();
        double upper = pair.reach().upper().getAsDouble();
        double least = sooner ? -upper : lower;
        double most = sooner ? -lower : upper;
        if (least >= 0) {
            return words.say("casework.pair.range", cells.tenths(least), cells.tenths(most));
        }
        return words.say(
                sooner ? "casework.pair.laterToSooner" : "casework.pair.soonerToLater",
                cells.tenths(-least),
                cells.tenths(most));
    }

    private String p(double p) {
        return p < LEAST
                ? words.say("p.small")
                : words.say(
                        "p",
                        BigDecimal.valueOf(p)
                                .setScale(p < 0.01 ? 3 : 2, RoundingMode.HALF_UP)
                                .toPlainString());
    }

    private List<Block> warnings(Casework.Pair pair) {
        if (pair.unlike().isEmpty()) {
            return List.of(Block.Paragraph.note(words.say("casework.pair.alike")));
        }
        var bullets = new ArrayList<Block.Bullet>();
        for (Arms.Unlike unlike : pair.unlike()) {
            long much = Math.round((unlike.in().isEmpty() ? 1 : 100) * Math.abs(unlike.difference()));
            bullets.add(new Block.Bullet(
                    "",
                    unlike.in().isEmpty()
                            ? words.say("casework.pair.apart", much)
                            : words.say(
                                    "casework.pair.unlike",
                                    CaseCells.spaced(unlike.in()),
                                    cells.label(unlike.in(), unlike.code()),
                                    much)));
        }
        return List.of(Block.Paragraph.plain(words.say("casework.pair.beware")), new Block.Bullets(bullets));
    }

    /** A table for each dimension, the highest share first and what is hidden last. */
    List<Block> breakdowns() {
        var blocks = new ArrayList<Block>();
        for (Casework.Breakdown breakdown : work.breakdowns()) {
            if (breakdown.parts().isEmpty()) {
                continue;
            }
            List<Casework.Part> parts = breakdown.parts().stream()
                    .sorted(Comparator.comparingDouble(CaseGroups::share)
                            .reversed()
                            .thenComparing(Casework.Part::code))
                    .toList();
            String name = CaseCells.spaced(breakdown.dimension());
            blocks.add(new Block.Table(
                    words.say("casework.parts.caption", name, month()),
                    Block.Form.COUNTS,
                    List.of(
                            new Block.Column(Sentences.capital(name), false),
                            new Block.Column(words.say("casework.column.counted"), true),
                            new Block.Column(Sentences.capital(cells.good(work)), true),
                            new Block.Column(words.say("casework.column.share"), true)),
                    parts.stream()
                            .limit(MOST_ROWS)
                            .map(part -> row(breakdown.dimension(), part))
                            .toList()));
            if (parts.size() > MOST_ROWS) {
                blocks.add(Block.Paragraph.note(words.say("casework.parts.more", parts.size() - MOST_ROWS)));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(Block.Paragraph.plain(words.say("casework.parts.about", month())));
        }
        return blocks;
    }

    private String month() {
        return PeriodNames.full(work.months().getLast().month());
    }

    private static double share(Casework.Part part) {
        return part.share().percent() instanceof Figure.Known known ? known.toDouble() : -1;
    }

    private List<Cell> row(String dimension, Casework.Part part) {
        return List.of(
                new Cell.Plain(cells.label(dimension, part.code())),
                cells.counted(part.share().all()),
                cells.counted(part.share().of()),
                cells.percented(part.share()));
    }
}
