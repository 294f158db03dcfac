package org.waymark.openxml.word;

import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.chart.Chart;
import org.waymark.openxml.Charts;
import org.waymark.openxml.Xml;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.Furniture;

/** Writes blocks. One switch for all of them. */
final class Blocks {
    private static final double PANEL_MM = 120;
    private static final double WIDE_MM = 160;
    private static final double SMALL_MM = 52;

    private final Prose prose;
    private final Tables tables;
    private final Pictures pictures;
    private final Numbered numbered;
    private final Bookmarks bookmarks;
    private final Furniture furniture;

    Blocks(
            Xml xml,
            WordTemplate template,
            Pictures pictures,
            Numbered numbered,
            Bookmarks bookmarks,
            Furniture furniture) {
        this.prose = new Prose(xml, template);
        UnaryOperator<String> panels = bookmarks::panel;
        this.tables = new Tables(xml, prose, pictures, template, panels);
        this.pictures = pictures;
        this.numbered = numbered;
        this.bookmarks = bookmarks;
        this.furniture = furniture;
    }

    /** @param room how wide the text is */
    void writeAll(List<? extends Block> blocks, int room) {
        blocks.forEach(block -> write(block, room));
    }

    private void write(Block block, int room) {
        switch (block) {
            // A section's title is of the first level here, since the document's own title is none.
            case Block.Heading(int level, String text) -> prose.paragraph(Style.heading(level - 1), text);
            case Block.Paragraph(String text, Block.Tone tone) -> paragraph(text, tone);
            case Block.Bullets(List<Block.Bullet> bullets) -> bullets.forEach(this::bullet);
            case Block.Table table -> tables.write(table, room);
            case Block.Picture picture -> picture(picture);
            case Block.Multiples multiples -> multiples(multiples);
            case Block.Facts facts -> facts(facts);
            case Block.Panel panel -> panel(panel, room);
        }
    }

    private void paragraph(String text, Block.Tone tone) {
        switch (tone) {
            case LEAD -> prose.paragraph(Style.LEAD, text);
            case NOTE -> prose.paragraph(Style.NOTE, text);
            case PLAIN -> prose.plain(text);
        }
    }

    private void bullet(Block.Bullet bullet) {
        prose.point(Style.LIST_BULLET, numbered.bullets());
        if (!bullet.lead().isEmpty()) {
            prose.bold(bullet.lead()).run(bullet.text().isEmpty() ? "" : " ");
        }
        prose.run(bullet.text()).end();
    }

    private void picture(Block.Picture picture) {
        Chart chart = picture.chart();
        prose.start(Style.CHART);
        pictures.run(chart, picture.size() == Block.Size.WIDE ? WIDE_MM : PANEL_MM, Charts.said(chart));
        prose.end();
        prose.paragraph(Style.CAPTION, chart.description().title());
        if (!picture.flags().isEmpty()) {
            prose.start(Style.NOTE, "<w:keepNext/>").run(furniture.flags()).end();
            int list = numbered.next();
            picture.flags()
                    .forEach(flag ->
                            prose.point(Style.LIST_NUMBER, list).run(flag).end());
        }
    }

    /** Side by side as many as there is room for: the line breaks where it must. */
    private void multiples(Block.Multiples multiples) {
        prose.start(Style.CHART, "<w:keepNext w:val=\"0\"/>");
        for (Chart chart : multiples.charts()) {
            pictures.run(chart, SMALL_MM, Charts.said(chart));
            prose.run(" ");
        }
        prose.end();
    }

    private void facts(Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        prose.start(Style.CAPTION, "<w:keepNext/>").run(facts.caption()).end();
        facts.facts().forEach(this::fact);
    }

    /** Its name, and beside it what is said. */
    void fact(Block.Fact fact) {
        prose.start(Style.FACT).bold(fact.name()).tab();
        tables.cell(fact.value());
        prose.end();
    }

    private void panel(Block.Panel panel, int room) {
        bookmarks.heading(prose, Style.HEADING_2, panel.title(), bookmarks.panel(panel.code()));
        if (!panel.verdicts().isEmpty()) {
            prose.start(Style.VERDICT);
            boolean first = true;
            for (Cell verdict : panel.verdicts()) {
                prose.run(first ? "" : "\u2003\u2003");
                first = false;
                verdict(verdict);
            }
            prose.end();
        }
        int picture = firstPicture(panel.blocks());
        for (int i = 0; i < panel.blocks().size(); i++) {
            if (i < picture && panel.blocks().get(i) instanceof Block.Paragraph(String text, Block.Tone _)) {
                prose.kept(text);
            } else {
                write(panel.blocks().get(i), room);
            }
        }
    }

    /** What stands before it stays on its page; nought where there is none. */
    private static int firstPicture(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Picture) {
                return i;
            }
        }
        return 0;
    }

    /** On one line: what is said smaller follows in brackets' place after a comma. */
    private void verdict(Cell verdict) {
        if (verdict instanceof Cell.Marked marked) {
            prose.marked(marked);
            if (!marked.note().isEmpty()) {
                prose.run(" ").small(marked.note());
            }
        } else {
            tables.cell(verdict);
        }
    }
}
