package org.waymark.openxml.word;

import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.openxml.Symbol;
import org.waymark.openxml.Xml;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.ColumnWidths;

/** Writes tables of data: a caption before, a first row that is repeated, rows that stay whole, a first cell that heads its row. */
final class Tables {
    private final Xml xml;
    private final Prose prose;
    private final Pictures pictures;
    /** Twentieths of a point: a letter of nine points and a little. */
    private static final ColumnWidths WIDTHS =
            new ColumnWidths(102, 112, 92, 220, CellSize.MILLIMETRES * CellSize.TWENTIETHS);

    private final WordTemplate template;
    private final UnaryOperator<String> bookmark;

    /** @param bookmark of an indicator's panel, by its code */
    Tables(Xml xml, Prose prose, Pictures pictures, WordTemplate template, UnaryOperator<String> bookmark) {
        this.xml = xml;
        this.prose = prose;
        this.pictures = pictures;
        this.template = template;
        this.bookmark = bookmark;
    }

    void write(Block.Table table, int room) {
        prose.start(Style.CAPTION, "<w:keepNext/>").run(table.caption()).end();
        int[] widths = widths(table, room);
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", template.style(Style.TABLE));
        xml.empty("w:tblW", "w:w", String.valueOf(room), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                "04A0",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "1",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "0",
                "w:noVBand",
                "1");
        xml.empty("w:tblCaption", "w:val", table.caption());
        xml.empty("w:tblDescription", "w:val", described(table));
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
        heading(table.columns(), widths);
        table.rows().forEach(row -> row(table.columns(), row, widths));
        xml.close();
        // Word wants a paragraph after a table, and the eye a little room.
        xml.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\""
                + " w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    /** For whoever cannot see how it is built: its caption and its columns. */
    private static String described(Block.Table table) {
        return table.caption() + ": "
                + String.join(
                        ", ",
                        table.columns().stream().map(Block.Column::heading).toList());
    }

    private void heading(List<Block.Column> columns, int[] widths) {
        xml.open("w:tr").raw("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < columns.size(); i++) {
            start(widths[i], "", "bottom");
            prose.start(Style.CELL_HEADING, columns.get(i).numeric() ? "<w:jc w:val=\"right\"/>" : "")
                    .run(columns.get(i).heading())
                    .end();
            xml.close();
        }
        xml.close();
    }

    private void row(List<Block.Column> columns, List<Cell> row, int[] widths) {
        xml.open("w:tr").raw("<w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            start(
                    widths[i],
                    cell instanceof Cell.Marked marked
                            ? Symbol.of(marked.glyph()).tint()
                            : "",
                    "top");
            prose.start(columns.get(i).numeric() ? Style.CELL_NUMBER : Style.CELL);
            cell(cell);
            prose.end();
            xml.close();
        }
        xml.close();
    }

    private void start(int width, String tint, String align) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (!tint.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", tint);
        }
        xml.empty("w:vAlign", "w:val", align).close();
    }

    private static int[] widths(Block.Table table, int room) {
        double[] exact = WIDTHS.of(table, room);
        var widths = new int[exact.length];
        int left = room;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : (int) exact[i];
            left -= widths[i];
        }
        return widths;
    }

    /** The runs of one cell, into a paragraph begun. */
    void cell(Cell cell) {
        switch (cell) {
            case Cell.Plain(String text) -> prose.run(text);
            case Cell.Named(String text, String code, String note) ->
                (code.isEmpty() ? prose.run(text) : prose.link(text, bookmark.apply(code))).note(note);
            case Cell.Amount(String text, var _, String note) -> prose.run(text).note(note);
            case Cell.Marked marked -> prose.marked(marked).note(marked.note());
            case Cell.Drawn(var chart) -> {
                if (chart.width() < 1 || chart.shapes().isEmpty()) {
                    prose.run(cell.text());
                } else {
                    pictures.run(
                            chart,
                            chart.width() * CellSize.MILLIMETRES,
                            chart.description().text());
                }
            }
        }
    }
}
