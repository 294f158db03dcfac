package org.waymark.openxml.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.openxml.Symbol;
import org.waymark.openxml.Xml;
import org.waymark.report.Block;
import org.waymark.report.Cell;

/** A table set for a slide: its columns' widths and its rows' heights, in points. */
final class Grid {
    private static final double PADDING = 7.2;
    private static final double AROUND = 7.2;
    /** What is no wider is not broken if it need not be. */
    private static final double LONG_HEADING = 180;

    private static final String BORDER = "<a:lnL w=\"0\"><a:noFill/></a:lnL><a:lnR w=\"0\"><a:noFill/></a:lnR>";

    private final Block.Table table;
    private final double[] widths;

    Grid(Block.Table table, double room) {
        this.table = table;
        this.widths = widths(table, room);
    }

    private Grid(Block.Table table, double[] widths) {
        this.table = table;
        this.widths = widths;
    }

    /** The same columns over as few slides as the rows need, about as many on each; each begins with the headings. */
    List<Grid> shared(double height) {
        List<Grid> fewest = filled(height);
        List<Grid> even = fewest;
        for (double less = height; fewest.size() > 1 && even.size() == fewest.size(); less -= Para.SIZE) {
            fewest = even;
            even = filled(less);
        }
        return fewest;
    }

    private List<Grid> filled(double height) {
        double heading = heading();
        var grids = new ArrayList<Grid>();
        var rows = new ArrayList<List<Cell>>();
        double room = height - heading;
        for (List<Cell> row : table.rows()) {
            if (!rows.isEmpty() && height(row) > room) {
                grids.add(with(rows));
                rows.clear();
                room = height - heading;
            }
            rows.add(row);
            room -= height(row);
        }
        grids.add(with(rows));
        return grids;
    }

    private Grid with(List<List<Cell>> rows) {
        return new Grid(new Block.Table(table.caption(), table.form(), table.columns(), rows), widths);
    }

    double height() {
        return heading() + table.rows().stream().mapToDouble(this::height).sum();
    }

    private double heading() {
        double most = 0;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(
                    most, Measure.height(table.columns().get(i).heading(), Para.SIZE, true, widths[i] - 2 * PADDING));
        }
        return most + AROUND;
    }

    private double height(List<Cell> row) {
        double most = 0;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(most, Measure.height(said(row.get(i)), Para.SIZE, false, widths[i] - 2 * PADDING));
        }
        return most + AROUND;
    }

    /** What stands in the cell, on one slide without what is said smaller, except that a figure keeps its period. */
    private static String said(Cell cell) {
        return switch (cell) {
            case Cell.Marked marked -> "●\u00A0" + marked.text();
            case Cell.Amount amount -> amount.text() + (amount.note().isEmpty() ? "" : " (" + amount.note() + ")");
            case Cell.Plain(String text) -> text;
            case Cell.Named named -> named.text();
            case Cell.Drawn drawn -> drawn.text();
        };
    }

    private static double[] widths(Block.Table table, double room) {
        int columns = table.columns().size();
        var least = new double[columns];
        var wanted = new double[columns];
        for (int i = 0; i < columns; i++) {
            String heading = table.columns().get(i).heading();
            least[i] = widest(heading, true);
            wanted[i] = Math.min(LONG_HEADING, Measure.width(heading, Para.SIZE, true) + 2 * PADDING + 1);
            for (List<Cell> row : table.rows()) {
                String said = said(row.get(i));
                double whole = Measure.width(said, Para.SIZE, false) + 2 * PADDING + 1;
                boolean kept = table.columns().get(i).numeric() || row.get(i) instanceof Cell.Marked;
                least[i] = Math.max(least[i], kept && whole < LONG_HEADING ? whole : widest(said, false));
                wanted[i] = Math.max(wanted[i], whole);
            }
        }
        double sum = Stream.iterate(0, i -> i < columns, i -> i + 1)
                .mapToDouble(i -> least[i])
                .sum();
        double more = 0;
        for (int i = 0; i < columns; i++) {
            more += Math.max(0, wanted[i] - least[i]);
        }
        var widths = new double[columns];
        for (int i = 0; i < columns; i++) {
            double share = more == 0 ? 1.0 / columns : Math.max(0, wanted[i] - least[i]) / more;
            widths[i] = sum >= room ? least[i] * room / sum : least[i] + (room - sum) * share;
        }
        return widths;
    }

    private static double widest(String text, boolean bold) {
        return Stream.of(text.split(" "))
                        .mapToDouble(word -> Measure.width(word, Para.SIZE, bold))
                        .max()
                        .orElse(0)
                + 2 * PADDING
                + 1;
    }

    void write(Xml xml, Slide slide) {
        xml.open("a:tbl").raw("<a:tblPr firstRow=\"1\" firstCol=\"1\"/>").open("a:tblGrid");
        for (double width : widths) {
            xml.empty("a:gridCol", "w", Box.emu(width));
        }
        xml.close().open("a:tr", "h", Box.emu(heading()));
        for (Block.Column column : table.columns()) {
            start(xml, slide, column);
            slide.run(column.heading(), Slide.points(Para.SIZE), true, Slide.fill("FFFFFF"));
            end(xml, "12436D");
        }
        xml.close();
        for (List<Cell> row : table.rows()) {
            xml.open("a:tr", "h", Box.emu(height(row)));
            for (int i = 0; i < row.size(); i++) {
                start(xml, slide, table.columns().get(i));
                Cell cell = row.get(i);
                if (cell instanceof Cell.Marked marked) {
                    slide.marked(marked, Para.SIZE);
                } else {
                    slide.run(said(cell), Slide.points(Para.SIZE), i == 0, Slide.fill("1F1F1F"));
                }
                end(
                        xml,
                        cell instanceof Cell.Marked marked
                                ? Symbol.of(marked.glyph()).tint()
                                : "");
            }
            xml.close();
        }
        xml.close();
    }

    private static void start(Xml xml, Slide slide, Block.Column column) {
        xml.open("a:tc").open("a:txBody").raw("<a:bodyPr/><a:lstStyle/>");
        slide.paragraph(column.numeric() ? "<a:pPr algn=\"r\"/>" : "");
    }

    private static void end(Xml xml, String tint) {
        xml.close().close();
        xml.raw("<a:tcPr marL=\"91440\" marR=\"91440\" marT=\"45720\" marB=\"45720\">" + BORDER
                + "<a:lnB w=\"9525\">" + Slide.fill("8C8C8C") + "</a:lnB>"
                + (tint.isEmpty() ? "<a:noFill/>" : Slide.fill(tint)) + "</a:tcPr>");
        xml.close();
    }
}
