package org.waymark.openxml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.chart.Chart;
import org.waymark.report.Block;
import org.waymark.report.Cell;

/** The pictures of a document as dots, painted side by side; two alike are kept once. */
public final class Charts {
    private final Map<Chart, String> names = new IdentityHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    /**
     * @param blocks whose charts are wanted
     * @param dots paints one as PNG
     */
    public Charts(List<Block> blocks, Function<Chart, byte[]> dots) {
        var wanted = new ArrayList<Chart>();
        blocks.forEach(block -> gather(block, wanted));
        List<byte[]> painted = wanted.parallelStream().map(dots).toList();
        var known = new java.util.HashMap<java.nio.ByteBuffer, String>();
        for (int i = 0; i < wanted.size(); i++) {
            byte[] picture = painted.get(i);
            String name = known.computeIfAbsent(
                    java.nio.ByteBuffer.wrap(picture), _ -> "chart" + (pictures.size() + 1) + ".png");
            pictures.putIfAbsent(name, picture);
            names.put(wanted.get(i), name);
        }
    }

    /** Each by the name of its file. */
    public Map<String, byte[]> pictures() {
        return pictures;
    }

    public String name(Chart chart) {
        return java.util.Objects.requireNonNull(names.get(chart), "a chart that is not of the document");
    }

    /** What is said of it to those who cannot see it. */
    public static String said(Chart chart) {
        return chart.description().title() + ". " + chart.description().text();
    }

    private static void gather(Block block, List<Chart> into) {
        switch (block) {
            case Block.Picture picture -> into.add(picture.chart());
            case Block.Multiples multiples -> into.addAll(multiples.charts());
            case Block.Table table -> table.rows().forEach(row -> drawn(row.stream(), into));
            case Block.Facts facts -> drawn(facts.facts().stream().map(Block.Fact::value), into);
            case Block.Panel panel -> {
                drawn(panel.verdicts().stream(), into);
                panel.blocks().forEach(inside -> gather(inside, into));
            }
            case Block.Heading _, Block.Paragraph _, Block.Bullets _ -> {}
        }
    }

    private static void drawn(Stream<Cell> cells, List<Chart> into) {
        cells.forEach(cell -> {
            if (cell instanceof Cell.Drawn(Chart chart)) {
                into.add(chart);
            }
        });
    }
}
