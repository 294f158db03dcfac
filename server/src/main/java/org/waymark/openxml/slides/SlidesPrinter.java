package org.waymark.openxml.slides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.waymark.chart.Chart;
import org.waymark.openxml.Archive;
import org.waymark.openxml.Charts;
import org.waymark.openxml.Properties;
import org.waymark.openxml.Relations;
import org.waymark.openxml.Xml;
import org.waymark.report.Block;
import org.waymark.report.Deck;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;

/** Prints {@code slides.pptx}: what is shown when the report is discussed. */
public final class SlidesPrinter implements Printer {
    private static final String KIND = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final int FIRST_ID = 256;

    private final Function<Chart, byte[]> dots;

    /** @param dots paints a chart as PNG */
    public SlidesPrinter(Function<Chart, byte[]> dots) {
        this.dots = dots;
    }

    @Override
    public String format() {
        return "pptx";
    }

    @Override
    public List<Printed> print(Report report) {
        return List.of(new Printed("slides.pptx", KIND + "presentation", bytes(report)));
    }

    private byte[] bytes(Report report) {
        Deck deck = Deck.of(report);
        List<Block> all =
                deck.slides().stream().flatMap(slide -> slide.blocks().stream()).toList();
        var charts = new Charts(shown(all), dots);
        List<Slide> slides = new Laying(report, deck, charts).slides();
        var archive = new Archive();
        Properties.put(archive, report, "ppt/presentation.xml");
        var relations = new Relations();
        relations.add("slideMaster", "slideMasters/slideMaster1.xml");
        var ids = new ArrayList<String>();
        for (int i = 0; i < slides.size(); i++) {
            String name = "slide" + (i + 1) + ".xml";
            ids.add(relations.add("slide", "slides/" + name));
            archive.put("ppt/slides/" + name, slides.get(i).part(), KIND + "slide+xml");
            archive.put("ppt/slides/_rels/" + name + ".rels", slides.get(i).relations());
        }
        archive.put(
                "ppt/presentation.xml", presentation(ids, report.front().language()), KIND + "presentation.main+xml");
        archive.put("ppt/_rels/presentation.xml.rels", relations.part());
        look(archive);
        charts.pictures().forEach((name, content) -> archive.put("ppt/media/" + name, content));
        return archive.bytes();
    }

    /** Charts in tables are too small for a wall. */
    private static List<Block> shown(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Panel panel
                        ? panel.blocks().stream()
                        : java.util.stream.Stream.of(block))
                .filter(Block.Picture.class::isInstance)
                .toList();
    }

    private static byte[] presentation(List<String> slides, String language) {
        var xml = new Xml()
                .open(
                        "p:presentation",
                        "xmlns:a",
                        "http://schemas.openxmlformats.org/drawingml/2006/main",
                        "xmlns:r",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "xmlns:p",
                        "http://schemas.openxmlformats.org/presentationml/2006/main");
        xml.open("p:sldMasterIdLst")
                .empty("p:sldMasterId", "id", "2147483648", "r:id", "rIdW1")
                .close();
        xml.open("p:sldIdLst");
        for (int i = 0; i < slides.size(); i++) {
            xml.empty("p:sldId", "id", String.valueOf(FIRST_ID + i), "r:id", slides.get(i));
        }
        xml.close();
        xml.empty("p:sldSz", "cx", "12192000", "cy", "6858000").empty("p:notesSz", "cx", "6858000", "cy", "9144000");
        xml.open("p:defaultTextStyle")
                .open("a:defPPr")
                .empty("a:defRPr", "lang", language)
                .close()
                .close();
        return xml.close().part();
    }

    /** Master, layouts and theme, which stand beside this class. */
    private static void look(Archive archive) {
        var master = new Relations();
        master.add("theme", "../theme/theme1.xml");
        List<String> layouts = List.of(Laying.COVER, Laying.TEXT, Laying.TITLE);
        for (String layout : layouts) {
            master.add("slideLayout", "../slideLayouts/" + layout);
            var above = new Relations();
            above.add("slideMaster", "../slideMasters/slideMaster1.xml");
            archive.put("ppt/slideLayouts/" + layout, part(layout), KIND + "slideLayout+xml");
            archive.put("ppt/slideLayouts/_rels/" + layout + ".rels", above.part());
        }
        archive.put("ppt/slideMasters/slideMaster1.xml", part("master.xml"), KIND + "slideMaster+xml");
        archive.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", master.part());
        archive.put(
                "ppt/theme/theme1.xml", part("theme.xml"), "application/vnd.openxmlformats-officedocument.theme+xml");
    }

    private static byte[] part(String name) {
        try (var stream = Objects.requireNonNull(SlidesPrinter.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
