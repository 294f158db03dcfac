package org.waymark.openxml.word;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A template's numbering with two schemes of the product's own: bullets and numbers. */
final class TemplateLists {
    private static final String NONE = "<w:numbering xmlns:w=\"" + Dom.W + "\"/>";

    private TemplateLists() {}

    /** @param held the template's own; null for none */
    static WordTemplate.Lists of(String name, byte @Nullable [] held) throws IOException {
        Document numbering = Dom.read(held == null ? TemplateFile.utf8(NONE) : held);
        Element root = numbering.getDocumentElement();
        List<Element> lists = Dom.children(root, "num");
        int scheme = next(Dom.children(root, "abstractNum"), "abstractNumId");
        int list = Math.max(1, next(lists, "numId"));
        Dom.children(root, "numIdMacAtCleanup").forEach(root::removeChild);
        Element before = lists.isEmpty() ? null : lists.getFirst();
        root.insertBefore(scheme(numbering, scheme, "bullet", "•"), before);
        root.insertBefore(scheme(numbering, scheme + 1, "decimal", "%1."), before);
        Element bullets = made(numbering, "num", "numId", list);
        bullets.appendChild(made(numbering, "abstractNumId", "val", scheme));
        root.appendChild(bullets);
        return new WordTemplate.Lists(name, Dom.part(numbering), list, scheme + 1, list + 1);
    }

    private static Element scheme(Document numbering, int id, String format, String text) {
        Element scheme = made(numbering, "abstractNum", "abstractNumId", id);
        scheme.appendChild(made(numbering, "multiLevelType", "val", "singleLevel"));
        Element level = made(numbering, "lvl", "ilvl", 0);
        level.appendChild(made(numbering, "start", "val", 1));
        level.appendChild(made(numbering, "numFmt", "val", format));
        level.appendChild(made(numbering, "lvlText", "val", text));
        level.appendChild(made(numbering, "lvlJc", "val", "left"));
        Element properties = numbering.createElementNS(Dom.W, "w:pPr");
        Element indent = made(numbering, "ind", "left", 397);
        indent.setAttributeNS(Dom.W, "w:hanging", "397");
        properties.appendChild(indent);
        level.appendChild(properties);
        scheme.appendChild(level);
        return scheme;
    }

    private static Element made(Document of, String name, String attribute, Object value) {
        Element made = of.createElementNS(Dom.W, "w:" + name);
        made.setAttributeNS(Dom.W, "w:" + attribute, String.valueOf(value));
        return made;
    }

    private static int next(List<Element> elements, String attribute) {
        return elements.stream()
                        .mapToInt(element -> Integer.parseInt(Dom.value(element, attribute)))
                        .max()
                        .orElse(-1)
                + 1;
    }
}
