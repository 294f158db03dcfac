package org.waymark.openxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A template's styles, to which those of the product's own are added that it lacks. */
final class TemplateStyles {
    private static final String LANGUAGE = "en-GB";

    private final Document styles;
    private final Map<String, String> ids = new HashMap<>();

    TemplateStyles(Document styles) {
        this.styles = styles;
        Dom.children(styles.getDocumentElement(), "style").forEach(style -> ids.putIfAbsent(key(style), id(style)));
    }

    /**
     * @param found the id of each style, to be filled
     * @return the names of those that only the council can give
     */
    List<String> complete(Map<Style, String> found) throws IOException {
        var lacking = new ArrayList<String>();
        for (Style style : Style.values()) {
            if (ids.containsKey(style.key())) {
                found.put(style, ids.get(style.key()));
            } else if (style.required()) {
                lacking.add(style.word());
            }
        }
        if (lacking.isEmpty()) {
            add(found);
            language();
        }
        return lacking;
    }

    private void add(Map<Style, String> found) throws IOException {
        Document own = ExampleParts.styles();
        var names = new HashMap<String, String>();
        var byKey = new HashMap<String, Element>();
        for (Element style : Dom.children(own.getDocumentElement(), "style")) {
            names.put(id(style), key(style));
            byKey.put(key(style), style);
        }
        for (Style style : Style.values()) {
            Element example = byKey.get(style.key());
            if (!found.containsKey(style) && example != null) {
                Element added = (Element) styles.importNode(example, true);
                for (String link : List.of("basedOn", "next")) {
                    for (Element to : Dom.children(added, link)) {
                        String there = ids.get(names.getOrDefault(Dom.value(to, "val"), ""));
                        if (there == null) {
                            added.removeChild(to);
                        } else {
                            to.setAttributeNS(Dom.W, "w:val", there);
                        }
                    }
                }
                styles.getDocumentElement().appendChild(added);
                ids.put(style.key(), id(added));
                found.put(style, id(added));
            }
        }
    }

    /** A template may be in the English of elsewhere, or in none: a screen reader would speak it so. */
    private void language() {
        for (Element language : Dom.all(styles, "lang")) {
            if (language.hasAttributeNS(Dom.W, "val")) {
                language.setAttributeNS(Dom.W, "w:val", LANGUAGE);
            }
        }
        Element root = styles.getDocumentElement();
        Element defaults = within(root, "docDefaults", root.getFirstChild());
        Element runs = within(defaults, "rPrDefault", defaults.getFirstChild());
        Element properties = within(runs, "rPr", runs.getFirstChild());
        if (Dom.children(properties, "lang").isEmpty()) {
            within(properties, "lang", null).setAttributeNS(Dom.W, "w:val", LANGUAGE);
        }
    }

    /** The child of the name, made where there is none. */
    private Element within(Element above, String name, org.w3c.dom.@org.jspecify.annotations.Nullable Node before) {
        List<Element> found = Dom.children(above, name);
        if (!found.isEmpty()) {
            return found.getFirst();
        }
        Element made = styles.createElementNS(Dom.W, "w:" + name);
        above.insertBefore(made, before);
        return made;
    }

    private static String id(Element style) {
        return Dom.value(style, "styleId");
    }

    private static String key(Element style) {
        List<Element> name = Dom.children(style, "name");
        return name.isEmpty() ? "" : Dom.value(name.getFirst(), "val").toLowerCase(Locale.ROOT);
    }
}
