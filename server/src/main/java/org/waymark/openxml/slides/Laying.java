package org.waymark.openxml.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.chart.Chart;
import org.waymark.openxml.Charts;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.Deck;
import org.waymark.report.Front;
import org.waymark.report.Report;

/** Lays a deck out: what does not fit on a slide goes on over the next, under the same title. */
final class Laying {
    static final String COVER = "layout-title.xml";
    static final String TEXT = "layout-text.xml";
    static final String TITLE = "layout-only.xml";

    private final Report report;
    private final Deck deck;
    private final Charts charts;
    private final List<Slide> slides = new ArrayList<>();

    Laying(Report report, Deck deck, Charts charts) {
        this.report = report;
        this.deck = deck;
        this.charts = charts;
    }

    List<Slide> slides() {
        Front front = report.front();
        slides.add(slide(COVER)
                .cover(
                        front.title(),
                        Stream.of(front.council(), front.period(), front.meeting(), front.asKnown())
                                .filter(line -> !line.isEmpty())
                                .toList())
                .foot(front.notice(), 0));
        deck.slides().forEach(this::lay);
        lay(new Deck.Slide(
                deck.last(),
                Stream.concat(
                                Stream.of(front.footer() + ".", front.asKnown(), front.meeting()),
                                report.imprint().stream()
                                        .map(fact -> fact.name() + ": "
                                                + fact.value().text()))
                        .filter(line -> !line.isEmpty())
                        .<Block>map(line -> new Block.Paragraph(line, Block.Tone.PLAIN))
                        .toList()));
        return slides;
    }

    private Slide slide(String layout) {
        return new Slide(report.front().language(), charts, layout);
    }

    private void add(Slide slide) {
        slides.add(slide.foot(report.front().notice(), slides.size() + 1));
    }

    private void lay(Deck.Slide slide) {
        var paragraphs = new ArrayList<Para>();
        for (Block block : slide.blocks()) {
            switch (block) {
                case Block.Heading(int _, String text) -> paragraphs.add(Para.heading(text));
                case Block.Paragraph(String text, var _) -> paragraphs.add(Para.of(text));
                case Block.Bullets(List<Block.Bullet> bullets) ->
                    bullets.forEach(bullet -> paragraphs.add(Para.bullet(bullet.lead(), bullet.text())));
                case Block.Picture picture ->
                    add(slide(TITLE).title(slide.title()).picture(picture.chart(), Box.BODY));
                case Block.Table table -> table(slide.title(), table);
                case Block.Panel panel -> panel(slide.title(), panel);
                case Block.Multiples _, Block.Facts _ ->
                    throw new IllegalArgumentException(
                            "a deck has no " + block.getClass().getSimpleName());
            }
        }
        words(slide.title(), paragraphs);
    }

    private void words(String title, List<Para> paragraphs) {
        List<List<Para>> boxes = Para.shared(paragraphs, Box.BODY.width(), Box.BODY.height());
        for (int i = 0; i < boxes.size(); i++) {
            add(slide(TEXT).title(part(title, i, boxes.size())).text(boxes.get(i), Box.BODY));
        }
    }

    private void table(String title, Block.Table table) {
        List<Grid> grids = new Grid(table, Box.BODY.width()).shared(Box.BODY.height());
        for (int i = 0; i < grids.size(); i++) {
            add(slide(TITLE).title(part(title, i, grids.size())).table(grids.get(i), table.caption(), Box.BODY));
        }
    }

    /** No two slides have one title: who listens knows which of them it is. */
    private String part(String title, int part, int parts) {
        return parts == 1
                ? title
                : title + " (" + (part + 1) + " " + report.furniture().of() + " " + parts + ")";
    }

    /** Words on the left, the chart on the right; words that have no room there go on over the next slide. */
    private void panel(String title, Block.Panel panel) {
        var paragraphs = new ArrayList<Para>();
        List<Cell.Marked> marks = panel.verdicts().stream()
                .flatMap(cell -> cell instanceof Cell.Marked marked ? Stream.of(marked) : Stream.empty())
                .toList();
        if (!marks.isEmpty()) {
            paragraphs.add(Para.marked(marks));
        }
        var pictures = new ArrayList<Chart>();
        for (Block block : panel.blocks()) {
            switch (block) {
                case Block.Heading(int _, String text) -> paragraphs.add(Para.heading(text));
                case Block.Paragraph(String text, var _) -> paragraphs.add(Para.of(text));
                case Block.Picture picture -> pictures.add(picture.chart());
                case Block.Bullets _, Block.Table _, Block.Multiples _, Block.Facts _, Block.Panel _ -> {}
            }
        }
        if (pictures.isEmpty()) {
            words(title, paragraphs);
            return;
        }
        List<List<Para>> beside = Para.shared(paragraphs, Box.LEFT.width(), Box.LEFT.height());
        List<List<Para>> rest = Para.shared(
                beside.stream().skip(1).flatMap(List::stream).toList(), Box.BODY.width(), Box.BODY.height());
        int parts = rest.size() + pictures.size();
        Slide first = slide(TEXT).title(part(title, 0, parts));
        if (!beside.isEmpty()) {
            first.text(beside.getFirst(), Box.LEFT);
        }
        add(first.picture(pictures.getFirst(), Box.RIGHT));
        int done = 1;
        for (List<Para> box : rest) {
            add(slide(TEXT).title(part(title, done++, parts)).text(box, Box.BODY));
        }
        for (Chart chart : pictures.subList(1, pictures.size())) {
            add(slide(TITLE).title(part(title, done++, parts)).picture(chart, Box.BODY));
        }
    }
}
