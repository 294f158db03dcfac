package org.waymark.openxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office file: parts by name, each with its type. It holds no time and no name of a machine. */
public final class Archive {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    /** Any fixed moment that a zip file can hold. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int FAST = 4;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> byEnding = new TreeMap<>();
    private final Map<String, String> byName = new TreeMap<>();

    public Archive() {
        byEnding.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        byEnding.put("xml", "application/xml");
        byEnding.put("png", "image/png");
    }

    /** A part whose type is that of its ending. */
    public Archive put(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Archive put(String name, byte[] content, String type) {
        byName.put("/" + name, type);
        return put(name, content);
    }

    public Archive type(String ending, String type) {
        byEnding.put(ending, type);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream(1 << 20);
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(FAST);
            write(zip, "[Content_Types].xml", types());
            for (var part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private byte[] types() {
        var xml = new Xml().open("Types", "xmlns", TYPES);
        byEnding.forEach((ending, type) -> xml.empty("Default", "Extension", ending, "ContentType", type));
        byName.forEach((name, type) -> xml.empty("Override", "PartName", name, "ContentType", type));
        return xml.close().part();
    }

    /** Pictures are small already and stored as they are. */
    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        if (name.endsWith(".png")) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
