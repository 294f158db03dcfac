package org.waymark.openxml.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.openxml.Relations;

/** A report may have a sentence that must stand on every page: a template whose headers have no place for it is given one. */
final class TemplateHeaders {
    private static final String NAME = "word/headerWaymark.xml";
    private static final String ID = "rIdWaymarkHeader";
    private static final String ASKED = "{{" + Placeholders.NOTICE + "}}";

    private TemplateHeaders() {}

    /**
     * @param parts of the template; the headers among them are changed
     * @param headers names of headers and footers, to which one may be added
     * @return the reference that a page needs besides its own; empty for none
     */
    static String noticed(
            Map<String, byte[]> parts,
            Map<String, String> types,
            List<String> headers,
            List<Relations.Relation> relations)
            throws IOException {
        boolean any = false;
        for (String name : headers) {
            any |= isHeader(Dom.read(part(parts, name)));
            if (Placeholders.asked(Dom.read(part(parts, name))).contains(Placeholders.NOTICE)) {
                return "";
            }
        }
        if (any) {
            for (String name : headers) {
                Document header = Dom.read(part(parts, name));
                if (isHeader(header)) {
                    header.getDocumentElement().appendChild(paragraph(header));
                    parts.put(name, Dom.part(header));
                }
            }
            return "";
        }
        Document made = Dom.read(TemplateFile.utf8("<w:hdr xmlns:w=\"" + Dom.W + "\"/>"));
        made.getDocumentElement().appendChild(paragraph(made));
        parts.put(NAME, Dom.part(made));
        types.put(NAME, "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");
        headers.add(NAME);
        relations.add(new Relations.Relation(ID, Dom.R + "/header", NAME, false));
        return "<w:headerReference w:type=\"default\" r:id=\"" + ID + "\"/>";
    }

    private static byte[] part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("no part " + name);
        }
        return part;
    }

    private static boolean isHeader(Document part) {
        return Dom.is(part.getDocumentElement(), "hdr");
    }

    private static Element paragraph(Document of) {
        Element paragraph = of.createElementNS(Dom.W, "w:p");
        Element run = of.createElementNS(Dom.W, "w:r");
        Element text = of.createElementNS(Dom.W, "w:t");
        text.setTextContent(ASKED);
        run.appendChild(text);
        paragraph.appendChild(run);
        return paragraph;
    }
}
