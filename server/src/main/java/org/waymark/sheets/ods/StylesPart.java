package org.waymark.sheets.ods;

import java.util.List;
import org.waymark.report.Furniture;
import org.waymark.sheets.Layout;
import org.waymark.sheets.Xml;

/** How cells and printed pages look, and the language of it all. */
final class StylesPart {
    /** Kinds of printed page: for the cover, for a table, and for wide ones, by how many lie side by side. */
    static final List<String> MASTERS = List.of("cover", "table", "wide1", "wide2", "wide3");

    private final Xml xml = new Xml();

    private StylesPart() {}

    /** @param language as in HTML: {@code en-GB} */
    static Xml part(String language, String footer, Furniture furniture) {
        var part = new StylesPart();
        part.write(language, footer, furniture);
        return part.xml;
    }

    static String master(Layout layout) {
        return layout.cover() ? "cover" : layout.wide() ? "wide" + Math.min(3, layout.across()) : "table";
    }

    private void write(String language, String footer, Furniture furniture) {
        xml.open("office:document-styles", Names.root("office", "style", "text", "table", "fo", "number", "svg"));
        xml.open("office:font-face-decls")
                .empty(
                        "style:font-face",
                        "style:name",
                        "Arial",
                        "svg:font-family",
                        "Arial",
                        "style:font-family-generic",
                        "swiss")
                .close("office:font-face-decls");
        xml.open("office:styles");
        String[] tongue = language.split("-", 2);
        xml.open("style:default-style", "style:family", "table-cell")
                .empty(
                        "style:text-properties",
                        "style:font-name",
                        "Arial",
                        "fo:font-size",
                        "11pt",
                        "fo:language",
                        tongue[0],
                        "fo:country",
                        tongue.length > 1 ? tongue[1] : "none")
                .close("style:default-style");
        xml.open("number:text-style", "style:name", "text")
                .empty("number:text-content")
                .close("number:text-style");
        style("Default", false, "", "11pt", false, "");
        style("Heading_20_1", false, "", "16pt", true, "");
        style("Heading_20_2", false, "", "13pt", true, "");
        style("Said", false, "", "11pt", false, "");
        style("Said_20_wrapped", true, "", "11pt", false, "");
        style("Column_20_heading", true, "1.5pt solid #000000", "11pt", true, "start");
        style("Heading_20_of_20_numbers", true, "1.5pt solid #000000", "11pt", true, "end");
        style("Cell", true, "0.75pt solid #b1b4b6", "11pt", false, "start");
        style("Cell_20_among_20_numbers", true, "0.75pt solid #b1b4b6", "11pt", false, "end");
        xml.close("office:styles");
        pages(footer, furniture);
        xml.close("office:document-styles");
    }

    private void style(String name, boolean wrapped, String line, String size, boolean bold, String side) {
        String[] style = {
            "style:name", name, "style:display-name", name.replace("_20_", " "), "style:family", "table-cell"
        };
        if (!name.equals("Default")) {
            style = Names.with(style, "style:parent-style-name", "Default", "style:data-style-name", "text");
        }
        xml.open("style:style", style);
        String[] cell = {"style:vertical-align", "top", "fo:wrap-option", wrapped ? "wrap" : "no-wrap"};
        if (!side.isEmpty()) {
            cell = Names.with(
                    cell, "style:text-align-source", "fix", "fo:padding-left", "0.12cm", "fo:padding-right", "0.12cm");
        }
        xml.empty("style:table-cell-properties", line.isEmpty() ? cell : Names.with(cell, "fo:border-bottom", line));
        if (!side.isEmpty()) {
            xml.empty("style:paragraph-properties", "fo:text-align", side);
        }
        xml.empty("style:text-properties", "fo:font-size", size, "fo:font-weight", bold ? "bold" : "normal");
        xml.close("style:style");
    }

    private void pages(String footer, Furniture furniture) {
        xml.open("office:automatic-styles");
        layout("cover", "21cm", "29.7cm", "portrait", "1");
        layout("table", "29.7cm", "21cm", "landscape", "1");
        for (String across : List.of("1", "2", "3")) {
            layout("wide" + across, "42cm", "29.7cm", "landscape", across);
        }
        xml.close("office:automatic-styles");
        xml.open("office:master-styles");
        for (String name : MASTERS) {
            xml.open("style:master-page", "style:name", name, "style:page-layout-name", "layout-" + name);
            xml.open("style:footer");
            xml.open("style:region-left").element("text:p", footer).close("style:region-left");
            xml.open("style:region-right").open("text:p").text(furniture.page() + " ");
            xml.element("text:page-number", "1").text(" " + furniture.of() + " ");
            xml.element("text:page-count", "1").close("text:p").close("style:region-right");
            xml.close("style:footer").close("style:master-page");
        }
        xml.close("office:master-styles");
    }

    private void layout(String name, String width, String height, String way, String across) {
        xml.open("style:page-layout", "style:name", "layout-" + name);
        xml.empty(
                "style:page-layout-properties",
                "fo:page-width",
                width,
                "fo:page-height",
                height,
                "style:print-orientation",
                way,
                "fo:margin",
                "1.3cm",
                "style:scale-to-X",
                across);
        xml.open("style:footer-style")
                .empty("style:header-footer-properties", "fo:min-height", "0.8cm", "fo:margin-top", "0.3cm")
                .close("style:footer-style");
        xml.close("style:page-layout");
    }
}
