package org.waymark.app;

import java.util.List;
import java.util.Set;
import org.waymark.json.JsonPrinter;
import org.waymark.office.ReviewingYear;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Printing;
import org.waymark.report.Report;

/** The yearly review as files: the printers' own, under a name that no report's files have. */
final class Appendix {
    private static final Set<String> USUAL = Set.of("html", "pdf", "docx");
    private static final Set<String> ALL = Set.of("html", "pdf", "docx", "xlsx", "ods", "json");
    private static final String FROM = "report.";
    private static final String TO = "review.";

    private Appendix() {}

    /** Refuses what the appendix is not written as. */
    static void demand(Set<String> formats) {
        formats.stream().filter(format -> !ALL.contains(format)).findFirst().ifPresent(format -> {
            throw new WrongCommand(Words.say("review.not-format", format));
        });
    }

    /** @param formats none for the usual ones */
    static List<Printed> files(ReviewingYear.Reviewed reviewed, Set<String> formats) {
        Set<String> wanted = formats.isEmpty() ? USUAL : formats;
        Report report = reviewed.appendix().sealed(new JsonPrinter());
        List<Printer> printers = Press.printers().stream()
                .filter(printer -> wanted.contains(printer.format()))
                .toList();
        return Printing.all(printers, report).stream()
                .filter(file -> file.name().startsWith(FROM))
                .map(file -> new Printed(TO + file.name().substring(FROM.length()), file.mediaType(), file.content()))
                .toList();
    }
}
