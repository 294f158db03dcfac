package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.columns.RandomPack;
import org.waymark.example.Example;
import org.waymark.html.HtmlPrinter;
import org.waymark.json.JsonPrinter;
import org.waymark.openxml.Opened;
import org.waymark.pdf.PdfPrinter;
import org.waymark.period.Period;
import org.waymark.rating.Rating;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.scorecard.Line;

/** A pack that nobody chose gives the same figures, to the character, in every format. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormatTest {
    private static final List<String> HELD = List.of(
            "report.html",
            "report.pdf",
            "large-print.pdf",
            "report.docx",
            "slides.pptx",
            "report.xlsx",
            "report.ods",
            "report.json",
            "data",
            "ees");

    private Report report;
    private Map<String, byte[]> files;

    private static Report report(Path pack) {
        return Writing.of(Example.scorecard(
                        Example.stores(pack),
                        "any",
                        Period.parse("FY2024-25-Q1").orElseThrow(),
                        Optional.empty()))
                .sealed(new JsonPrinter());
    }

    private static Map<String, byte[]> printed(Report report) {
        var files = new HashMap<String, byte[]>();
        for (Printer printer : Press.printers()) {
            for (Printed file : printer.print(report)) {
                files.put(file.name(), file.content());
            }
        }
        return files;
    }

    @BeforeAll
    void print(@TempDir Path folder) throws Exception {
        report = report(RandomPack.write(folder, 20, false));
        files = printed(report);
    }

    @Test
    void one_pack() {
        Everywhere.Result result = Everywhere.of(report, files);
        assertThat(result.differences()).isEmpty();
        assertThat(result.compared()).containsOnlyKeys(HELD);
        assertThat(result.compared().values()).allMatch(count -> count >= 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {21})
    void and_another(long seed, @TempDir Path folder) throws Exception {
        Report other = report(RandomPack.write(folder, seed, false));
        Everywhere.Result result = Everywhere.of(other, printed(other));
        assertThat(result.differences()).isEmpty();
        assertThat(result.compared()).containsOnlyKeys(HELD);
    }

    /** A figure printed, with its last digit another. */
    private record Slip(String was, String is) {
        static Slip of(String figure) {
            int last = figure.length() - 1;
            while (!Character.isDigit(figure.charAt(last))) {
                last--;
            }
            char other = figure.charAt(last) == '7' ? '3' : '7';
            return new Slip(figure, figure.substring(0, last) + other + figure.substring(last + 1));
        }

        String in(String text) {
            return text.replace(was, is);
        }
    }

    private Slip slip() {
        Line red = report.scorecard().lines().stream()
                .filter(line ->
                        line.rating() instanceof Rating.Rated rated && rated.colour() == org.waymark.rating.Colour.RED)
                .filter(line -> line.version().measurement().scale().decimals().places() > 0)
                .findFirst()
                .orElseThrow();
        return Slip.of(red.version()
                .measurement()
                .scale()
                .print(red.shown().orElseThrow().figure())
                .split(" ")[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.html",
                "report.pdf",
                "large-print.pdf",
                "report.docx",
                "slides.pptx",
                "report.xlsx",
                "report.ods",
                "report.json"
            })
    void a_printer_that_slips_in_one_figure_is_found_out(String name) {
        Slip slip = slip();
        var meddled = new HashMap<>(files);
        meddled.put(name, meddled(name, slip));
        assertThat(meddled.get(name)).isNotEqualTo(files.get(name));
        assertThat(Everywhere.of(report, meddled).differences())
                .as(slip.toString())
                .isNotEmpty()
                .allMatch(difference -> difference.startsWith(name) || name.equals("report.json"));
    }

    private byte[] meddled(String name, Slip slip) {
        byte[] file = Objects.requireNonNull(files.get(name));
        return switch (name) {
            case "report.pdf" ->
                new PdfPrinter(document -> slip.in(HtmlPrinter.paper(document)))
                        .print(report)
                        .getFirst()
                        .content();
            case "large-print.pdf" ->
                PdfPrinter.largePrint(document -> slip.in(HtmlPrinter.largePrint(document)))
                        .print(report)
                        .getFirst()
                        .content();
            case "report.html", "report.json" ->
                slip.in(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            default -> {
                Opened opened = Opened.of(file);
                for (String part : opened.parts().keySet()) {
                    if (part.endsWith(".xml")) {
                        opened = opened.with(part, slip::in);
                    }
                }
                yield opened.file();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/", "ees/"})
    void a_row_of_data_that_slips_is_found_out(String folder) {
        var meddled = new HashMap<>(files);
        meddled.replaceAll((name, content) -> name.startsWith(folder) && name.endsWith(".csv")
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll("(?<=,)(\\d+)(?=\\.\\d+,)", "1$1")
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        assertThat(Everywhere.of(report, meddled).differences()).isNotEmpty();
    }
}
