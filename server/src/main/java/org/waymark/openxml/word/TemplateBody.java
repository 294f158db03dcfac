package org.waymark.openxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The text of a template. It is kept when one of its paragraphs says where the report goes; else only its page is.
 *
 * @param kept whether there is such a paragraph
 */
record TemplateBody(boolean kept, boolean ownFront, List<String> before, List<String> after, WordTemplate.Page page) {
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;
    private static final int EDGE = 567;

    static TemplateBody of(Element body) throws IOException {
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        boolean kept = false;
        boolean front = false;
        Element last = null;
        for (Element child : Dom.children(body)) {
            String alone = Dom.is(child, "p") ? Placeholders.alone(child) : "";
            if (Dom.is(child, "sectPr")) {
                last = child;
            } else if (alone.equals(Placeholders.REPORT)) {
                kept = true;
            } else if (alone.equals(Placeholders.FRONT)) {
                front = true;
                (kept ? after : before).add(WordTemplate.FRONT);
            } else {
                (kept ? after : before).add(Dom.text(child));
            }
        }
        WordTemplate.Page page = page(last);
        return kept
                ? new TemplateBody(true, !front && !before.isEmpty(), before, after, page)
                : new TemplateBody(false, false, List.of(), List.of(), page);
    }

    private static WordTemplate.Page page(@org.jspecify.annotations.Nullable Element section) throws IOException {
        if (section == null) {
            return new WordTemplate.Page(A4_WIDTH, A4_HEIGHT, MARGIN, MARGIN, MARGIN, MARGIN, EDGE, EDGE, "", false);
        }
        List<Element> size = Dom.children(section, "pgSz");
        List<Element> margins = Dom.children(section, "pgMar");
        int width = number(size, "w", A4_WIDTH);
        int height = number(size, "h", A4_HEIGHT);
        String references = Dom.children(section).stream()
                .filter(child -> Set.of("headerReference", "footerReference").contains(child.getLocalName()))
                .map(Dom::text)
                .collect(Collectors.joining());
        return new WordTemplate.Page(
                Math.min(width, height),
                Math.max(width, height),
                number(margins, "top", MARGIN),
                number(margins, "right", MARGIN),
                number(margins, "bottom", MARGIN),
                number(margins, "left", MARGIN),
                number(margins, "header", EDGE),
                number(margins, "footer", EDGE),
                references,
                !Dom.children(section, "titlePg").isEmpty());
    }

    private static int number(List<Element> elements, String attribute, int otherwise) throws IOException {
        String value = elements.isEmpty() ? "" : Dom.value(elements.getFirst(), attribute);
        try {
            return value.isEmpty() ? otherwise : Math.abs((int) Double.parseDouble(value));
        } catch (NumberFormatException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
