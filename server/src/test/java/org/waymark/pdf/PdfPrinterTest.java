package org.waymark.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.chart.Shape;
import org.waymark.html.HtmlPrinter;
import org.waymark.report.Block;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.report.Samples;

class PdfPrinterTest {
    private static byte[] pdf(Report report) {
        return new PdfPrinter(HtmlPrinter::paper).print(report).getFirst().content();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void the_sample_conforms(PDFAFlavour flavour) throws Exception {
        assertThat(Verification.failures(pdf(Samples.report()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void sixty_indicators_with_absurd_words_and_no_figures_conform(PDFAFlavour flavour) throws Exception {
        assertThat(Verification.failures(pdf(Samples.stress()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void the_summary_conforms_and_is_one_page(PDFAFlavour flavour) throws Exception {
        Printed summary = new PdfPrinter(HtmlPrinter::paper, HtmlPrinter::onePage)
                .print(Samples.report())
                .getLast();
        assertThat(summary.name()).isEqualTo("summary.pdf");
        assertThat(Verification.failures(summary.content(), flavour)).isEmpty();
        try (var document = org.apache.pdfbox.Loader.loadPDF(summary.content())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static byte[] large(Report report) {
        return PdfPrinter.largePrint(HtmlPrinter::largePrint)
                .print(report)
                .getFirst()
                .content();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void large_print_conforms(PDFAFlavour flavour) throws Exception {
        assertThat(Verification.failures(large(Samples.report()), flavour)).isEmpty();
        assertThat(Verification.failures(large(Samples.stress()), flavour)).isEmpty();
    }

    @Test
    void letters_of_large_print_have_18_points_and_none_leans() throws Exception {
        byte[] large = large(Samples.report());
        assertThat(TaggedText.sizes(large))
                .as("but the number of the page, which has 16")
                .allMatch(size -> size >= 15.9f)
                .filteredOn(size -> size < 17.9f)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(TaggedText.sizes(pdf(Samples.report()))).anyMatch(size -> size < 8);
        assertThat(HtmlPrinter.largePrint(Samples.report())).doesNotContain("italic", "uppercase", "<em");
        assertThat(TaggedText.outside(large, 16 * MM, 16 * MM)).isEmpty();
        assertThat(TaggedText.outside(large(Samples.stress()), 16 * MM, 16 * MM))
                .isEmpty();
    }

    private static final double MM = 72 / 25.4;

    /** The letters of a chart are drawn: they are as large as the width in which it stands makes them. */
    @Test
    void letters_in_the_charts_of_large_print_have_16_points() {
        Samples.report().panels().flatMap(panel -> panel.blocks().stream()).forEach(block -> {
            if (block instanceof Block.Picture picture) {
                double points = 174 * MM / picture.large().width();
                assertThat(picture.large().shapes())
                        .filteredOn(Shape.Label.class::isInstance)
                        .isNotEmpty()
                        .allMatch(label -> ((Shape.Label) label).size() * points >= 16);
            }
        });
    }

    @Test
    void a_picture_without_words_would_be_seen() throws Exception {
        String page = HtmlPrinter.paper(Samples.report()).replaceFirst(" alt=\"[^\"]+\"", "");
        assertThat(Verification.failures(PdfPrinter.render(page), PDFAFlavour.PDFUA_1))
                .anyMatch(failure -> failure.startsWith("7.3-1"));
    }

    @Test
    void a_document_without_a_title_would_be_seen() throws Exception {
        String page = HtmlPrinter.paper(Samples.report()).replaceFirst("<title>[^<]+</title>", "");
        assertThat(Verification.failures(PdfPrinter.render(page), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    /** For looking at: {@code -Dwaymark.look=DIR}. */
    @Test
    void it_is_written_where_somebody_wants_to_look() throws Exception {
        String look = System.getProperty("waymark.look", "");
        Report report = Samples.report();
        byte[] pdf = pdf(report);
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        if (!look.isEmpty()) {
            for (Printed printed : new HtmlPrinter().print(report)) {
                Path path = Path.of(look, printed.name());
                Files.createDirectories(path.getParent());
                Files.write(path, printed.content());
            }
            Files.write(Path.of(look, "report.pdf"), pdf);
            Files.write(Path.of(look, "stress.pdf"), pdf(Samples.stress()));
            Files.write(Path.of(look, "large-print.pdf"), large(report));
        }
    }
}
