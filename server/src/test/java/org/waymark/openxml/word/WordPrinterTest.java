package org.waymark.openxml.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.example.Example;
import org.waymark.indicator.Kind;
import org.waymark.json.JsonPrinter;
import org.waymark.openxml.LibreOffice;
import org.waymark.openxml.Opened;
import org.waymark.raster.Raster;
import org.waymark.report.Report;
import org.waymark.report.Samples;
import org.waymark.report.Writing;

/** The document as Word says what the report says, and says it so that everybody can read it. */
class WordPrinterTest {
    private static final Report KENT =
            Writing.of(Example.scorecard(Example.folder(), Example.REPORT)).sealed(new JsonPrinter());
    private static final byte[] FILE = print(KENT);
    private static final Opened OPENED = Opened.of(FILE);

    private static byte[] print(Report report) {
        return WordPrinter.plain(Raster::png).print(report).getFirst().content();
    }

    @Test
    void it_says_all_that_the_report_says_in_the_order_of_the_report() {
        String text = Said.text(OPENED);
        assertThat(Said.missing(text, Said.by(KENT))).isEmpty();
        assertThat(Said.by(KENT)).hasSizeGreaterThan(2_000);
    }

    @Test
    void a_figure_that_is_otherwise_or_out_of_its_place_is_found() {
        String text = Said.text(OPENED);
        assertThat(Said.missing(text.replace("16.1%", "16.2%"), Said.by(KENT))).isPresent();
        assertThat(Said.missing(text, List.of("Notes on method", "Executive summary", "Notes on method")))
                .isEmpty();
        assertThat(Said.missing(text, List.of(KENT.hash(), "Executive summary")))
                .isPresent();
    }

    @Test
    void every_indicator_of_the_example_has_its_figure_in_it() {
        String text = Said.plain(Said.text(OPENED));
        KENT.scorecard().lines(Kind.KPI).forEach(line -> assertThat(text).contains(line.name()));
        assertThat(KENT.scorecard().lines(Kind.KPI)).hasSize(40);
        assertThat(text)
                .contains("16.1% (341 of 2,122)")
                .contains("Psychologists")
                .contains(KENT.hash());
    }

    @Test
    void what_libreoffice_makes_of_it_says_the_same(@TempDir Path folder) throws IOException {
        byte[] text = LibreOffice.convert(FILE, "report.docx", "txt:Text (encoded):UTF8", folder);
        assertThat(Said.missing(new String(text, StandardCharsets.UTF_8), Said.by(KENT)))
                .isEmpty();
    }

    @Test
    void it_keeps_every_rule_and_the_schemas() {
        assertThat(Rules.broken(OPENED)).isEmpty();
        assertThat(OPENED.againstTheSchemas()).isEmpty();
    }

    @Test
    void a_part_that_is_out_of_order_is_against_its_schema() {
        Opened meddled = OPENED.with(
                "word/document.xml", xml -> xml.replace("<w:cantSplit/></w:trPr>", "<w:cantSplit/></w:trPr><w:tcPr/>"));
        assertThat(meddled.againstTheSchemas()).isNotEmpty();
    }

    static Stream<Arguments> meddled() {
        return Stream.of(
                document("first-row-is-repeated", "<w:tblHeader/>", ""),
                document("no-row-is-split", "<w:cantSplit/></w:trPr>", "</w:trPr>"),
                document("table-has-alternative-text", "<w:tblCaption w:val=\"[^\"]+\"/>", ""),
                document("first-row-and-column-are-headings", "w:firstColumn=\"1\"", "w:firstColumn=\"0\""),
                document(
                        "no-cells-are-merged",
                        "<w:tcPr><w:tcW ([^>]*)/>",
                        "<w:tcPr><w:tcW $1/><w:gridSpan w:val=\"1\"/>"),
                document(
                        "table-has-its-caption-before",
                        "<w:pStyle w:val=\"Caption\"/>",
                        "<w:pStyle w:val=\"Normal\"/>"),
                document("picture-has-alternative-text", "descr=\"[^\"]+\"", "descr=\"\""),
                document("no-level-is-skipped", "\"Heading2\"", "\"Heading4\""),
                document("one-title", "\"Title\"", "\"Normal\""),
                document("list-is-a-list", "<w:numPr>.*?</w:numPr>", ""),
                document("no-typed-bullet", "(<w:t xml:space=\"preserve\">)Latest", "$1• Latest"),
                document("every-column-is-headed", ">Management action<", "> <"),
                document("there-are-contents", " TOC ", " PAGE "),
                document("links-lead-somewhere", "w:anchor=\"indicator_1\"", "w:anchor=\"nowhere\""),
                document("no-picture-floats", "wp:inline", "wp:anchor"),
                Arguments.of("words-have-a-language", "word/styles.xml", change("<w:lang [^>]*/>", "")),
                Arguments.of("heading-has-its-level", "word/styles.xml", change("<w:outlineLvl [^>]*/>", "")),
                Arguments.of("document-has-title", "docProps/core.xml", change("<dc:title>[^<]*", "<dc:title>")),
                Arguments.of(
                        "document-has-language", "docProps/core.xml", change("<dc:language>[^<]*", "<dc:language>")),
                Arguments.of(
                        "no-time-and-no-person",
                        "docProps/core.xml",
                        change("</cp:core", "<cp:lastModifiedBy>A</cp:lastModifiedBy></cp:core")),
                Arguments.of(
                        "nothing-is-fetched",
                        "word/_rels/document.xml.rels",
                        change(
                                "Target=\"media/chart1.png\"",
                                "Target=\"http://there/a.png\" TargetMode=\"External\"")));
    }

    private static Arguments document(String rule, String pattern, String by) {
        return Arguments.of(rule, "word/document.xml", change(pattern, by));
    }

    private static UnaryOperator<String> change(String pattern, String by) {
        return xml -> xml.replaceAll(pattern, by);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meddled")
    void a_document_that_breaks_a_rule_is_found_out(String rule, String part, UnaryOperator<String> change) {
        assertThat(Rules.broken(OPENED.with(part, change))).contains(rule);
    }

    @Test
    void the_same_report_is_the_same_bytes() {
        assertThat(print(KENT)).isEqualTo(FILE);
    }

    @Test
    void another_reader_opens_it() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            assertThat(document.getTables()).hasSizeGreaterThan(10);
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("Kent County Council");
            assertThat(document.getAllPictures()).hasSizeGreaterThan(50);
        }
    }

    @Test
    void absurd_reports_are_printed_too() {
        for (Report report : List.of(Samples.report(), Samples.stress())) {
            Opened opened = Opened.of(print(report));
            assertThat(Rules.broken(opened)).isEmpty();
            assertThat(opened.againstTheSchemas()).isEmpty();
            assertThat(Said.missing(Said.text(opened), Said.by(report))).isEmpty();
        }
    }

    @Test
    void a_verdict_is_a_word_and_a_shape_on_a_tint_that_leaves_it_legible() {
        assertThat(OPENED.text("word/document.xml"))
                .contains("w:fill=\"FADFE1\"")
                .contains("<w:t xml:space=\"preserve\">■</w:t>")
                .contains("<w:t xml:space=\"preserve\">Red</w:t>");
    }
}
