package org.waymark.html;

import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.chart.Chart;
import org.waymark.chart.SmallCharts;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.Furniture;
import org.waymark.report.Section;

/** Prints blocks. One switch for all of them. */
final class Blocks {
    private static final double PANEL_MM = 100;
    private static final double WIDE_MM = 130;
    static final double CELL_MM = 0.19;

    private final Markup markup;
    private final Svg svg;
    private final Medium medium;
    private final UnaryOperator<String> link;
    private final Furniture furniture;
    /** What headings are raised by, so that a part on its own begins with the first level. */
    private final int raised;
    /** Whether it stands on a page of a site, where a chart can be read point by point. */
    private final boolean alone;

    private int described;
    /** Whether the page lies on its side. */
    private boolean lying;

    Blocks(Markup markup, Medium medium, UnaryOperator<String> link, Furniture furniture, int raised, boolean alone) {
        this.markup = markup;
        this.svg = new Svg(markup);
        this.medium = medium;
        this.link = link;
        this.furniture = furniture;
        this.raised = raised;
        this.alone = alone;
    }

    void printAll(List<? extends Block> blocks) {
        blocks.forEach(this::print);
    }

    void print(Block block) {
        switch (block) {
            case Block.Heading(int level, String text) ->
                markup.element("h" + (level - raised), text).line();
            case Block.Paragraph(String text, Block.Tone tone) ->
                markup.open(
                                "p",
                                "class",
                                switch (tone) {
                                    case LEAD -> "lead";
                                    case NOTE -> "note";
                                    case PLAIN -> "";
                                })
                        .prose(text)
                        .end();
            case Block.Bullets(List<Block.Bullet> bullets) -> bullets(bullets);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
            case Block.Multiples multiples -> multiples(multiples);
            case Block.Facts facts -> facts(facts);
            case Block.Panel panel -> panel(panel);
        }
    }

    /** Headed by a section's title and id; panels follow where asked. */
    void section(Section section, boolean withPanels) {
        markup.open(
                        "section",
                        "id",
                        section.id(),
                        "class",
                        "part-" + section.part().name().toLowerCase(java.util.Locale.ROOT))
                .line();
        lying = medium == Medium.PAPER && section.blocks().stream().anyMatch(PaperTables::lying);
        if (lying) {
            markup.open("div", "class", "lying").line();
        }
        markup.element("h" + (2 - raised), section.title()).line();
        printAll(section.blocks());
        if (lying) {
            markup.end();
            lying = false;
        }
        if (withPanels) {
            printAll(section.panels());
        }
        markup.end();
    }

    private void bullets(List<Block.Bullet> bullets) {
        markup.open("ul").line();
        for (Block.Bullet bullet : bullets) {
            markup.open("li");
            if (!bullet.lead().isEmpty()) {
                markup.element("strong", bullet.lead()).text(bullet.text().isEmpty() ? "" : " ");
            }
            markup.prose(bullet.text()).end();
        }
        markup.end();
    }

    private void table(Block.Table table) {
        String form = table.form().name().toLowerCase(java.util.Locale.ROOT);
        // Wider than a phone: whoever has no pointer must be able to reach it to scroll it.
        boolean scrolls = medium == Medium.SCREEN && table.form() == Block.Form.COUNTS;
        if (scrolls) {
            markup.open("div", "class", "scrolls", "tabindex", "0", "role", "region", "aria-label", table.caption())
                    .line();
        }
        markup.open("table", "class", form, "role", screen("table")).line();
        markup.element("caption", table.caption()).line();
        if (medium == Medium.PAPER && table.form() == Block.Form.INDICATORS) {
            markup.open("colgroup");
            for (double width : PaperTables.widths(table, lying)) {
                markup.empty("col", "style", "width: " + Svg.number(width) + "mm");
            }
            markup.end();
        }
        markup.open("thead", "role", screen("rowgroup")).open("tr", "role", screen("row"));
        for (Block.Column column : table.columns()) {
            markup.element(
                    "th",
                    column.heading(),
                    "scope",
                    "col",
                    "role",
                    screen("columnheader"),
                    "class",
                    column.numeric() ? "number" : "");
        }
        markup.close().end();
        markup.open("tbody", "role", screen("rowgroup")).line();
        for (List<Cell> row : table.rows()) {
            markup.open("tr", "role", screen("row"));
            for (int i = 0; i < row.size(); i++) {
                Block.Column column = table.columns().get(i);
                String kind = column.numeric() ? "number" : "";
                if (i == 0) {
                    markup.open("th", "scope", "row", "role", screen("rowheader"));
                } else {
                    markup.open("td", "class", kind, "role", screen("cell"), "data-label", screen(column.heading()));
                }
                cell(row.get(i));
                markup.close();
            }
            markup.end();
        }
        markup.end().end();
        if (scrolls) {
            markup.end();
        }
    }

    private String screen(String only) {
        return medium == Medium.SCREEN ? only : "";
    }

    void cell(Cell cell) {
        switch (cell) {
            case Cell.Plain(String text) -> markup.prose(text);
            case Cell.Named(String text, String code, String note) -> {
                markup.element("a", text, "href", link.apply(code), "title", medium == Medium.PAPER ? text : "");
                note(note);
            }
            case Cell.Amount(String text, var _, String note) -> {
                markup.element("span", text, "class", "figure");
                note(note);
            }
            case Cell.Marked marked -> marked(marked);
            case Cell.Drawn(Chart chart) -> drawn(chart);
        }
    }

    private void marked(Cell.Marked marked) {
        markup.open("span", "class", "mark");
        glyph(marked);
        markup.element("span", marked.text(), "class", "word").close();
        note(marked.note());
    }

    private void glyph(Cell.Marked marked) {
        Chart chart = SmallCharts.glyph(marked.glyph(), furniture.shape(marked.glyph()));
        if (medium == Medium.SCREEN) {
            svg.write(chart, "class", "glyph", "width", "14", "height", "14", "aria-hidden", "true");
        } else {
            svg.write(chart, "alt", chart.description().title(), "style", "width: 2.6mm; height: 2.6mm");
        }
        markup.text(" ");
    }

    private void note(String note) {
        note.lines().forEach(line -> markup.text(" ").element("span", line, "class", "small"));
    }

    private void drawn(Chart chart) {
        if (medium == Medium.SCREEN) {
            svg.write(
                    chart,
                    "width",
                    Svg.number(chart.width()),
                    "height",
                    Svg.number(chart.height()),
                    "role",
                    "img",
                    "aria-label",
                    chart.description().text());
        } else {
            svg.write(chart, "alt", chart.description().text(), "style", size(chart, chart.width() * CELL_MM));
        }
    }

    private static String size(Chart chart, double millimetres) {
        return "width: " + Svg.number(millimetres) + "mm; height: "
                + Svg.number(millimetres * chart.height() / chart.width()) + "mm";
    }

    private void picture(Block.Picture picture) {
        Chart chart = picture.chart();
        markup.open("figure", "class", picture.size() == Block.Size.WIDE ? "wide" : "chart")
                .line();
        if (medium == Medium.PAPER) {
            double width = picture.size() == Block.Size.WIDE ? WIDE_MM : PANEL_MM;
            String said =
                    chart.description().title() + ". " + chart.description().text();
            svg.write(chart, "alt", said, "style", size(chart, width));
        } else {
            String id = "said-" + ++described;
            svg.write(
                    chart,
                    "role",
                    "img",
                    "aria-label",
                    chart.description().title(),
                    "aria-describedby",
                    id,
                    "data-steps",
                    alone ? Svg.steps(chart) : "");
            markup.open("details")
                    .element("summary", furniture.inWords())
                    .element("p", chart.description().text(), "id", id)
                    .end();
        }
        if (!picture.flags().isEmpty()) {
            markup.element("p", furniture.flags(), "class", "flags-title");
            markup.open("ol", "class", "flags");
            picture.flags().forEach(flag -> markup.element("li", flag));
            markup.close();
        }
        markup.end();
    }

    /** A list, so that a listener hears how many there are. */
    private void multiples(Block.Multiples multiples) {
        markup.open("ul", "class", "multiples").line();
        for (Chart chart : multiples.charts()) {
            String said =
                    chart.description().title() + ". " + chart.description().text();
            markup.open("li");
            if (medium == Medium.SCREEN) {
                svg.write(chart, "role", "img", "aria-label", said);
            } else {
                svg.write(chart, "alt", said, "style", size(chart, PANEL_MM / 2));
            }
            markup.end();
        }
        markup.end();
    }

    void facts(Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        markup.open("table", "class", "facts").line();
        markup.element("caption", facts.caption()).line();
        markup.open("tbody").line();
        for (Block.Fact fact : facts.facts()) {
            markup.open("tr").element("th", fact.name(), "scope", "row").open("td");
            cell(fact.value());
            markup.close().end();
        }
        markup.end().end();
    }

    private void panel(Block.Panel panel) {
        new Panels(this, markup, medium).print(panel, 3 - Math.min(raised, 2));
    }

    /** A panel without its own heading. */
    void panelBody(Block.Panel panel) {
        new Panels(this, markup, medium).body(panel);
    }
}
