package org.waymark.openxml.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;
import org.waymark.openxml.Relations;

/** An Office file taken apart: its parts, their types and what each refers to. */
final class Unpacked {
    static final int MOST_MEGABYTES = 60;
    private static final int MOST_PARTS = 5_000;
    private static final String DOCUMENT = "/officeDocument";

    /** More than anybody's template holds. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    final Map<String, byte[]> parts;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    private Unpacked(Map<String, byte[]> parts) throws IOException {
        this.parts = parts;
        for (Element type : Dom.children(Dom.read(part("[Content_Types].xml")).getDocumentElement())) {
            String of = type.getAttribute("ContentType");
            if (type.hasAttribute("PartName")) {
                byName.put(type.getAttribute("PartName").substring(1), of);
            } else {
                byEnding.put(type.getAttribute("Extension").toLowerCase(Locale.ROOT), of);
            }
        }
    }

    static Unpacked of(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        long room = (long) MOST_MEGABYTES << 20;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE));
                room -= content.length;
                if (room < 0 || parts.size() > MOST_PARTS) {
                    throw new TooLarge();
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName().replaceFirst("^/", ""), content);
                }
            }
        }
        return new Unpacked(parts);
    }

    byte[] part(String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("no part " + name);
        }
        return part;
    }

    /** The part that the file begins with. */
    String document() throws IOException {
        for (Relations.Relation relation : relations("")) {
            if (relation.type().endsWith(DOCUMENT)) {
                return relation.target();
            }
        }
        throw new IOException("no document");
    }

    String type(String name) {
        String own = byName.get(name);
        return own == null ? byEnding.getOrDefault(ending(name), "") : own;
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whatever the part refers to, targets as names of parts; of the file itself for an empty name. */
    List<Relations.Relation> relations(String of) throws IOException {
        byte[] read = parts.get(relationsName(of));
        var relations = new ArrayList<Relations.Relation>();
        if (read != null) {
            for (Element each : Dom.children(Dom.read(read).getDocumentElement())) {
                boolean external = each.getAttribute("TargetMode").equals("External");
                String target = each.getAttribute("Target");
                relations.add(new Relations.Relation(
                        each.getAttribute("Id"),
                        each.getAttribute("Type"),
                        external ? target : resolved(of, target),
                        external));
            }
        }
        return relations;
    }

    static String relationsName(String of) {
        int folder = of.lastIndexOf('/') + 1;
        return of.substring(0, folder) + "_rels/" + of.substring(folder) + ".rels";
    }

    private static String resolved(String of, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : java.net
                        .URI
                        .create("/" + of)
                        .resolve(target.replace(" ", "%20"))
                        .getPath()
                        .substring(1);
    }
}
