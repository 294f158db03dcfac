package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.breakdown.Gap;
import org.waymark.indicator.Polarity;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.rating.Colour;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Division;
import org.waymark.scorecard.Line;

/** The parts beneath a figure: a table for each division, and in words what the whole hides. */
final class Beneath {
    private static final int MOST_ROWS = 15;
    private static final int MOST_NAMED = 5;

    private final Messages words;
    private final Marks marks;
    private final Sentences sentences;

    Beneath(Messages words, Marks marks, Sentences sentences) {
        this.words = words;
        this.marks = marks;
        this.sentences = sentences;
    }

    List<Block> of(Line line) {
        var blocks = new ArrayList<Block>();
        for (Division division : line.further().divisions()) {
            if (division.pieces().size() > 1) {
                blocks.add(new Block.Heading(4, words.say("beneath", name(division))));
                if (division.hollow()) {
                    blocks.add(Block.Paragraph.plain(words.say(
                            whole(line) ? "beneath.hollow.whole" : "beneath.hollow.nothing", name(division))));
                    continue;
                }
                blocks.add(table(line, division));
                notes(line, division).forEach(said -> blocks.add(Block.Paragraph.note(said)));
            }
        }
        blocks.addAll(new Across(words).of(line));
        return blocks;
    }

    /** Whether the figure of the whole is there to be read. */
    static boolean whole(Line line) {
        return line.shown().isPresent() && !Sentences.isHidden(line);
    }

    static String name(Division division) {
        return division.dimension().replace('-', ' ');
    }

    private Block.Table table(Line line, Division division) {
        boolean rated =
                division.pieces().stream().anyMatch(piece -> piece.rating().isPresent());
        boolean shared = division.whole().isPresent();
        boolean gapped =
                division.pieces().stream().anyMatch(piece -> piece.gap().isPresent());
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(Sentences.capital(name(division)), false));
        columns.add(new Block.Column(PeriodNames.brief(division.period()), true));
        boolean before =
                division.pieces().stream().anyMatch(piece -> piece.before().isPresent());
        if (before) {
            columns.add(new Block.Column(PeriodNames.brief(division.then()), true));
        }
        if (rated) {
            columns.add(new Block.Column(words.say("column.rating"), false));
        }
        if (shared) {
            columns.add(new Block.Column(words.say("column.contribution"), true));
        }
        if (gapped) {
            columns.add(new Block.Column(words.say("column.gap"), true));
        }
        var rows = new ArrayList<List<Cell>>();
        for (Division.Piece piece :
                ranked(line, division).stream().limit(MOST_ROWS).toList()) {
            var row = new ArrayList<Cell>();
            row.add(new Cell.Plain(piece.member().name()));
            row.add(amount(line, piece.figure()));
            if (before) {
                row.add(piece.before().map(then -> amount(line, then)).orElse(Cell.EMPTY));
            }
            if (rated) {
                row.add(piece.rating().<Cell>map(marks::rating).orElse(Cell.EMPTY));
            }
            if (shared) {
                row.add(new Cell.Plain(piece.contribution()
                        .map(part -> signed(line, part.total()))
                        .orElse("")));
            }
            if (gapped) {
                row.add(new Cell.Amount(
                        piece.gap().map(gap -> signed(line, gap.now())).orElse(""),
                        piece.figure(),
                        piece.gap().map(this::way).orElse("")));
            }
            rows.add(row);
        }
        return new Block.Table(
                words.say("table.beneath", line.name(), name(division)), Block.Form.COUNTS, columns, rows);
    }

    private String way(Gap gap) {
        return gap.way() == Gap.Way.NARROWING || gap.way() == Gap.Way.WIDENING
                ? words.say("gap." + gap.way().code())
                : "";
    }

    /** Best first; without a better, largest first; what is not known last. */
    static List<Division.Piece> ranked(Line line, Division division) {
        double way = line.version().measurement().polarity() == Polarity.LOWER ? 1 : -1;
        return division.pieces().stream()
                .sorted(Comparator.comparingDouble(
                                (Division.Piece piece) -> piece.figure() instanceof Figure.Known known
                                        ? way * known.toDouble()
                                        : Double.POSITIVE_INFINITY)
                        .thenComparing(piece -> piece.member().name()))
                .toList();
    }

    private List<String> notes(Line line, Division division) {
        var said = new ArrayList<String>();
        if (division.pieces().size() > MOST_ROWS) {
            said.add(words.say("beneath.more", division.pieces().size(), MOST_ROWS));
        }
        if (division.hidden() > 0) {
            said.add(words.say(
                    "beneath.confidential", division.hidden(), division.pieces().size()));
        }
        division.whole()
                .ifPresent(change -> said.add(words.say(
                        "beneath.change",
                        sentences.difference(line, finer(line, Math.abs(change)).stripTrailingZeros()),
                        Integer.signum((int) Math.signum(change)),
                        PeriodNames.full(division.then()))));
        division.strongest()
                .ifPresent(found -> said.add(words.say(
                        "beneath.strongest",
                        found.removal().strongest().name(),
                        Sentences.scale(line).print(found.removal().own()),
                        Sentences.scale(line).print(found.removal().without()),
                        marks.rating(found.without()).text())));
        hidden(line, division).ifPresent(said::add);
        against(line, division).ifPresent(said::add);
        return said;
    }

    /** Parts that would be red by the lines of a whole that is not. */
    private Optional<String> hidden(Line line, Division division) {
        if (!(line.rating() instanceof Rating.Rated(Colour colour)) || colour == Colour.RED) {
            return Optional.empty();
        }
        return named(division.pieces().stream()
                        .filter(piece -> piece.byWhole()
                                .filter(new Rating.Rated(Colour.RED)::equals)
                                .isPresent())
                        .toList())
                .map(names -> words.say("beneath.hidden", marks.colour(colour.code()), names));
    }

    private Optional<String> against(Line line, Division division) {
        List<Division.Piece> others =
                division.pieces().stream().filter(Division.Piece::against).toList();
        return named(others).map(names -> {
            Division.Piece first = others.getFirst();
            boolean rose = first.figure() instanceof Figure.Known now
                    && first.before().orElse(first.figure()) instanceof Figure.Known then
                    && now.toDouble() > then.toDouble();
            return words.say(
                    rose ? "beneath.against.rose" : "beneath.against.fell", names, PeriodNames.full(division.then()));
        });
    }

    private Optional<String> named(List<Division.Piece> pieces) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(pieces.stream()
                .limit(MOST_NAMED)
                .map(piece -> piece.member().name())
                .toList());
        int more = pieces.size() - names.size();
        if (more > 0) {
            names.add(words.say("beneath.others", more, words.number(more)));
        }
        return Optional.of(words.list(names));
    }

    private static Cell amount(Line line, Figure figure) {
        return new Cell.Amount(Sentences.scale(line).print(figure), figure, "");
    }

    /** At one decimal more than the figures, since changes are small; an amount has no finer part. */
    private static BigDecimal finer(Line line, double value) {
        int places = Sentences.scale(line).decimals().places();
        boolean amount = Sentences.scale(line).unit() == Unit.COUNT;
        return BigDecimal.valueOf(value).setScale(amount ? places : Math.min(6, places + 1), RoundingMode.HALF_UP);
    }

    /** With its sign. */
    private static String signed(Line line, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(Math.min(6, Sentences.scale(line).decimals().places() + 1), java.math.RoundingMode.HALF_UP);
        String size = new Scale(Unit.COUNT, "", Decimals.of(Math.min(6, rounded.scale()))).number(rounded.abs());
        return rounded.signum() == 0 ? size : (rounded.signum() > 0 ? "+" : "−") + size;
    }
}
