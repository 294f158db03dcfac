package org.waymark.openxml.word;

import java.util.HashMap;
import java.util.Map;
import org.waymark.chart.Chart;
import org.waymark.openxml.Archive;
import org.waymark.openxml.Charts;
import org.waymark.openxml.Relations;
import org.waymark.openxml.Xml;

/** Puts charts into the text, each with the words that say the same. */
final class Pictures {
    private static final double EMU_PER_MM = 36_000;

    private final Xml xml;
    private final Charts charts;
    private final Relations relations;
    private final Map<String, String> ids = new HashMap<>();
    private int drawn;

    Pictures(Xml xml, Charts charts, Relations relations) {
        this.xml = xml;
        this.charts = charts;
        this.relations = relations;
    }

    /** A run with the picture, so wide. */
    void run(Chart chart, double millimetres, String said) {
        long width = Math.round(millimetres * EMU_PER_MM);
        long height = Math.round(width * chart.height() / chart.width());
        String id = ids.computeIfAbsent(charts.name(chart), name -> relations.add("image", "media/" + name));
        String number = String.valueOf(++drawn);
        String name = "Chart " + number;
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", String.valueOf(width), "cy", String.valueOf(height));
        xml.empty("wp:docPr", "id", number, "name", name, "descr", said);
        xml.open("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        xml.open("a:graphic")
                .open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .open("pic:pic");
        xml.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", number, "name", name, "descr", said)
                .empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill")
                .empty("a:blip", "r:embed", id)
                .raw("<a:stretch><a:fillRect/></a:stretch>")
                .close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", String.valueOf(width), "cy", String.valueOf(height))
                .close();
        xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").close();
        xml.close().close().close().close().close().close();
    }

    void put(Archive archive, String folder) {
        charts.pictures().forEach((name, content) -> archive.put(folder + "media/" + name, content));
    }
}
