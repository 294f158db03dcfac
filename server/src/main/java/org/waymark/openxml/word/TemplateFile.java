package org.waymark.openxml.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;
import org.waymark.openxml.Relations;

/** Reads a council's Word template, .docx or .dotx, and says what is wrong with it. */
final class TemplateFile {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.waymark.openxml.word.template");
    /** What a report may take over; printers' settings, comments, properties and macros stay behind. */
    private static final Set<String> KEPT = Set.of(
            "styles",
            "stylesWithEffects",
            "numbering",
            "settings",
            "webSettings",
            "fontTable",
            "theme",
            "header",
            "footer",
            "footnotes",
            "endnotes");
    /** What the text of a template may show besides, when it is kept. */
    private static final Set<String> SHOWN = Set.of("image", "hyperlink");

    private final Place place;
    private final Findings findings;

    private TemplateFile(String name, Findings findings) {
        this.place = Place.of(name);
        this.findings = findings;
    }

    /**
     * @param name for complaints
     * @param findings where complaints go
     * @return empty when it cannot be used
     */
    static Optional<WordTemplate> read(String name, byte[] file, Findings findings) {
        var reading = new TemplateFile(name, findings);
        try {
            Unpacked unpacked = Unpacked.of(file);
            Optional<WordTemplate> template = reading.judged(unpacked) ? reading.template(unpacked) : Optional.empty();
            return findings.count(Severity.ERROR) == 0 ? template : Optional.empty();
        } catch (Unpacked.TooLarge _) {
            reading.complain("template-too-large", String.valueOf(Unpacked.MOST_MEGABYTES));
        } catch (IOException | IllegalArgumentException unreadable) {
            reading.complain("template-unreadable", "");
        }
        return Optional.empty();
    }

    private void complain(String rule, String seen) {
        String allowed = "{{" + String.join("}}, {{", Placeholders.names()) + "}}, {{" + Placeholders.FRONT + "}}, {{"
                + Placeholders.REPORT + "}}";
        findings.add(new Finding(
                Severity.ERROR,
                rule,
                place,
                seen,
                MessageFormat.format(WORDS.getString(rule), seen),
                MessageFormat.format(WORDS.getString(rule + ".remedy"), seen, allowed)));
    }

    /** What makes a template unfit to send to anybody. */
    private boolean judged(Unpacked unpacked) throws IOException {
        String document = unpacked.document();
        if (!unpacked.type(document).contains("wordprocessingml")
                && !unpacked.type(document).contains("ms-word")) {
            throw new IOException("not a Word document");
        }
        boolean macros = unpacked.type(document).contains("macroEnabled");
        var embedded = new ArrayList<String>();
        for (String name : unpacked.parts.keySet()) {
            String small = name.toLowerCase(Locale.ROOT);
            macros |= small.contains("vbaproject") || unpacked.type(name).contains("vbaProject");
            if (small.contains("/embeddings/") || small.contains("/activex/")) {
                embedded.add(name.substring(name.lastIndexOf('/') + 1));
            }
            for (Relations.Relation relation :
                    name.endsWith(".rels") ? List.<Relations.Relation>of() : unpacked.relations(name)) {
                if (relation.external() && relation.type().endsWith("/image")) {
                    complain("template-linked", relation.target());
                }
            }
        }
        if (macros) {
            complain("template-macros", "");
        } else {
            embedded.forEach(name -> complain("template-embedded", name));
        }
        return findings.count(Severity.ERROR) == 0;
    }

    private Optional<WordTemplate> template(Unpacked unpacked) throws IOException {
        String name = unpacked.document();
        Document document = Dom.read(unpacked.part(name));
        Element body = Dom.children(document.getDocumentElement(), "body").stream()
                .findFirst()
                .orElseThrow(() -> new IOException("no body"));
        TemplateBody around = TemplateBody.of(body);
        var parts = new LinkedHashMap<String, byte[]>();
        var relations = new ArrayList<Relations.Relation>();
        var headers = new ArrayList<String>();
        String styles = "";
        String numbering = name.substring(0, name.lastIndexOf('/') + 1) + "numbering.xml";
        for (Relations.Relation relation : unpacked.relations(name)) {
            String kind = relation.type().substring(relation.type().lastIndexOf('/') + 1);
            if (!KEPT.contains(kind) && !(around.kept() && SHOWN.contains(kind))) {
                continue;
            }
            switch (kind) {
                case "styles" -> styles = relation.target();
                case "numbering" -> numbering = relation.target();
                case "header", "footer" -> headers.add(relation.target());
                default -> {}
            }
            if (!kind.equals("numbering")) {
                relations.add(relation);
            }
            if (!relation.external()) {
                take(relation.target(), unpacked, parts);
            }
        }
        relations.add(new Relations.Relation("rIdWaymarkLists", Dom.R + "/numbering", numbering, false));
        Map<Style, String> ids = new HashMap<>();
        Document read = styles.isEmpty() ? ExampleParts.styles() : Dom.read(unpacked.part(styles));
        new TemplateStyles(read).complete(ids).forEach(lacking -> complain("template-style", lacking));
        if (!styles.isEmpty()) {
            parts.put(styles, Dom.part(read));
        }
        WordTemplate.Lists lists = TemplateLists.of(numbering, parts.remove(numbering));
        var bodies = new ArrayList<Document>(List.of(document));
        for (String header : headers) {
            bodies.add(Dom.read(unpacked.part(header)));
        }
        judgePlaceholders(bodies, around);
        Map<String, String> types = types(unpacked, parts.keySet());
        String header = TemplateHeaders.noticed(parts, types, headers, relations);
        return Optional.of(new WordTemplate(
                parts,
                types,
                endings(unpacked, parts.keySet()),
                relations,
                headers,
                ids,
                around.page().with(header),
                around.before(),
                around.after(),
                around.ownFront(),
                lists));
    }

    private void judgePlaceholders(List<Document> bodies, TemplateBody around) {
        for (Document body : bodies) {
            boolean first = body == bodies.getFirst();
            if (first && !around.kept()) {
                continue;
            }
            for (String asked : Placeholders.asked(body)) {
                boolean placed = first && (asked.equals(Placeholders.REPORT) || asked.equals(Placeholders.FRONT));
                if (!placed && !Placeholders.names().contains(asked)) {
                    complain("template-placeholder", asked);
                }
            }
        }
    }

    /** The part, and whatever it shows; what it refers to on a machine, as settings do to their template, is left. */
    private static void take(String name, Unpacked unpacked, Map<String, byte[]> into) throws IOException {
        if (into.containsKey(name)) {
            return;
        }
        byte[] part = unpacked.part(name);
        if (name.endsWith("settings.xml")) {
            into.put(name, withoutMachine(part));
            return;
        }
        into.put(name, part);
        List<Relations.Relation> relations = unpacked.relations(name);
        if (!relations.isEmpty()) {
            into.put(Unpacked.relationsName(name), unpacked.part(Unpacked.relationsName(name)));
        }
        for (Relations.Relation relation : relations) {
            if (!relation.external()) {
                take(relation.target(), unpacked, into);
            }
        }
    }

    private static byte[] withoutMachine(byte[] settings) throws IOException {
        Document read = Dom.read(settings);
        var away = new HashSet<Element>();
        for (String each : List.of(
                "attachedTemplate",
                "mailMerge",
                "updateFields",
                "trackRevisions",
                "rsids",
                "saveThroughXslt",
                "docVars")) {
            away.addAll(Dom.children(read.getDocumentElement(), each));
        }
        away.forEach(element -> element.getParentNode().removeChild(element));
        return Dom.part(read);
    }

    private static Map<String, String> types(Unpacked unpacked, Set<String> names) {
        var types = new HashMap<String, String>();
        for (String name : names) {
            if (Unpacked.ending(name).equals("xml")) {
                types.put(name, unpacked.type(name));
            }
        }
        return types;
    }

    private static Map<String, String> endings(Unpacked unpacked, Set<String> names) {
        var endings = new HashMap<String, String>();
        for (String name : names) {
            String ending = Unpacked.ending(name);
            if (!Set.of("xml", "rels", "png").contains(ending)
                    && !unpacked.type(name).isEmpty()) {
                endings.put(ending, unpacked.type(name));
            }
        }
        return endings;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
