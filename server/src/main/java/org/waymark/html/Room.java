package org.waymark.html;

import java.util.List;
import org.waymark.report.Block;

/** How many facts fit beside a chart, so that a panel is no taller than it need be. */
final class Room {
    /** Lines of small print that stand beside a chart of the usual height. */
    private static final int LINES = 15;

    /** Letters in a line of a fact beside a chart, and in one of commentary. */
    private static final int FACT = 40;

    private static final int COMMENTARY = 50;

    private Room() {}

    /** The facts, from the first on, that fit under what is said between two blocks. */
    static int beside(Block.Panel panel, int from, int to) {
        int left = LINES;
        for (Block block : panel.blocks().subList(from, to)) {
            left -= lines(block);
        }
        int fit = 0;
        for (Block.Fact fact : facts(panel)) {
            left -= 1 + fact.value().text().length() / FACT;
            if (left < 0) {
                break;
            }
            fit++;
        }
        return fit;
    }

    static List<Block.Fact> facts(Block.Panel panel) {
        return panel.blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .toList();
    }

    private static int lines(Block block) {
        return switch (block) {
            case Block.Heading _ -> 2;
            case Block.Paragraph(String text, Block.Tone _) -> 1 + text.length() / COMMENTARY;
            case Block.Bullets(List<Block.Bullet> bullets) ->
                bullets.stream()
                        .mapToInt(bullet ->
                                1 + (bullet.lead().length() + bullet.text().length()) / COMMENTARY)
                        .sum();
            case Block.Table _, Block.Picture _, Block.Multiples _, Block.Facts _, Block.Panel _ -> LINES;
        };
    }
}
