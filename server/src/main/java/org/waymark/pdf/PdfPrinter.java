package org.waymark.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;

/**
 * Prints files which conform to PDF/UA-1 (accessible) and PDF/A-2a (archival). It is handed each document as XHTML set for
 * paper, whose every picture is inline SVG with an {@code alt}, and asks for nothing from elsewhere.
 */
public final class PdfPrinter implements Printer {
    private final String format;
    private final Map<String, Function<Report, String>> xhtml = new LinkedHashMap<>();

    private PdfPrinter(String format, String file, Function<Report, String> xhtml) {
        this.format = format;
        this.xhtml.put(file, xhtml);
    }

    /** @param xhtml the document set for paper, for {@code report.pdf} */
    public PdfPrinter(Function<Report, String> xhtml) {
        this("pdf", "report.pdf", xhtml);
    }

    /** @param summary the same on one page, for {@code summary.pdf} */
    public PdfPrinter(Function<Report, String> xhtml, Function<Report, String> summary) {
        this(xhtml);
        this.xhtml.put("summary.pdf", summary);
    }

    /** Prints {@code large-print.pdf}, which is long and is asked for by its own word. */
    public static PdfPrinter largePrint(Function<Report, String> xhtml) {
        return new PdfPrinter("large-print", "large-print.pdf", xhtml);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<Printed> print(Report report) {
        return xhtml.entrySet().stream()
                .map(page -> new Printed(
                        page.getKey(), "application/pdf", render(page.getValue().apply(report))))
                .toList();
    }

    static byte[] render(String page) {
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(Fonts.REGULAR::open, Fonts.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Fonts.BOLD::open, Fonts.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(Fonts.ITALIC::open, Fonts.FAMILY, 400, FontStyle.ITALIC, true);
        builder.withHtmlContent(page, null);
        builder.withProducer("Waymark");
        var out = new ByteArrayOutputStream();
        try (var svg = new Drawing()) {
            builder.useSVGDrawer(svg);
            builder.toStream(out);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
