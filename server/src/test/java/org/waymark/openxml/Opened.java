package org.waymark.openxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An Office file taken apart by other means than those that made it. */
public record Opened(Map<String, byte[]> parts) {
    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(XmlBeans.getBuiltinTypeSystem(), TypeSystemHolder.typeSystem);

    public static Opened of(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Opened(parts);
    }

    public String text(String part) {
        return new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
    }

    /** The same file with one part otherwise. */
    public Opened with(String part, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(part, change.apply(text(part)).getBytes(StandardCharsets.UTF_8));
        return new Opened(changed);
    }

    public byte[] file() {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public Document tree(String part) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(part))));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(part, unreadable);
        }
    }

    /** Elements by their name without its prefix, in the order of the document. */
    public static List<Element> all(Document tree, String name) {
        return list(tree.getElementsByTagNameNS("*", name));
    }

    public static List<Element> all(Element above, String name) {
        return list(above.getElementsByTagNameNS("*", name));
    }

    private static List<Element> list(NodeList nodes) {
        var found = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    public static String attribute(Element element, String name) {
        String plain = element.getAttribute(name);
        return plain.isEmpty() ? element.getAttributeNS("*", name).isEmpty() ? prefixed(element, name) : "" : plain;
    }

    private static String prefixed(Element element, String name) {
        for (String prefix : List.of("w:", "r:")) {
            if (element.hasAttribute(prefix + name)) {
                return element.getAttribute(prefix + name);
            }
        }
        return "";
    }

    /** Where each part that has a published schema (ECMA-376) departs from it. */
    public List<String> againstTheSchemas() {
        var broken = new ArrayList<String>();
        for (String name : parts.keySet()) {
            if ((name.startsWith("word/") || name.startsWith("ppt/")) && name.endsWith(".xml")) {
                broken.addAll(againstItsSchema(name));
            }
        }
        return broken;
    }

    private List<String> againstItsSchema(String name) {
        var errors = new ArrayList<XmlError>();
        try {
            XmlObject read = SCHEMAS.parse(text(name), null, new XmlOptions());
            read.validate(new XmlOptions().setErrorListener(errors));
            if (read.schemaType().isNoType()) {
                return List.of(name + " has no schema");
            }
        } catch (XmlException unreadable) {
            return List.of(name + ": " + unreadable.getMessage());
        }
        return errors.stream().map(error -> name + ": " + error.getMessage()).toList();
    }
}
