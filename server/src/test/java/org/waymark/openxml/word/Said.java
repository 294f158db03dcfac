package org.waymark.openxml.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.waymark.openxml.Opened;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.FrontPage;
import org.waymark.report.Report;

/** What a report says, piece by piece in the order read; and what a document says, to hold it against. */
public final class Said {
    private final List<String> pieces = new ArrayList<>();

    private Said() {}

    public static List<String> by(Report report) {
        var said = new Said();
        said.add(report.front().title());
        FrontPage front = FrontPage.of(report);
        front.facts().forEach(fact -> said.fact(fact));
        front.passages().forEach(passage -> {
            said.add(passage.title());
            passage.texts().forEach(said::add);
        });
        said.add(report.furniture().contents());
        report.sections().forEach(section -> {
            said.add(section.title());
            section.blocks().forEach(said::block);
            section.panels().forEach(said::block);
        });
        said.add(report.hash());
        return said.pieces;
    }

    /** The first piece that the text does not say after those before it; empty when it says all. */
    public static Optional<String> missing(String text, List<String> pieces) {
        String plain = plain(text);
        int from = 0;
        for (String piece : pieces) {
            int at = plain.indexOf(plain(piece), from);
            if (at < 0) {
                return Optional.of(piece + " [after: " + plain.substring(Math.max(0, from - 60), from) + "]");
            }
            from = at + plain(piece).length();
        }
        return Optional.empty();
    }

    /** Every word of the document's body, a paragraph a line. */
    public static String text(Opened document) {
        return Opened.all(document.tree("word/document.xml"), "p").stream()
                .map(paragraph ->
                        Opened.all(paragraph, "*").stream().map(Said::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Element element) {
        return switch (element.getLocalName()) {
            case "t" -> element.getTextContent();
            case "tab", "br" -> " ";
            default -> "";
        };
    }

    /** Spaces of any kind are one; what XML cannot hold is nothing. */
    static String plain(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0\\u2003]+", " ")
                .strip();
    }

    private void add(String text) {
        if (!plain(text).isEmpty()) {
            pieces.add(text);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int _, String text) -> add(text);
            case Block.Paragraph(String text, var _) -> add(text);
            case Block.Bullets(List<Block.Bullet> bullets) ->
                bullets.forEach(bullet -> {
                    add(bullet.lead());
                    add(bullet.text());
                });
            case Block.Table table -> {
                add(table.caption());
                table.columns().forEach(column -> add(column.heading()));
                table.rows().forEach(row -> row.forEach(this::cell));
            }
            case Block.Picture picture -> {
                add(picture.chart().description().title());
                picture.flags().forEach(this::add);
            }
            case Block.Multiples _ -> {
                // Their words are alternative text, which is held against the charts elsewhere.
            }
            case Block.Facts facts -> {
                if (!facts.facts().isEmpty()) {
                    add(facts.caption());
                    facts.facts().forEach(this::fact);
                }
            }
            case Block.Panel panel -> {
                add(panel.title());
                panel.verdicts().forEach(this::cell);
                panel.blocks().forEach(this::block);
            }
        }
    }

    private void fact(Block.Fact fact) {
        add(fact.name());
        cell(fact.value());
    }

    private void cell(Cell cell) {
        switch (cell) {
            case Cell.Plain(String text) -> add(text);
            case Cell.Named(String text, String _, String note) -> both(text, note);
            case Cell.Amount(String text, var _, String note) -> both(text, note);
            case Cell.Marked(String text, var _, String note) -> both(text, note);
            case Cell.Drawn(var chart) -> {
                if (chart.shapes().isEmpty()) {
                    add(cell.text());
                }
            }
        }
    }

    private void both(String text, String note) {
        add(text);
        note.lines().forEach(this::add);
    }
}
