package org.waymark.openxml.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.openxml.Opened;

/** What makes a Word document one that everybody can read: says of a file which of these it breaks. */
final class Rules {
    private final Opened file;
    private final Document document;
    private final Document styles;
    private final Set<String> broken = new java.util.TreeSet<>();

    private Rules(Opened file) {
        this.file = file;
        this.document = file.tree("word/document.xml");
        this.styles = file.tree("word/styles.xml");
    }

    static Set<String> broken(Opened file) {
        var rules = new Rules(file);
        rules.headings();
        rules.lists();
        rules.tables();
        rules.pictures();
        rules.properties();
        rules.nothingElse();
        return rules.broken;
    }

    private String styleName(String id) {
        return Opened.all(styles, "style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .flatMap(style -> Opened.all(style, "name").stream())
                .map(name -> name.getAttribute("w:val").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private String style(Element paragraph) {
        return Opened.all(paragraph, "pStyle").stream()
                .map(style -> styleName(style.getAttribute("w:val")))
                .findFirst()
                .orElse("");
    }

    private static String said(Element element) {
        return Opened.all(element, "t").stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** They are in the styles Word takes for headings, with their levels; none is skipped, none is empty. */
    private void headings() {
        for (int level = 1; level <= 4; level++) {
            String name = "heading " + level;
            String outline = String.valueOf(level - 1);
            boolean levelled = Opened.all(styles, "style").stream()
                    .filter(style -> styleName(style.getAttribute("w:styleId")).equals(name))
                    .flatMap(style -> Opened.all(style, "outlineLvl").stream())
                    .anyMatch(element -> element.getAttribute("w:val").equals(outline));
            check(levelled, "heading-has-its-level");
        }
        int last = 0;
        for (Element paragraph : Opened.all(document, "p")) {
            String style = style(paragraph);
            if (style.startsWith("heading ")) {
                int level = Integer.parseInt(style.substring(8));
                check(level <= last + 1, "no-level-is-skipped");
                check(!said(paragraph).isBlank(), "no-heading-is-empty");
                last = level;
            }
        }
        check(last > 0, "there-are-headings");
        check(
                Opened.all(document, "p").stream()
                                .filter(p -> style(p).equals("title"))
                                .count()
                        == 1,
                "one-title");
    }

    /** A point is one of a list that is on record, and not a letter typed before a line. */
    private void lists() {
        var known = new HashSet<String>();
        Opened.all(file.tree("word/numbering.xml"), "num").forEach(num -> known.add(num.getAttribute("w:numId")));
        for (Element paragraph : Opened.all(document, "p")) {
            String style = style(paragraph);
            boolean listed = Opened.all(paragraph, "numId").stream()
                    .anyMatch(number -> known.contains(number.getAttribute("w:val")));
            check(listed || !style.startsWith("list "), "list-is-a-list");
            check(!said(paragraph).matches("(?s)[•\\-–*] .*"), "no-typed-bullet");
        }
    }

    private void tables() {
        for (Element table : Opened.all(document, "tbl")) {
            List<Element> rows = Opened.all(table, "tr");
            check(!Opened.all(rows.getFirst(), "tblHeader").isEmpty(), "first-row-is-repeated");
            check(rows.stream().allMatch(row -> !Opened.all(row, "cantSplit").isEmpty()), "no-row-is-split");
            check(
                    Opened.all(rows.getFirst(), "tc").stream()
                            .noneMatch(cell -> said(cell).isBlank()),
                    "every-column-is-headed");
            check(has(table, "tblCaption") && has(table, "tblDescription"), "table-has-alternative-text");
            check(
                    Opened.all(table, "tblLook").stream()
                            .anyMatch(look -> look.getAttribute("w:firstRow").equals("1")
                                    && look.getAttribute("w:firstColumn").equals("1")),
                    "first-row-and-column-are-headings");
            check(
                    Opened.all(table, "gridSpan").isEmpty()
                            && Opened.all(table, "vMerge").isEmpty(),
                    "no-cells-are-merged");
            check(Opened.all(table, "tbl").isEmpty(), "no-table-in-a-table");
            int cells = Opened.all(rows.getFirst(), "tc").size();
            check(rows.stream().allMatch(row -> Opened.all(row, "tc").size() == cells), "rows-are-as-long");
            check(
                    previous(table)
                            .filter(before -> style(before).equals("caption"))
                            .isPresent(),
                    "table-has-its-caption-before");
        }
    }

    private static boolean has(Element above, String name) {
        return Opened.all(above, name).stream()
                .anyMatch(element -> !element.getAttribute("w:val").isBlank());
    }

    private static java.util.Optional<Element> previous(Element element) {
        for (var before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element found) {
                return java.util.Optional.of(found);
            }
        }
        return java.util.Optional.empty();
    }

    private void pictures() {
        var names = new ArrayList<String>();
        for (Element picture : Opened.all(document, "docPr")) {
            check(!picture.getAttribute("descr").isBlank(), "picture-has-alternative-text");
            names.add(picture.getAttribute("id"));
        }
        check(names.size() == new HashSet<>(names).size(), "pictures-have-ids-of-their-own");
        check(Opened.all(document, "anchor").isEmpty(), "no-picture-floats");
    }

    private void properties() {
        Document core = file.tree("docProps/core.xml");
        for (String property : List.of("title", "creator", "language")) {
            check(
                    Opened.all(core, property).stream()
                            .anyMatch(p -> !p.getTextContent().isBlank()),
                    "document-has-" + property);
        }
        check(
                Opened.all(styles, "docDefaults").stream()
                        .flatMap(defaults -> Opened.all(defaults, "lang").stream())
                        .anyMatch(language -> language.getAttribute("w:val").equals("en-GB")),
                "words-have-a-language");
        boolean contents = Opened.all(document, "instrText").stream()
                .anyMatch(field -> field.getTextContent().strip().startsWith("TOC"));
        check(contents, "there-are-contents");
        var places = new HashSet<String>();
        Opened.all(document, "bookmarkStart").forEach(place -> places.add(place.getAttribute("w:name")));
        Opened.all(document, "hyperlink").stream()
                .map(link -> link.getAttribute("w:anchor"))
                .filter(anchor -> !anchor.isEmpty())
                .forEach(anchor -> check(places.contains(anchor), "links-lead-somewhere"));
    }

    /** No time, no person, no comment, no macro, and nothing fetched from elsewhere. */
    private void nothingElse() {
        for (String name : file.parts().keySet()) {
            check(
                    !name.matches(".*(comments|people|vbaProject|custom|thumbnail|printerSettings|embeddings).*"),
                    "nothing-that-was-not-meant-to-leave");
            if (name.endsWith(".rels")) {
                check(
                        Opened.all(file.tree(name), "Relationship").stream()
                                .noneMatch(relation -> relation.getAttribute("TargetMode")
                                                .equals("External")
                                        && !relation.getAttribute("Type").endsWith("/hyperlink")),
                        "nothing-is-fetched");
            }
        }
        String core = file.text("docProps/core.xml");
        check(!core.contains("dcterms:") && !core.contains("lastModifiedBy"), "no-time-and-no-person");
    }

    private void check(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
