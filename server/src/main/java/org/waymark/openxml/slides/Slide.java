package org.waymark.openxml.slides;

import java.util.List;
import org.waymark.chart.Chart;
import org.waymark.openxml.Charts;
import org.waymark.openxml.Relations;
import org.waymark.openxml.Symbol;
import org.waymark.openxml.Xml;
import org.waymark.report.Cell;

/** Writes one slide: its title first, then the rest in the order it is read. */
final class Slide {
    /** Said outright, since some readers do not look for it where the layout says it. */
    private static final String FONT = "<a:latin typeface=\"Arial\"/>";

    private static final double LARGEST_TITLE = 28;
    private static final double SMALLEST_TITLE = 20;

    private final String language;
    private final Charts charts;
    private final Xml xml = new Xml();
    private final Relations relations = new Relations();
    private int shapes = 1;

    Slide(String language, Charts charts, String layout) {
        this.language = language;
        this.charts = charts;
        relations.add("slideLayout", "../slideLayouts/" + layout);
        xml.open(
                "p:sld",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "xmlns:p",
                "http://schemas.openxmlformats.org/presentationml/2006/main");
        xml.open("p:cSld").open("p:spTree");
        xml.raw("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
                + "<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
                + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>");
    }

    Slide title(String text) {
        double size = LARGEST_TITLE;
        while (size > SMALLEST_TITLE && Measure.height(text, size, true, Box.TITLE.width()) > Box.TITLE.height()) {
            size -= 2;
        }
        placeholder("Title", "title", "");
        body("<a:bodyPr/>");
        paragraph("");
        run(text, size == LARGEST_TITLE ? "" : points(size));
        xml.close().close().close();
        return this;
    }

    /** The council's and the report's name on the first slide. */
    Slide cover(String title, List<String> lines) {
        placeholder("Title", "ctrTitle", "");
        body("<a:bodyPr/>");
        paragraph("");
        run(title, "");
        xml.close().close().close();
        placeholder("Subtitle", "subTitle", "1");
        body("<a:bodyPr/>");
        for (String line : lines) {
            paragraph("");
            run(line, "");
            xml.close();
        }
        xml.close().close();
        return this;
    }

    Slide text(List<Para> paragraphs, Box box) {
        double size = Para.size(paragraphs, box.width(), box.height());
        placeholder("Text", "", "1", box);
        body("<a:bodyPr><a:normAutofit/></a:bodyPr>");
        for (Para para : paragraphs) {
            paragraph(
                    para.bullet()
                            ? "<a:pPr marL=\"254000\" indent=\"-254000\"><a:buFont typeface=\"Arial\"/><a:buChar"
                                    + " char=\"•\"/></a:pPr>"
                            : "");
            boolean first = true;
            for (Cell.Marked mark : para.marks()) {
                run(first ? "" : "\u2003", points(size));
                first = false;
                marked(mark, size);
                run(mark.note().isEmpty() ? "" : " " + mark.note(), points(size));
            }
            run(para.lead(), points(size), true, "");
            run((para.lead().isEmpty() || para.text().isEmpty() ? "" : " ") + para.text(), points(size));
            xml.close();
        }
        xml.close().close();
        return this;
    }

    Slide picture(Chart chart, Box within) {
        Box box = within.holding(chart.width(), chart.height());
        String id = relations.add("image", "../media/" + charts.name(chart));
        String number = String.valueOf(++shapes);
        xml.open("p:pic").open("p:nvPicPr");
        xml.empty("p:cNvPr", "id", number, "name", "Chart " + number, "descr", Charts.said(chart));
        xml.raw("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>")
                .close();
        xml.open("p:blipFill")
                .empty("a:blip", "r:embed", id)
                .raw("<a:stretch><a:fillRect/></a:stretch>")
                .close();
        xml.open("p:spPr");
        place("a:xfrm", box);
        xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").close().close();
        return this;
    }

    /** @param said what the table is, for those who cannot see it */
    Slide table(Grid grid, String said, Box box) {
        String number = String.valueOf(++shapes);
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        xml.empty("p:cNvPr", "id", number, "name", "Table " + number, "descr", said);
        xml.raw("<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/>")
                .close();
        place("p:xfrm", new Box(box.x(), box.y(), box.width(), grid.height()));
        xml.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
        grid.write(xml, this);
        xml.close().close().close();
        return this;
    }

    /** The sentence that stands on every page, and the slide's number. */
    Slide foot(String notice, int slide) {
        if (!notice.isEmpty()) {
            placeholder("Footer", "ftr", "10");
            body("<a:bodyPr/>");
            paragraph("");
            run(notice, "", false, FONT);
            xml.close().close().close();
        }
        if (slide > 0) {
            placeholder("Slide Number", "sldNum", "11");
            body("<a:bodyPr/>");
            paragraph("");
            xml.open("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum")
                    .open("a:rPr", "lang", language)
                    .raw(FONT)
                    .close()
                    .element("a:t", String.valueOf(slide))
                    .close();
            xml.close().close().close();
        }
        return this;
    }

    byte[] part() {
        return xml.close()
                .close()
                .raw("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
                .close()
                .part();
    }

    byte[] relations() {
        return relations.part();
    }

    /** The shape in its colour, then the word in bold. */
    void marked(Cell.Marked marked, double size) {
        Symbol symbol = Symbol.of(marked.glyph());
        run(symbol.letter() + "\u00A0", points(size), false, fill(symbol.colour()));
        run(marked.text(), points(size), true, "");
    }

    void run(String text, String size) {
        run(text, size, false, "");
    }

    void run(String text, String size, boolean bold, String inside) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("a:r").raw("<a:rPr lang=\"" + language + "\"" + size + (bold ? " b=\"1\"" : "") + ">");
        xml.raw(inside + "</a:rPr>")
                .element("a:t", text.replaceAll("\\s*\\R\\s*", " "))
                .close();
    }

    static String points(double size) {
        return " sz=\"" + Math.round(size * 100) + "\"";
    }

    static String fill(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }

    private void placeholder(String name, String type, String index, Box... at) {
        String number = String.valueOf(++shapes);
        xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", number, "name", name + " " + number);
        xml.raw("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>").open("p:nvPr");
        xml.raw("<p:ph" + (type.isEmpty() ? "" : " type=\"" + type + "\"")
                + (index.isEmpty() ? "" : " idx=\"" + index + "\"") + "/>");
        xml.close().close().open("p:spPr");
        for (Box box : at) {
            place("a:xfrm", box);
        }
        xml.close();
    }

    private void body(String properties) {
        xml.open("p:txBody").raw(properties + "<a:lstStyle/>");
    }

    void paragraph(String properties) {
        xml.open("a:p").raw(properties);
    }

    private void place(String name, Box box) {
        xml.open(name)
                .empty("a:off", "x", Box.emu(box.x()), "y", Box.emu(box.y()))
                .empty("a:ext", "cx", Box.emu(box.width()), "cy", Box.emu(box.height()))
                .close();
    }
}
