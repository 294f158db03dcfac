package org.waymark.openxml.word;

import org.waymark.openxml.Symbol;
import org.waymark.openxml.Xml;
import org.waymark.report.Cell;

/** Writes paragraphs and the runs of text in them. */
final class Prose {
    private static final String BOLD = "<w:b/>";
    private static final String SYMBOL =
            "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/><w:color w:val=\"";

    private final Xml xml;
    private final WordTemplate template;

    Prose(Xml xml, WordTemplate template) {
        this.xml = xml;
        this.template = template;
    }

    /** @param more further properties of the paragraph as XML, in the order Word wants them */
    Prose start(Style style, String more) {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", template.style(style))
                .raw(more)
                .close();
        return this;
    }

    Prose start(Style style) {
        return start(style, "");
    }

    Prose end() {
        xml.close();
        return this;
    }

    Prose paragraph(Style style, String text) {
        return start(style).run(text).end();
    }

    /** In the style that everything has that has none. */
    Prose plain(String text) {
        xml.open("w:p");
        return run(text).end();
    }

    /** On the page of what follows. */
    Prose kept(String text) {
        xml.open("w:p").raw("<w:pPr><w:keepNext/><w:keepLines/></w:pPr>");
        return run(text).end();
    }

    /** A paragraph in a list; lists are told apart by the number. */
    Prose point(Style style, int list) {
        return start(
                style,
                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>"
                        + "<w:spacing w:after=\"80\"/><w:ind w:left=\"397\" w:hanging=\"397\"/>");
    }

    Prose run(String text) {
        return run(text, "");
    }

    Prose bold(String text) {
        return run(text, BOLD);
    }

    Prose small(String text) {
        return run(text, "<w:rStyle w:val=\"" + template.style(Style.SMALL) + "\"/>");
    }

    /** @param properties of the run as XML */
    Prose run(String text, String properties) {
        if (text.isEmpty()) {
            return this;
        }
        xml.open("w:r");
        if (!properties.isEmpty()) {
            xml.open("w:rPr").raw(properties).close();
        }
        boolean first = true;
        for (String line : text.split("\\R", -1)) {
            if (!first) {
                xml.empty("w:br");
            }
            first = false;
            xml.element("w:t", line, "xml:space", "preserve");
        }
        xml.close();
        return this;
    }

    Prose tab() {
        xml.open("w:r").empty("w:tab").close();
        return this;
    }

    /** A run that leads to a place in the document. */
    Prose link(String text, String bookmark) {
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        run(text, "<w:rStyle w:val=\"" + template.style(Style.LINK) + "\"/>");
        xml.close();
        return this;
    }

    /** The shape in its colour, then the word. */
    Prose marked(Cell.Marked marked) {
        Symbol symbol = Symbol.of(marked.glyph());
        return run(symbol.letter(), SYMBOL + symbol.colour() + "\"/>")
                .run("\u00A0")
                .bold(marked.text());
    }

    /** Said smaller, on lines of its own. */
    Prose note(String note) {
        if (!note.isEmpty()) {
            xml.open("w:r").empty("w:br").close();
            small(note);
        }
        return this;
    }
}
