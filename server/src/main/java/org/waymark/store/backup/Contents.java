package org.waymark.store.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a backup says of itself: the first piece of its file says what is to come, the last what came.
 *
 * @param program the version of Waymark that made it
 * @param schema the number of the newest migration of its tables
 * @param madeAt in UTC
 * @param tables their columns, in an order in which rows can be put back
 */
record Contents(String program, int schema, String madeAt, Map<String, List<String>> tables) {
    static final String FIRST = "waymark-backup.json";
    static final String LAST = "manifest.json";
    static final String TABLES = "tables/";
    static final String SETTINGS = "settings/";
    static final String ENDING = ".copy";

    /** Of the layout of the file, told apart by whoever reads it. */
    private static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One piece of the file; {@code rows} of a table, 0 of anything else. */
    record Part(String name, long rows, String sha256) {}

    byte[] bytes() {
        ObjectNode node = JSON.createObjectNode();
        node.put("format", FORMAT);
        node.put("waymark", program);
        node.put("schema", schema);
        node.put("madeAt", madeAt);
        ObjectNode all = node.putObject("tables");
        tables.forEach((table, columns) -> {
            var list = all.putArray(table);
            columns.forEach(list::add);
        });
        return bytes(node);
    }

    static Contents read(byte[] bytes) throws IOException {
        JsonNode node = json(bytes);
        int format = node.path("format").asInt(0);
        if (format != FORMAT) {
            throw new Unrestorable("The backup is of layout " + format + ", and this version of Waymark reads layout "
                    + FORMAT + ". Restore it with the version that made it, or a later one.");
        }
        var tables = new LinkedHashMap<String, List<String>>();
        for (var table : node.path("tables").properties()) {
            var columns = new ArrayList<String>();
            table.getValue().forEach(column -> columns.add(word(column.asString(""))));
            tables.put(word(table.getKey()), columns);
        }
        return new Contents(
                node.path("waymark").asString(""),
                node.path("schema").asInt(0),
                node.path("madeAt").asString(""),
                tables);
    }

    static byte[] manifest(List<Part> parts, String head) {
        ObjectNode node = JSON.createObjectNode();
        node.put("auditHead", head);
        var list = node.putArray("parts");
        for (Part part : parts) {
            ObjectNode each = list.addObject();
            each.put("name", part.name());
            each.put("rows", part.rows());
            each.put("sha256", part.sha256());
        }
        return bytes(node);
    }

    static List<Part> parts(byte[] manifest) throws IOException {
        var parts = new ArrayList<Part>();
        json(manifest)
                .path("parts")
                .forEach(part -> parts.add(new Part(
                        part.path("name").asString(""),
                        part.path("rows").asLong(0),
                        part.path("sha256").asString(""))));
        return parts;
    }

    static String head(byte[] manifest) throws IOException {
        return json(manifest).path("auditHead").asString("");
    }

    private static byte[] bytes(ObjectNode node) {
        return (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException unreadable) {
            throw new IOException("a piece that says what is in it cannot be read", unreadable);
        }
    }

    /** Names become SQL, so they are no more than our own tables' and columns' are. */
    static String word(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new Unrestorable("The backup names a table or column “" + name + "”, which no Waymark has.");
        }
        return name;
    }
}
