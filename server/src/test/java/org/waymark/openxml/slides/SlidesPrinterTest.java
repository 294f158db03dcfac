package org.waymark.openxml.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.waymark.example.Example;
import org.waymark.json.JsonPrinter;
import org.waymark.openxml.LibreOffice;
import org.waymark.openxml.Opened;
import org.waymark.raster.Raster;
import org.waymark.report.Report;
import org.waymark.report.Samples;
import org.waymark.report.Writing;

/** Slides that can be read from the back of the room, and heard by who cannot see them. */
class SlidesPrinterTest {
    private static final Report KENT =
            Writing.of(Example.scorecard(Example.folder(), Example.REPORT)).sealed(new JsonPrinter());
    private static final byte[] FILE = print(KENT);
    private static final Opened OPENED = Opened.of(FILE);

    private static byte[] print(Report report) {
        return new SlidesPrinter(Raster::png).print(report).getFirst().content();
    }

    private static List<String> slides(Opened file) {
        return file.parts().keySet().stream()
                .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                .toList();
    }

    private static String said(Element element) {
        return Opened.all(element, "t").stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    private static String said(Opened file) {
        return slides(file).stream()
                .flatMap(name -> Opened.all(file.tree(name), "p").stream())
                .filter(element -> element.getPrefix().equals("a"))
                .map(SlidesPrinterTest::said)
                .collect(Collectors.joining("\n"));
    }

    /** The rules that a file of slides breaks. */
    private static List<String> broken(Opened file) {
        var broken = new ArrayList<String>();
        var titles = new ArrayList<String>();
        for (String name : slides(file)) {
            var slide = file.tree(name);
            List<String> own = Opened.all(slide, "sp").stream()
                    .filter(shape -> Opened.all(shape, "ph").stream()
                            .anyMatch(place -> place.getAttribute("type").matches("title|ctrTitle")))
                    .map(SlidesPrinterTest::said)
                    .toList();
            if (own.size() != 1 || own.getFirst().isBlank()) {
                broken.add("one-title");
            }
            titles.addAll(own);
            if (!Opened.all(slide, "cNvPr").get(1).getAttribute("name").startsWith("Title")) {
                broken.add("title-is-read-first");
            }
            for (String kind : List.of("pic", "graphicFrame")) {
                for (Element shape : Opened.all(slide, kind)) {
                    if (Opened.all(shape, "cNvPr")
                            .getFirst()
                            .getAttribute("descr")
                            .isBlank()) {
                        broken.add("alternative-text");
                    }
                }
            }
            for (Element run : Opened.all(slide, "rPr")) {
                if (!run.getAttribute("lang").equals("en-GB")) {
                    broken.add("language");
                }
                if (!run.getAttribute("sz").isEmpty() && Integer.parseInt(run.getAttribute("sz")) < 1800) {
                    broken.add("large-enough");
                }
            }
            for (Element table : Opened.all(slide, "tblPr")) {
                if (!table.getAttribute("firstRow").equals("1")) {
                    broken.add("headed");
                }
            }
        }
        if (titles.stream().distinct().count() < titles.size()) {
            broken.add("titles-differ");
        }
        return broken;
    }

    @Test
    void they_keep_every_rule_and_the_schemas() {
        for (byte[] file : List.of(FILE, print(Samples.report()), print(Samples.stress()))) {
            Opened opened = Opened.of(file);
            assertThat(broken(opened)).isEmpty();
            assertThat(opened.againstTheSchemas()).isEmpty();
        }
    }

    static Stream<Arguments> meddled() {
        return Stream.of(
                Arguments.of("one-title", 3, change("type=\"title\"", "type=\"body\"")),
                Arguments.of("titles-differ", 3, change(">Ratings now and before<", ">Executive summary<")),
                Arguments.of("title-is-read-first", 3, change("name=\"Title", "name=\"Other")),
                Arguments.of("alternative-text", 3, change("descr=\"[^\"]*\"", "descr=\"\"")),
                Arguments.of("alternative-text", 4, change("descr=\"[^\"]*\"", "descr=\"\"")),
                Arguments.of("language", 2, change("lang=\"en-GB\"", "lang=\"en-US\"")),
                Arguments.of("large-enough", 4, change("sz=\"1800\"", "sz=\"1400\"")),
                Arguments.of("headed", 4, change("firstRow=\"1\"", "firstRow=\"0\"")));
    }

    private static UnaryOperator<String> change(String pattern, String by) {
        return xml -> xml.replaceAll(pattern, by);
    }

    @ParameterizedTest(name = "{0} on slide {1}")
    @MethodSource("meddled")
    void slides_that_break_a_rule_are_found_out(String rule, int slide, UnaryOperator<String> change) {
        assertThat(broken(OPENED.with("ppt/slides/slide" + slide + ".xml", change)))
                .contains(rule);
    }

    @Test
    void the_summary_every_red_and_what_moved_are_on_them_and_the_last_bears_the_fingerprint() {
        String said = said(OPENED);
        for (String sentence : KENT.statement().split("(?<=\\.) ")) {
            assertThat(said.replace("\n", " ")).contains(sentence);
        }
        assertThat(said)
                .contains("Red indicators (8)")
                .contains("Education, Health and Care Plans issued within 20 weeks")
                .contains("Latest: 16.1% (341 of 2,122)")
                .contains("Psychologists")
                .contains("What has changed since Quarter 4 2023-24")
                .contains("EHCP annual reviews waiting over 12 months");
        List<String> slides = slides(OPENED);
        assertThat(OPENED.text(slides.getLast())).contains(KENT.hash());
        assertThat(slides).hasSizeBetween(14, 24);
    }

    @Test
    void the_same_report_is_the_same_bytes() {
        assertThat(print(KENT)).isEqualTo(FILE);
    }

    @Test
    void another_reader_opens_them() throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(FILE))) {
            assertThat(show.getSlides()).hasSize(slides(OPENED).size());
            assertThat(show.getSlides().get(1).getTitle()).isEqualTo("Executive summary");
        }
    }

    @Test
    void nothing_runs_over_the_edge_or_into_the_foot(@TempDir Path folder) throws IOException {
        for (byte[] file : List.of(FILE, print(Samples.stress()))) {
            byte[] pdf = LibreOffice.convert(file, "slides.pptx", "pdf", folder);
            assertThat(outside(pdf)).isEmpty();
        }
    }

    /** Words of the body below where the foot begins, or beyond the sides. */
    private static List<String> outside(byte[] pdf) throws IOException {
        var outside = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    for (TextPosition letter : letters) {
                        double right = letter.getXDirAdj() + letter.getWidthDirAdj();
                        boolean body = letter.getFontSizeInPt() > 15;
                        if (body && letter.getYDirAdj() > 492 || right > 940 || letter.getYDirAdj() > 535) {
                            outside.add(getCurrentPageNo() + ": " + text);
                            break;
                        }
                    }
                }
            };
            reader.getText(document);
        }
        return outside;
    }
}
