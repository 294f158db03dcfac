package org.waymark.openxml.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.openxml.Charts;
import org.waymark.openxml.Relations;
import org.waymark.openxml.Xml;
import org.waymark.report.Block;
import org.waymark.report.FrontPage;
import org.waymark.report.Report;
import org.waymark.report.Section;

/** Writes the body of one document: front sheet, contents, every section, and last what identifies it. */
final class Writing {
    private static final String PAGE_BREAK = "<w:pageBreakBefore/>";

    private final Report report;
    private final WordTemplate template;
    private final Xml xml = new Xml();
    private final Prose prose;
    private final Numbered numbered;
    private final Bookmarks bookmarks = new Bookmarks(xml);
    private final Pictures pictures;
    private final Blocks blocks;
    private final Pages pages;
    private final FrontPage front;
    /** The headings of the first level, in their order, for the contents. */
    private final List<String> titles = new ArrayList<>();

    private int headed;
    private boolean fresh;

    Writing(Report report, WordTemplate template, Charts charts, Relations relations) {
        this.report = report;
        this.template = template;
        this.prose = new Prose(xml, template);
        this.numbered = new Numbered(template.lists());
        this.pictures = new Pictures(xml, charts, relations);
        this.blocks = new Blocks(xml, template, pictures, numbered, bookmarks, report.furniture());
        this.pages = new Pages(xml, template.page());
        this.front = FrontPage.of(report);
    }

    Numbered numbered() {
        return numbered;
    }

    Pictures pictures() {
        return pictures;
    }

    byte[] document(Map<String, String> words) {
        xml.open(
                "w:document",
                "xmlns:w",
                Dom.W,
                "xmlns:r",
                Dom.R,
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:pic",
                "http://schemas.openxmlformats.org/drawingml/2006/picture");
        xml.open("w:body");
        boolean placed = template.ownFront();
        if (!placed) {
            front.passages().forEach(passage -> titles.add(passage.title()));
        }
        report.printed().forEach(section -> titles.add(section.title()));
        for (String element : template.before()) {
            placed |= around(element, words);
        }
        if (!placed) {
            front();
        }
        if (titles.size() > 1) {
            new Contents(xml, prose).write(report.furniture().contents(), titles);
        }
        sections();
        imprint();
        template.after().forEach(element -> around(element, words));
        pages.last();
        return xml.close().close().part();
    }

    /** Text of the template; whether the front sheet is placed there. */
    private boolean around(String element, Map<String, String> words) {
        if (element.equals(WordTemplate.FRONT)) {
            front();
            return true;
        }
        xml.raw(Placeholders.filled(element, words));
        return false;
    }

    private void front() {
        prose.paragraph(Style.TITLE, report.front().title());
        prose.paragraph(Style.SUBTITLE, report.front().council());
        front.facts().forEach(blocks::fact);
        if (!report.front().notice().isEmpty()) {
            prose.start(Style.NOTE, "<w:spacing w:before=\"160\"/>")
                    .run(report.front().notice())
                    .end();
        }
        for (FrontPage.Passage passage : front.passages()) {
            heading(passage.title(), "");
            int list = passage.form() == FrontPage.Form.NUMBERED ? numbered.next() : numbered.bullets();
            for (String text : passage.texts()) {
                switch (passage.form()) {
                    case WORDS -> prose.plain(text);
                    case NUMBERED ->
                        prose.point(Style.LIST_NUMBER, list).run(text).end();
                    case LISTED ->
                        prose.point(Style.LIST_BULLET, list).run(text).end();
                }
            }
        }
    }

    private void heading(String title, String more) {
        bookmarks.heading(prose, Style.HEADING_1, more, title, Bookmarks.section(headed++));
    }

    /** Tables of indicators need the long side of the paper; the panels that follow stand again. */
    private void sections() {
        for (Section section : report.printed()) {
            boolean lying = section.blocks().stream()
                    .anyMatch(block -> block instanceof Block.Table table && table.form() == Block.Form.INDICATORS);
            if (lying && !fresh) {
                pages.end(false);
            }
            heading(section.title(), lying || fresh ? "" : PAGE_BREAK);
            blocks.writeAll(section.blocks(), pages.room(lying));
            if (lying) {
                pages.end(true);
            }
            blocks.writeAll(section.panels(), pages.room(false));
            fresh = lying && section.panels().isEmpty();
        }
    }

    private void imprint() {
        prose.start(Style.NOTE, "<w:keepNext/><w:spacing w:before=\"360\"/>")
                .run(report.front().footer())
                .run(". ")
                .run(report.front().asKnown())
                .end();
        for (Block.Fact fact : report.imprint()) {
            prose.start(Style.NOTE)
                    .run(fact.name() + ": ")
                    .run(fact.value().text())
                    .end();
        }
    }
}
