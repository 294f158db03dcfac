package org.waymark.html;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.report.Block;
import org.waymark.report.Cell;

/** Prints panels: what is kept on one page together, then what may go on over it. */
final class Panels {
    private final Blocks blocks;
    private final Markup markup;
    private final Medium medium;

    Panels(Blocks blocks, Markup markup, Medium medium) {
        this.blocks = blocks;
        this.markup = markup;
        this.medium = medium;
    }

    void print(Block.Panel panel, int heading) {
        markup.open("div", "class", "panel", "id", "indicator-" + panel.code()).line();
        if (medium == Medium.LARGE_PRINT) {
            markup.element("h" + heading, panel.title()).line();
            verdicts(panel);
            blocks.printAll(panel.blocks());
            markup.end();
            return;
        }
        markup.open("div", "class", "top").line();
        markup.element("h" + heading, panel.title()).line();
        top(panel);
        markup.end();
        rest(panel);
        markup.end();
    }

    /** A panel without its own heading. */
    void body(Block.Panel panel) {
        top(panel);
        rest(panel);
    }

    /** What is kept on one page: the verdicts, the sentences, and the chart with what stands beside it. */
    private void top(Block.Panel panel) {
        verdicts(panel);
        int picture = picture(panel);
        if (picture < 0) {
            blocks.printAll(panel.blocks().subList(0, Math.min(2, end(panel))));
            return;
        }
        blocks.printAll(panel.blocks().subList(0, picture));
        markup.open("div", "class", "side").line();
        blocks.print(panel.blocks().get(picture));
        markup.open("div", "class", "said").line();
        blocks.printAll(panel.blocks().subList(picture + 1, end(panel)));
        panel.blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .map(Block.Facts.class::cast)
                .forEach(facts -> blocks.facts(
                        new Block.Facts(facts.caption(), facts.facts().subList(0, beside(panel, picture)))));
        markup.end().end();
    }

    private void verdicts(Block.Panel panel) {
        if (panel.verdicts().isEmpty()) {
            return;
        }
        markup.open("p", "class", "verdicts");
        for (Cell verdict : panel.verdicts()) {
            markup.open("span", "class", "verdict");
            blocks.cell(verdict);
            markup.close().text(" ");
        }
        markup.end();
    }

    /** What follows over the whole width, and may go on over the page: further charts, tables, facts. */
    private void rest(Block.Panel panel) {
        int picture = picture(panel);
        int from = picture < 0 ? Math.min(2, end(panel)) : end(panel);
        int beside = picture < 0 ? 0 : beside(panel, picture);
        for (Block block : panel.blocks().subList(from, panel.blocks().size())) {
            if (block instanceof Block.Facts(String caption, List<Block.Fact> facts)) {
                blocks.facts(new Block.Facts(caption, facts.subList(beside, facts.size())));
            } else if (block instanceof Block.Picture) {
                alone(block);
            } else {
                blocks.print(block);
            }
        }
    }

    /** A further picture, as wide as the first and below what stands beside that. */
    private void alone(Block picture) {
        markup.open("div", "class", "side").line();
        blocks.print(picture);
        markup.end();
    }

    /** On a screen the facts stay together; on paper as many stand beside the chart as have room. */
    private int beside(Block.Panel panel, int picture) {
        int fit = Room.beside(panel, picture + 1, end(panel));
        return medium == Medium.PAPER || fit == Room.facts(panel).size() ? fit : 0;
    }

    private static int picture(Block.Panel panel) {
        return index(panel, 0, Block.Picture.class::isInstance, -1);
    }

    /** Where the words beside the chart end: before what needs the whole width, and the heading over it. */
    private static int end(Block.Panel panel) {
        int wide = index(
                panel,
                picture(panel) + 1,
                block -> block instanceof Block.Picture || block instanceof Block.Table || block instanceof Block.Facts,
                panel.blocks().size());
        return wide > 0
                        && wide < panel.blocks().size()
                        && panel.blocks().get(wide) instanceof Block.Table
                        && panel.blocks().get(wide - 1) instanceof Block.Heading
                ? wide - 1
                : wide;
    }

    private static int index(Block.Panel panel, int from, Predicate<Block> wanted, int otherwise) {
        for (int i = from; i < panel.blocks().size(); i++) {
            if (wanted.test(panel.blocks().get(i))) {
                return i;
            }
        }
        return otherwise;
    }
}
