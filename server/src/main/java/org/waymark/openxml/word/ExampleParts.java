package org.waymark.openxml.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.w3c.dom.Document;
import org.waymark.finding.Findings;
import org.waymark.openxml.Archive;
import org.waymark.openxml.Relations;

/** The template for a council that gives none: its parts stand beside this class and are put together when first asked for. */
final class ExampleParts {
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private ExampleParts() {}

    /** Read once. */
    private static final class Once {
        static final WordTemplate TEMPLATE = TemplateFile.read("example.docx", file(), new Findings())
                .orElseThrow(() -> new IllegalStateException("the example template is sound"));
    }

    static WordTemplate template() {
        return Once.TEMPLATE;
    }

    /** As a file that Word opens. */
    static byte[] file() {
        var top = new Relations();
        top.add("officeDocument", "word/document.xml");
        var document = new Relations();
        document.add("styles", "styles.xml");
        document.add("settings", "settings.xml");
        document.add("header", "header.xml");
        document.add("footer", "footer.xml");
        return new Archive()
                .put("_rels/.rels", top.part())
                .put("word/document.xml", part("document.xml"), KIND + "document.main+xml")
                .put("word/_rels/document.xml.rels", document.part())
                .put("word/styles.xml", part("styles.xml"), KIND + "styles+xml")
                .put("word/settings.xml", part("settings.xml"), KIND + "settings+xml")
                .put("word/header.xml", part("header.xml"), KIND + "header+xml")
                .put("word/footer.xml", part("footer.xml"), KIND + "footer+xml")
                .bytes();
    }

    static Document styles() throws IOException {
        return Dom.read(part("styles.xml"));
    }

    private static byte[] part(String name) {
        try (var stream = Objects.requireNonNull(ExampleParts.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
