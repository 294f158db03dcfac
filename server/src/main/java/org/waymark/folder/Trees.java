package org.waymark.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads TOML and JSON into plain maps. */
final class Trees {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private Trees() {}

    static Map<String, Object> toml(Path file) throws IOException {
        return read(TomlMapper.builder().build(), file);
    }

    static Map<String, Object> toml(byte[] text) {
        return read(TomlMapper.builder().build(), text);
    }

    static Map<String, Object> json(Path file) throws IOException {
        return read(JsonMapper.builder().build(), file);
    }

    /** What is wrong, and where, without the parser's own manner of speaking. */
    static String reason(JacksonException invalid) {
        String what = invalid.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        String plain = what.replaceAll(" \\(code \\d+\\)", "");
        var at = invalid.getLocation();
        String where = at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ": ";
        return where + plain.substring(0, 1).toLowerCase(Locale.UK) + plain.substring(1);
    }

    private static Map<String, Object> read(ObjectMapper mapper, Path file) throws IOException {
        return read(mapper, Files.readAllBytes(file));
    }

    /** What a file says, without the mark that some editors put before it. */
    static String text(byte[] bytes) {
        int mark = mark(bytes);
        return new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    }

    private static int mark(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
    }

    private static Map<String, Object> read(ObjectMapper mapper, byte[] bytes) {
        int mark = mark(bytes);
        Map<String, Object> tree = mapper.readValue(bytes, mark, bytes.length - mark, TREE);
        return tree == null ? Map.of() : tree;
    }
}
