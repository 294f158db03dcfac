package org.waymark.openxml;

import java.util.stream.Collectors;
import org.waymark.report.Front;
import org.waymark.report.Report;

/** What a file says of itself: title, council, language, and the report's fingerprint as its identifier. */
public final class Properties {
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private Properties() {}

    /**
     * Puts the file's own relations and properties into it.
     *
     * @param document the name of the part to begin with
     */
    public static void put(Archive archive, Report report, String document) {
        var relations = new Relations();
        relations.add("officeDocument", document);
        relations.add(CORE, "docProps/core.xml");
        relations.add("extended-properties", "docProps/app.xml");
        archive.put("_rels/.rels", relations.part());
        archive.put("docProps/core.xml", core(report), "application/vnd.openxmlformats-package.core-properties+xml");
        archive.put(
                "docProps/app.xml",
                new Xml()
                        .open(
                                "Properties",
                                "xmlns",
                                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                        .element("Application", "Waymark")
                        .element("Company", report.front().council())
                        .close()
                        .part(),
                "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    }

    private static byte[] core(Report report) {
        Front front = report.front();
        return new Xml()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .element("dc:title", front.footer())
                .element("dc:subject", front.period())
                .element("dc:creator", front.council())
                .element("dc:description", (front.description() + " " + front.asKnown()).strip())
                .element("dc:identifier", report.hash())
                .element(
                        "cp:keywords",
                        report.imprint().stream()
                                .map(fact -> fact.value().text())
                                .collect(Collectors.joining(", ")))
                .element("dc:language", front.language())
                .close()
                .part();
    }
}
